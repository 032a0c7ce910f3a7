import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that the sink took: it answered 250. */
export interface Sunk {
  to: string;
  /** The return path. */
  from: string;
  raw: string;
}

export interface MailSink {
  /** In the order in which they came; without their text unless it was asked for. */
  mails: Sunk[];
  url: string;
  count(): number;
  close(): Promise<void>;
}

/**
 * A mail server as strict as one, that keeps what it takes. Mailboxes whose names begin with `gone` are
 * refused for good; with `later`, for now, the first time; those with `cut` are cut off after their text
 * was read and before any answer.
 */
export async function openMailSink(
  options: { keepText?: boolean; from?: string; onMail?: (count: number) => void } = {},
): Promise<MailSink> {
  const mails: Sunk[] = [];
  const seen = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 2_000_000,
    logger: false,
    onRcptTo({ address }, _, done) {
      const isFirst = !seen.has(address);
      seen.add(address);
      if (address.startsWith('gone'))
        return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      if (address.startsWith('later') && isFirst)
        return done(Object.assign(new Error('4.7.1 try later'), { responseCode: 451 }));
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        if (options.keepText) chunks.push(chunk);
      });
      stream.on('end', () => {
        const { rcptTo, mailFrom } = session.envelope;
        const to = rcptTo[0]?.address ?? '';
        if (to.startsWith('cut')) {
          (session as unknown as { _connection?: unknown })._connection = null;
          for (const connection of server.connections) {
            const own = connection as unknown as {
              session: { id: string };
              _socket: { destroy(): void };
            };
            if (own.session.id === session.id) own._socket.destroy();
          }
          return;
        }
        const from = mailFrom ? mailFrom.address : '';
        mails.push({ to, from, raw: Buffer.concat(chunks).toString('latin1') });
        done();
        options.onMail?.(mails.length);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const query = `?from=${options.from ?? 'lettre@jusant.example'}`;
  return {
    mails,
    url: `smtp://127.0.0.1:${port}${query}`,
    count: () => mails.length,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { HandResult } from '../domain/letter-post.ts';
import type { SmtpAddress } from './smtp-address.ts';

const PATIENCE_MS = 30_000;
/** Servers grow tired of long conversations; a new one costs little. */
const MOST_PER_CONNECTION = 500;

interface SmtpError {
  responseCode?: number;
  code?: string;
  response?: string;
}

/** One connection to the mail server, one mail at a time. */
export interface Lane {
  send(envelope: { from: string; to: string }, bytes: Buffer): Promise<HandResult>;
  close(): void;
}

/**
 * Opens its connection with the first mail. Where nodemailer's pool sends a mail again by itself when a
 * connection breaks, a lane says exactly how far the mail had come: for a list, the difference between
 * « try again » and « nobody knows » is the difference between one copy and two.
 */
export function openLane(address: SmtpAddress, helloName: string): Lane {
  let open: { connection: SMTPConnection; sent: number } | null = null;

  const drop = () => {
    open?.connection.close();
    open = null;
  };

  async function connection(): Promise<SMTPConnection> {
    if (open && open.sent >= MOST_PER_CONNECTION) {
      open.connection.quit();
      open = null;
    }
    if (open && !open.connection.destroyed) return open.connection;
    const made = await connect(address, helloName);
    made.on('error', () => {
      if (open?.connection === made) open = null;
    });
    made.once('end', () => {
      if (open?.connection === made) open = null;
    });
    open = { connection: made, sent: 0 };
    return made;
  }

  return {
    async send(envelope, bytes) {
      let line: SMTPConnection;
      try {
        line = await connection();
      } catch (error) {
        drop();
        return unreached(error as SmtpError);
      }
      const body = new Once(bytes);
      const result = await new Promise<HandResult>((resolve) => {
        line.send(
          { from: envelope.from, to: [envelope.to], size: bytes.length },
          body,
          (error: unknown) =>
            resolve(error ? resultOf(error as SmtpError, body.isBegun) : { kind: 'accepted' }),
        );
      });
      if (open) open.sent++;
      if (result.kind === 'unknown' || result.kind === 'unreached') drop();
      else if (result.kind !== 'accepted') await reset(line, drop);
      return result;
    },
    close() {
      open?.connection.quit();
      open = null;
    },
  };
}

/** Bytes that remember whether anybody began to read them. */
class Once extends Readable {
  isBegun = false;
  readonly #bytes: Buffer;
  constructor(bytes: Buffer) {
    super();
    this.#bytes = bytes;
  }
  override _read(): void {
    this.isBegun = true;
    this.push(this.#bytes);
    this.push(null);
  }
}

function connect(address: SmtpAddress, helloName: string): Promise<SMTPConnection> {
  const line = new SMTPConnection({
    host: address.host,
    port: address.port,
    secure: address.isSecure,
    requireTLS: address.needsTls,
    name: helloName,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return new Promise((resolve, reject) => {
    line.once('error', reject);
    line.connect((error: unknown) => {
      if (error) return reject(error);
      if (!address.auth) return resolve(line);
      line.login({ ...address.auth, credentials: address.auth }, (refusal: unknown) => {
        if (!refusal) return resolve(line);
        line.close();
        reject(refusal);
      });
    });
  });
}

/** After a refusal the conversation starts anew; a server that will not have it is left. */
function reset(line: SMTPConnection, drop: () => void): Promise<void> {
  return new Promise((resolve) => {
    line.reset((error: unknown) => {
      if (error) drop();
      resolve();
    });
  });
}

const said = ({ response, responseCode, code }: SmtpError): string =>
  (response ?? String(responseCode ?? code ?? 'unknown')).replace(/\s+/g, ' ').slice(0, 300);

const unreached = (error: SmtpError): HandResult => ({ kind: 'unreached', reason: said(error) });

/** Codes by which servers ask for a slower pace: « too many », « try later » (RFC 5321, RFC 3463). */
const BUSY = /^(421|450|451|452)\b|\b4\.(7\.(0|1|28|650)|2\.1|3\.2|4\.5)\b|rate|too many|throttl/i;

/** RFC 5321, 4.2.1: from 500 on it is final; without an answer it depends on what was given. */
function resultOf(error: SmtpError, isBegun: boolean): HandResult {
  const { responseCode } = error;
  const reason = said(error);
  if (error.code === 'EAUTH') return { kind: 'unreached', reason };
  if (responseCode !== undefined && responseCode >= 500) return { kind: 'refused', reason };
  if (responseCode !== undefined && responseCode >= 400)
    return { kind: 'later', reason, isBusy: BUSY.test(reason) };
  if (error.code === 'EENVELOPE') return { kind: 'refused', reason };
  return isBegun ? { kind: 'unknown', reason } : { kind: 'unreached', reason };
}

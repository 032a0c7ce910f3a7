import { AppError } from '../domain/errors.ts';
import { stopHeaders } from './stop-headers.ts';
import type { MailTransport } from './transport.ts';

/** How long a server may take to answer, in milliseconds: a mail that waits is tried again later. */
const PATIENCE_MS = 20_000;

/**
 * @param url `smtp(s)://user:password@host:port`; `?from=` names the sender's address, else it is made
 *   from the site's host.
 * @param siteHost the host that readers type
 */
export function openSmtp(url: string, siteHost: string): MailTransport {
  const address = new URL(url);
  const from = address.searchParams.get('from') ?? `recto@${siteHost}`;
  address.searchParams.delete('from');
  const open = async () => {
    // Loaded with the first mail: most processes never send one.
    const { createTransport } = await import('nodemailer');
    return createTransport({
      url: address.href,
      pool: true,
      maxConnections: 2,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    });
  };
  let opened: ReturnType<typeof open> | null = null;
  return {
    kind: 'smtp',
    async send(mail) {
      opened ??= open();
      const transport = await opened;
      try {
        await transport.sendMail({
          messageId: `<${mail.messageId}@${siteHost}>`,
          from: { name: mail.fromName, address: from },
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          // No robot answers, and no list of recipients, for what one person asked for.
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            ...(mail.stopUrl ? stopHeaders(mail.stopUrl) : {}),
          },
        });
      } catch (cause) {
        throw refusalOf(cause);
      }
    },
    close() {
      void opened?.then((transport) => transport.close());
    },
  };
}

/** RFC 5321, 4.2.1: codes from 500 on are final, all others are worth another try. */
function refusalOf(cause: unknown): AppError {
  const { responseCode, code } = cause as { responseCode?: number; code?: string };
  const args = { reason: String(responseCode ?? code ?? 'unknown') };
  // A wrong password is the operator's to mend, and mails wait until it is.
  const isFinal = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  return isFinal
    ? new AppError('invalid', 'mail.refused', args, { cause })
    : new AppError('unavailable', 'mail.unavailable', args, { cause });
}

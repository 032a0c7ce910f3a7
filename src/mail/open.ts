import { openOutbox } from './outbox.ts';
import { openSmtp } from './smtp.ts';
import type { MailTransport } from './transport.ts';

/** What the settings name: a server, or else a folder. */
export function openMail(options: {
  smtpUrl: string | null;
  outbox: string;
  siteHost: string;
  onKept: (file: string) => void;
}): MailTransport {
  const { smtpUrl, outbox, siteHost, onKept } = options;
  return smtpUrl ? openSmtp(smtpUrl, siteHost) : openOutbox(outbox, siteHost, onKept);
}

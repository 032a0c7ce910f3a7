import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stopHeaders } from './stop-headers.ts';
import type { MailTransport } from './transport.ts';

/**
 * Keeps each mail as a file that a mail program opens, readable by this account alone: links in it open
 * the Studio.
 * @param onKept told of each file
 */
export function openOutbox(
  folder: string,
  siteHost: string,
  onKept: (file: string) => void = () => undefined,
): MailTransport {
  return {
    kind: 'outbox',
    async send(mail) {
      const { createTransport } = await import('nodemailer');
      const composer = createTransport({ streamTransport: true, buffer: true });
      const { message } = await composer.sendMail({
        messageId: `<${mail.messageId}@${siteHost}>`,
        from: { name: mail.fromName, address: `recto@${siteHost}` },
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        ...(mail.stopUrl ? { headers: stopHeaders(mail.stopUrl) } : {}),
      });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${mail.messageId.replace(/[^\w-]/g, '_')}.eml`);
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
      onKept(file);
    },
    close: () => undefined,
  };
}

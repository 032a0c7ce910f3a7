import type { Mail } from '../domain/mail.ts';

/**
 * Hands a mail over to whoever delivers it.
 *
 * `send` resolves when the mail was taken. It throws AppError `unavailable` / `mail.unavailable` when
 * trying again may help, and `invalid` / `mail.refused` when it will not.
 */
export interface MailTransport {
  /** `smtp`: on their way; `outbox`: kept in a folder, because nobody said where to hand them over. */
  kind: 'smtp' | 'outbox';
  send(mail: Mail): Promise<void>;
  close(): void;
}

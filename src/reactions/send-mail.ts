import { AppError } from '../domain/errors.ts';
import type { Mail, MailModel } from '../domain/mail.ts';
import { renderMail } from '../pages/mail.ts';

export interface MailDeps {
  openMail(payload: { sealed: string; until: number }): MailModel | null;
  send(mail: Mail): Promise<void>;
  /** Told of a mail that its server will never take. */
  onRefused(error: AppError): void;
}

/**
 * Sends one mail. A crash between sending and marking it done sends it twice, with the same Message-ID,
 * by which mail programs know it as one.
 */
export async function sendMail(
  deps: MailDeps,
  payload: { sealed: string; until: number },
  jobId: string,
): Promise<void> {
  const model = deps.openMail(payload);
  if (!model) return;
  try {
    await deps.send(renderMail(model, jobId));
  } catch (error) {
    if (!(error instanceof AppError) || error.key !== 'mail.refused') throw error;
    deps.onRefused(error);
  }
}

import { readSmtpAddress } from './smtp-address.ts';

const PATIENCE_MS = 10_000;

/**
 * Greets the mail server and signs in, and sends nothing.
 * @throws what it answered, or why it could not be reached
 */
export async function trySmtp(url: string): Promise<void> {
  const { host, port, isSecure, needsTls, auth } = readSmtpAddress(url);
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    ...{ host, port, secure: isSecure, requireTLS: needsTls },
    ...(auth ? { auth } : {}),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

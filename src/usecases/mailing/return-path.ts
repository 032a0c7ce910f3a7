import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A return path of its own for each copy (VERP): what comes back says by its address alone which mail
 * it is about, whatever the mail server wrote into it. The end is a code that nobody can guess, so that
 * nobody unsubscribes others by inventing bounces. Lower case, for some servers change it.
 */
export function returnPath(
  of: { mailingId: string; position: number; secret: string },
  host: string,
): string {
  const id = of.mailingId.toLowerCase();
  return `bounce+${id}.${of.position.toString(36)}.${codeOf(of)}@${host}`;
}

const codeOf = ({ position, secret }: { position: number; secret: string }) =>
  createHmac('sha256', secret).update(String(position)).digest('hex').slice(0, 12);

const RETURN_PATH = /bounce\+([0-9a-z]{26})\.([0-9a-z]{1,7})\.([0-9a-f]{12})@/gi;

/** The mails that a text names by their return paths; whether their codes are right is not known yet. */
export function findReturnPaths(
  text: string,
): { mailingId: string; position: number; code: string }[] {
  return [...text.matchAll(RETURN_PATH)].map(([, id = '', position = '', code = '']) => ({
    mailingId: id.toUpperCase(),
    position: Number.parseInt(position, 36),
    code: code.toLowerCase(),
  }));
}

export function isRightCode(found: { position: number; code: string }, secret: string): boolean {
  const right = codeOf({ position: found.position, secret });
  return timingSafeEqual(Buffer.from(right), Buffer.from(found.code));
}

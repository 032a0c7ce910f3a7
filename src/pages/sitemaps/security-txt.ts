/** security.txt (RFC 9116): where to tell us of a weakness. */
import type { SecurityTxtModel } from '../../domain/sitemap-models.ts';
import { oneLine } from './one-line.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** « RECOMMENDED to be less than a year into the future »: the file is written anew long before. */
const LONGEST_MS = 364 * DAY_MS;
const USUAL_MS = 180 * DAY_MS;

/** Null when nobody can be told: a file without contact is not valid. */
export function writeSecurityTxt(model: SecurityTxtModel): string | null {
  const contacts = model.contacts.map(contactUri).filter((uri) => uri !== null);
  if (contacts.length === 0) return null;
  const lines = [
    ...contacts.map((uri) => `Contact: ${uri}`),
    `Expires: ${new Date(expiry(model)).toISOString().slice(0, 19)}Z`,
    `Preferred-Languages: ${model.langs.join(', ')}`,
    `Canonical: ${model.origin}/.well-known/security.txt`,
  ];
  if (model.policyUrl) lines.push(`Policy: ${oneLine(model.policyUrl)}`);
  return `${lines.join('\n')}\n`;
}

/**
 * The wanted end where it is yet to come and near enough; else the first midnight at least half a year
 * ahead, so that the file keeps its bytes, and caches their copy, for a day.
 */
function expiry({ expiresAt, now }: SecurityTxtModel): number {
  if (expiresAt !== null && expiresAt > now) return Math.min(expiresAt, now + LONGEST_MS);
  return Math.ceil((now + USUAL_MS) / DAY_MS) * DAY_MS;
}

function contactUri(value: string): string | null {
  const text = oneLine(value);
  if (/^(https:\/\/|mailto:|tel:)/i.test(text)) return text;
  return /^[^\s@:]+@[^\s@:]+$/.test(text) ? `mailto:${text}` : null;
}

import { networkOf } from '../../std/network.ts';
import { pageName, siteName } from '../../std/page-name.ts';
import type { Sealer } from '../../std/sealed.ts';
import type { BanKind } from '../../storage/comment-blocks.ts';
import type { KeptComment } from '../../storage/comments.ts';

/** By what somebody who writes is known again, without their mailbox or address being kept for it. */

export const addressMarkOf = (sealer: Sealer, address: string): string =>
  sealer.mark(networkOf(address), 'comment address');

/**
 * The same, and the mark by which addresses of version 6 were known before their networks were: bans of
 * then go by it until they are forgotten.
 */
export function addressMarksOf(sealer: Sealer, address: string): string[] {
  const marks = [networkOf(address), address].map((one) => sealer.mark(one, 'comment address'));
  return [...new Set(marks)];
}

/** @param mail in small letters, as `mailAddress` gives it */
export const mailMarkOf = (sealer: Sealer, mail: string): string | null =>
  mail === '' ? null : sealer.mark(mail.toLowerCase(), 'comment mailbox');

/** Something by which a banned writer is known. */
export interface BanPart {
  kind: BanKind;
  value: string;
  /** What the desk may read of it; null: the value. */
  shown: string | null;
}

/** All by which who wrote a comment is known; nothing for an answer of the newsroom. */
export function partsOf(sealer: Sealer, comment: KeptComment): BanPart[] {
  const { authorMail, addressMark, origin, authorSite } = comment;
  const mark = mailMarkOf(sealer, authorMail ?? '');
  return [
    ...(authorMail && mark ? [mailboxPart(mark, authorMail)] : []),
    ...(addressMark ? [{ kind: 'address' as const, value: addressMark, shown: null }] : []),
    ...pageParts(origin, authorSite ?? ''),
  ];
}

export const mailboxPart = (mark: string, mail: string): BanPart => ({
  kind: 'mailbox',
  value: mark,
  shown: maskedMail(mail),
});

const FROM_SITES = new Set(['webmention', 'pingback', 'trackback']);

/**
 * Of the fediverse a person, of the web a whole site: its pages are as many as it likes. Its neighbours in
 * a house of many blogs are other people.
 */
function pageParts(origin: string, site: string): BanPart[] {
  const page = origin === 'fediverse' ? pageName(site) : '';
  if (page !== '') return [{ kind: 'page', value: page, shown: null }];
  const whole = FROM_SITES.has(origin) ? siteName(site) : '';
  return whole === '' ? [] : [{ kind: 'site', value: whole, shown: null }];
}

/** `canari.jaune@courrier.example` as `c…@courrier.example`: enough to tell two people apart. */
export function maskedMail(mail: string): string {
  const at = mail.lastIndexOf('@');
  const [first = ''] = [...mail.slice(0, at)];
  return `${at > 1 ? first : ''}…${mail.slice(at)}`;
}

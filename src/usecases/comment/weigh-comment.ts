import { linkedHosts } from '../../domain/comment-body.ts';
import type { CommentDraft } from '../../domain/comment-check.ts';
import { weigh, wordsOf } from '../../domain/comment-filter.ts';
import { type CommentSignal, DOUBT_ODDS } from '../../domain/comment-signals.ts';
import { pageName, siteName } from '../../std/page-name.ts';
import { type CommentBlock, listBlocks } from '../../storage/comment-blocks.ts';
import { readWords } from '../../storage/comment-words.ts';
import type { Db } from '../../storage/schema.ts';

/** By what who sent it is known, besides what they wrote. */
export interface Sender {
  mailMark: string | null;
  addressMarks: readonly string[];
}

/** Of whom nothing is known but their page. */
export const FROM_ELSEWHERE: Sender = { mailMark: null, addressMarks: [] };

/** What the blocklist, the count of links and the learning filter say of a comment. */
export async function weighComment(
  db: Db,
  draft: CommentDraft,
  by: Sender & { maxLinks: number },
): Promise<CommentSignal[]> {
  const blocks = await listBlocks(db);
  const signals = [...banSignals(blocks, draft, by), ...wordSignals(blocks, draft)];
  const count = linkedHosts(draft.body).length;
  if (count > by.maxLinks) signals.push({ name: 'links', count, most: by.maxLinks });
  const words = wordsOf({ name: draft.name, site: draft.site || null, body: draft.body });
  const { known, total } = await readWords(db, words);
  const weighed = weigh(words, known, total);
  if (weighed && weighed.odds >= DOUBT_ODDS) {
    const odds = Math.round(weighed.odds * 1000) / 1000;
    const telling = weighed.words
      .filter((word) => word.odds > 0.5)
      .slice(0, 8)
      .map(({ word, odds: own }) => ({ word, odds: Math.round(own * 100) / 100 }));
    signals.push({ name: 'resembles-spam', odds, words: telling });
  }
  return signals;
}

/** What is known of a person. The same part of two bans is said once. */
function banSignals(
  blocks: readonly CommentBlock[],
  draft: CommentDraft,
  by: Sender,
): CommentSignal[] {
  const mail = draft.mail.toLowerCase();
  const page = pageName(draft.site);
  const site = siteName(draft.site);
  const found = new Set<'mail' | 'address' | 'page'>();
  for (const { kind, value } of blocks) {
    if (kind === 'mail' && (mail === value || mail.endsWith(`@${value}`))) found.add('mail');
    if (kind === 'mailbox' && by.mailMark === value) found.add('mail');
    if (kind === 'address' && by.addressMarks.includes(value)) found.add('address');
    if (kind === 'page' && page !== '' && (page === value || page.startsWith(`${value}/`)))
      found.add('page');
    if (kind === 'site' && (site === value || site.endsWith(`.${value}`))) found.add('page');
  }
  return [...found].map((one) => ({ name: 'banned', by: one }));
}

/** What is known of words and of sites that are linked to. */
function wordSignals(blocks: readonly CommentBlock[], draft: CommentDraft): CommentSignal[] {
  const text = `${draft.name}\n${draft.body}`.normalize('NFKC').toLowerCase();
  const hosts = [...linkedHosts(draft.body), ...linkedHosts(draft.site)];
  const signals: CommentSignal[] = [];
  for (const { kind, value, effect } of blocks) {
    if (kind === 'host' && hosts.some((host) => host === value || host.endsWith(`.${value}`)))
      signals.push({ name: 'blocked', word: value, effect });
    if (kind === 'word' && hasWord(text, value))
      signals.push({ name: 'blocked', word: value, effect });
  }
  return signals;
}

/** Whole words: « nul » is not in « annulé ». */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text.at(at + word.length) ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

import { linkedHosts } from '../../domain/comment-body.ts';
import type { CommentDraft } from '../../domain/comment-check.ts';
import { weigh, wordsOf } from '../../domain/comment-filter.ts';
import { type CommentSignal, DOUBT_ODDS } from '../../domain/comment-signals.ts';
import { type CommentBlock, listBlocks } from '../../storage/comment-blocks.ts';
import { readWords } from '../../storage/comment-words.ts';
import type { Db } from '../../storage/schema.ts';

/** What the blocklist, the count of links and the learning filter say of a comment. */
export async function weighComment(
  db: Db,
  draft: CommentDraft,
  by: { addressMark: string | null; maxLinks: number },
): Promise<CommentSignal[]> {
  const signals = blockSignals(await listBlocks(db), draft, by.addressMark);
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

function blockSignals(
  blocks: readonly CommentBlock[],
  draft: CommentDraft,
  addressMark: string | null,
): CommentSignal[] {
  const text = `${draft.name}\n${draft.body}`.normalize('NFKC').toLowerCase();
  const hosts = [...linkedHosts(draft.body), ...linkedHosts(draft.site)];
  const mail = draft.mail.toLowerCase();
  const signals: CommentSignal[] = [];
  for (const { kind, value, effect } of blocks) {
    if (kind === 'mail' && (mail === value || mail.endsWith(`@${value}`)))
      signals.push({ name: 'banned', by: 'mail' });
    if (kind === 'address' && addressMark === value)
      signals.push({ name: 'banned', by: 'address' });
    if (kind === 'page' && (draft.site === value || draft.site.startsWith(`${value}/`)))
      signals.push({ name: 'banned', by: 'page' });
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

import type { Comment, CommentState } from '../../domain/comment.ts';
import { newId } from '../../std/id.ts';
import { plainLine, plainParagraphs } from '../html-text.ts';
import type { Reason, ReasonArgs } from '../reasons.ts';
import { instantOf, readWpDate, type SiteClock } from './dates.ts';
import { shorten } from './identity.ts';
import type { WxrComment, WxrItem } from './wxr/types.ts';

/** Comments with their threads: plain words, their state, and what kind they were. */

export interface ReadComment {
  comment: Comment;
  key: string;
}

export interface CommentLoss {
  kind: string;
  id: string;
  title: string;
  reason: Reason;
  args: ReasonArgs;
}

export interface ReadComments {
  /** Parents before children. */
  found: ReadComment[];
  /** Those that did not come in. */
  lost: CommentLoss[];
  /** Those that did, otherwise than they were. */
  changed: CommentLoss[];
}

/** Notes that shops and editorial plug-ins keep in the table of comments; readers never saw them. */
const INTERNAL =
  /^(order_note|action_log|webhook_delivery|editorial-comment|editorial_comment|edit_flow|subscription_note|import_note|note|wp_stream|feedback|wpforms|gravityview|moderation|audit|revision-note|amp_|history)/;
/** Kinds that readers saw beside the plain one. */
const PUBLIC = new Set([
  'pingback',
  'trackback',
  'review',
  'webmention',
  'like',
  'repost',
  'reply',
  'mention',
]);

export function readComments(
  item: WxrItem,
  articleId: string,
  itemKey: string,
  clock: SiteClock,
): ReadComments {
  const read: ReadComments = { found: [], lost: [], changed: [] };
  const ids = new Map<string, string>();
  for (const raw of item.comments) {
    const id = raw.id.trim();
    const loss = (reason: Reason, args: ReasonArgs = {}): CommentLoss => ({
      kind: 'comment',
      id,
      title: titleOf(raw),
      reason,
      args,
    });
    const type = raw.type.trim().toLowerCase();
    if (INTERNAL.test(type)) read.lost.push(loss('comment-internal', { type }));
    else if (id !== '' && ids.has(id)) read.lost.push(loss('comment-twice'));
    else {
      const comment = commentOf(raw, type, articleId, clock);
      // One without a date is as old as what it stands under.
      if (comment.createdAt === 0) comment.createdAt = instantOf(item, clock) ?? 0;
      ids.set(id, comment.id);
      read.found.push({ comment, key: shorten(`${itemKey}#${id || comment.createdAt}`) });
      if (isUnknown(type))
        read.changed.push({ ...loss('comment-held', { type }), kind: 'comment-type' });
    }
  }
  thread(item, read, ids);
  return read;
}

const isUnknown = (type: string) => type !== '' && type !== 'comment' && !PUBLIC.has(type);

function commentOf(raw: WxrComment, type: string, articleId: string, clock: SiteClock): Comment {
  const site = raw.url.trim();
  return {
    id: newId(),
    articleId,
    parentId: null,
    authorName: plainLine(raw.author),
    authorMail: raw.mail.trim() || null,
    authorSite: /^https?:\/\/[^\s/]/i.test(site) ? site.slice(0, 500) : null,
    body: plainParagraphs(raw.content),
    state: isUnknown(type) ? 'held' : stateOf(raw.approved.trim()),
    origin: type === '' || type === 'comment' ? 'wordpress' : type.slice(0, 40),
    createdAt: readWpDate(raw.dateGmt) ?? clock.toInstant(raw.date) ?? 0,
  };
}

function stateOf(approved: string): CommentState {
  if (approved === '1' || approved === 'approve' || approved === 'approved') return 'approved';
  if (approved === 'spam') return 'spam';
  return approved === 'trash' || approved === 'post-trashed' ? 'removed' : 'held';
}

function titleOf(raw: WxrComment): string {
  return plainLine(`${raw.author}: ${raw.content}`).slice(0, 120);
}

/** Sets what each answers, puts parents first, and cuts rings. */
function thread(item: WxrItem, read: ReadComments, ids: Map<string, string>): void {
  const byId = new Map(read.found.map((one) => [one.comment.id, one]));
  const rawById = new Map(item.comments.map((raw) => [raw.id.trim(), raw]));
  for (const [rawId, id] of ids) {
    const raw = rawById.get(rawId);
    const parent = raw?.parent.trim() ?? '';
    const one = byId.get(id);
    if (!raw || !one || parent === '' || parent === '0') continue;
    const parentId = ids.get(parent) ?? null;
    if (parentId !== null && parentId !== id) one.comment.parentId = parentId;
    else
      read.changed.push({
        kind: 'thread',
        id: rawId,
        title: titleOf(raw),
        reason: 'comment-parent',
        args: {},
      });
  }
  const ordered: ReadComment[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of read.found) {
    // Walked without recursion: threads can be thousands deep.
    const path: ReadComment[] = [];
    for (let at: ReadComment | undefined = start; at && !state.has(at.comment.id); ) {
      state.set(at.comment.id, 'open');
      path.push(at);
      const up: string | null = at.comment.parentId;
      if (up !== null && state.get(up) === 'open') at.comment.parentId = null;
      at = up === null ? undefined : byId.get(up);
    }
    for (const one of path.reverse()) {
      state.set(one.comment.id, 'done');
      ordered.push(one);
    }
  }
  read.found = ordered;
}

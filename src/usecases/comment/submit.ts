import type { CommentMode, CommentSettings, CommentState } from '../../domain/comment.ts';
import type { CommentDraft } from '../../domain/comment-check.ts';
import { type CommentSignal, decide, ruleSignals } from '../../domain/comment-signals.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { isOwnNetwork } from '../../std/network.ts';
import type { Sealer } from '../../std/sealed.ts';
import {
  countByMailbox,
  getComment,
  insertComment,
  listSameWords,
} from '../../storage/comments.ts';
import type { Db } from '../../storage/schema.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import type { Context } from '../context.ts';
import { takeTry } from '../door/tries.ts';
import { readFormTime } from './form-time.ts';
import { changeThreads } from './keep-threads.ts';
import { type ReadProof, readProof, spendProof } from './proof.ts';
import { askToTell } from './tell-writers.ts';
import { weighComment } from './weigh-comment.ts';
import { addressMarksOf, mailMarkOf } from './writer-marks.ts';

export interface Submitted {
  articleId: string;
  /** The article's own rule, or the publication's. */
  mode: CommentMode;
  rules: CommentSettings;
  /** Already found free of mistakes, see `checkDraft`. */
  draft: CommentDraft;
  /** The comment it answers; one that is not there any more is answered by nobody. */
  replyTo: string | null;
  wantsNotices: boolean;
  /** A field that people do not see. */
  trap: string;
  /** The form's signed time. */
  time: string;
  /** A challenge, solved, where the rules ask for one; '' for none. */
  proof: string;
  /** The network address, kept as a mark only. */
  address: string;
}

export type CommentContext = Pick<Context, 'db' | 'now'> & { sealer: Sealer };

const DAY_MS = 24 * 3_600_000;
/** A double press, or a page sent again. */
const AGAIN_MS = 10 * 60_000;
/** Fewer letters are said by many people without meaning to repeat anybody. */
const SHORTEST_REPEAT = 40;

/**
 * Takes a reader's comment: published, held, or thrown out, as the rules and the checks say. Whoever
 * sent it is told no more than whether it is published. All of it is one transaction, what is refused is
 * counted in it too: a crowd of writers costs the disk one turn each.
 * @throws AppError `too-much` / `comment.too-many`
 */
export async function submitComment(ctx: CommentContext, input: Submitted): Promise<Taken> {
  const { asksProof } = input.rules;
  const proof = asksProof ? await readProof(ctx.sealer, input.proof, ctx.now) : null;
  const taken = await ctx.db.transaction().execute(async (trx) => {
    const within = { ...ctx, db: trx };
    return (await isInTime(within, input)) ? take(within, input, proof) : null;
  });
  if (!taken) throw new AppError('too-much', 'comment.too-many');
  return taken;
}

interface Taken {
  id: string;
  state: CommentState;
}

/** The same, in a transaction of its own. */
type Writing = Omit<CommentContext, 'db'> & { db: Db };

async function take(ctx: Writing, input: Submitted, proof: ReadProof | null): Promise<Taken> {
  const { draft, articleId, wantsNotices } = input;
  const bodyMark = sha256(draft.body.toLowerCase().replace(/\s+/g, ' ')).slice(0, 32);
  const same = await listSameWords(ctx.db, { bodyMark, since: ctx.now - 7 * DAY_MS });
  const sent = await sentAlready(ctx, input, same);
  if (sent) return sent;
  // Whoever were banned with the address of our own proxy would take everybody with them.
  const addressMarks = isOwnNetwork(input.address) ? [] : addressMarksOf(ctx.sealer, input.address);
  const by = { mailMark: mailMarkOf(ctx.sealer, draft.mail), addressMarks };
  const known = await countByMailbox(ctx.db, draft.mail);
  const signals: CommentSignal[] = [
    ...(await formSignals(ctx, input, proof)),
    ...(await weighComment(ctx.db, draft, { ...by, maxLinks: input.rules.maxLinks })),
    ...(same.length > 0 && draft.body.length >= SHORTEST_REPEAT
      ? [{ name: 'repeated', times: same.length } as const]
      : []),
    ...ruleSignals(input.mode, (known.approved ?? 0) > 0),
  ];
  const state = decide(signals);
  const id = newId();
  const parent = await answered(ctx.db, input);
  const parentId = parent?.id ?? null;
  await insertComment(ctx.db, {
    id,
    articleId,
    parentId,
    rootId: parent?.rootId ?? parent?.id ?? id,
    authorName: draft.name,
    authorMail: draft.mail,
    authorSite: draft.site || null,
    body: draft.body,
    state,
    origin: 'form',
    badge: null,
    externalId: null,
    addressMark: addressMarks[0] ?? null,
    bodyMark,
    wantsNotices,
    signals,
    createdAt: ctx.now,
    ...(state === 'approved' ? { decidedBy: 'system:rules' } : {}),
  });
  if (state === 'approved') {
    await changeThreads(ctx.db, articleId, ctx.now);
    await askToTell(ctx.db, { id, parentId, wantsNotices }, ctx.now);
  }
  return { id, state };
}

async function isInTime(
  ctx: Writing,
  { address, draft }: Pick<Submitted, 'address' | 'draft'>,
): Promise<boolean> {
  const byAddress = await takeTry(ctx.db, 'commentByAddress', address, ctx.now);
  if (!byAddress.isAllowed) return false;
  return (await takeTry(ctx.db, 'commentByMailbox', draft.mail, ctx.now)).isAllowed;
}

/** The same words from the same mailbox under the same article a moment ago: sent twice, meant once. */
async function sentAlready(
  ctx: Writing,
  { articleId, draft }: Submitted,
  same: Awaited<ReturnType<typeof listSameWords>>,
): Promise<{ id: string; state: CommentState } | null> {
  const found = same.find((one) => one.articleId === articleId && one.authorMail === draft.mail);
  const comment = found ? await getComment(ctx.db, found.id) : null;
  if (!comment || comment.createdAt < ctx.now - AGAIN_MS) return null;
  return { id: comment.id, state: comment.state };
}

async function formSignals(
  ctx: Writing,
  input: Submitted,
  proof: ReadProof | null,
): Promise<CommentSignal[]> {
  const signals: CommentSignal[] = [];
  if (input.trap !== '') signals.push({ name: 'trap' });
  const age = readFormTime(ctx.sealer, input.articleId, input.time, ctx.now);
  if (age === 'false') signals.push({ name: 'no-form' });
  if (age === 'old') signals.push({ name: 'old-form' });
  const fault = proof && (await spendProof(ctx.db, proof));
  if (fault) signals.push({ name: 'no-proof', why: fault });
  return signals;
}

async function answered(db: Db, { articleId, replyTo }: Submitted) {
  const parent = replyTo ? await getComment(db, replyTo) : null;
  return parent?.articleId === articleId && parent.state === 'approved' ? parent : null;
}

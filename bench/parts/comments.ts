/**
 * A thousand comments in one minute, good ones and spam mixed, while people read: what was published,
 * what was held, what was thrown out, and what readers noticed of it.
 */
import { Agent, request } from 'node:http';
import type { CommentMode } from '../../src/domain/comment.ts';
import { newId } from '../../src/std/id.ts';
import { insertComment } from '../../src/storage/comments.ts';
import { getPublication, updatePublication } from '../../src/storage/publication.ts';
import { decideComments } from '../../src/usecases/comment/moderate.ts';
import {
  aThousand,
  KINDS,
  KNOWN_READERS,
  knownMail,
  readBefore,
  type Written,
} from '../comments/writers.ts';
import { createReader, UNCACHED } from '../load/reader.ts';
import type { Site } from '../load/site.ts';
import { spreadOf } from '../load/spread.ts';
import { beginStream } from '../load/steady.ts';
import type { Writer } from '../load/writer.ts';
import { type Measure, measured, plainly, type Where } from '../report/measure.ts';

/** A proxy says where comments come from: the site is started so that it believes this machine. */
export const BEHIND_PROXY = { RECTO_PROXIES: '127.0.0.1' };

const ARTICLES = 12;
const READ_BEFORE = 60;
const CALM_MS = 10_000;
const TICK_MS = 5;

export interface CommentsOptions {
  /** The rule of the house. */
  mode: CommentMode;
  /** In which the thousand come. */
  seconds: number;
  where: Where;
}

export async function measureComments(
  site: Site,
  writer: Writer,
  options: CommentsOptions,
): Promise<Measure[]> {
  const { mode, seconds } = options;
  const where = { ...options.where, part: `${options.where.part}, rule: ${mode}` };
  const articles = await newestArticles(writer);
  await settleHouse(writer, articles[0]?.id ?? '', mode);
  const times = await timesOf(site, articles);
  const stream = () => readersOf(site, articles);
  const calm = await during(CALM_MS, stream());
  const [cpuBefore, cacheBefore] = [site.cpuMs(), await site.cache()];
  const reading = stream();
  const since = Date.now();
  const sent = await sendAll(site, articles, { times, seconds });
  const busy = await reading.stop();
  const memory = site.memory().resident;
  const [cpuAfter, cacheAfter] = [site.cpuMs(), await site.cache()];
  const cpuMs = cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore;
  return [
    ...(await fatesOf(writer, { sent, since, where })),
    measured(where, 'a comment is answered', spreadOf(sent.map(({ ms }) => ms))),
    measured(where, 'kept pages, nobody writing', calm.kept),
    measured(where, 'kept pages meanwhile', busy.kept),
    measured(where, 'pages made for one reader, nobody writing', calm.made),
    measured(where, 'pages made for one reader, meanwhile', busy.made),
    plainly(where, 'readers who got no page', calm.failures + busy.failures, ''),
    plainly(where, 'kept pages made anew', cacheAfter.refills - cacheBefore.refills, ''),
    ...(cpuMs === null
      ? []
      : [plainly(where, 'processor of the server, of one core', cpuMs / (seconds * 10), '%')]),
    plainly(where, 'memory afterwards', memory, 'MB'),
  ];
}

interface Place {
  id: string;
  path: string;
}

async function newestArticles({ storage: { db } }: Writer): Promise<Place[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('editions', 'editions.id', 'articles.edition_id')
    .select(['articles.id', 'articles.slug', 'editions.lang'])
    .where('articles.state', '=', 'published')
    .where('articles.kind', '<>', 'page')
    .where('articles.access', '=', 'public')
    .orderBy('articles.published_at', 'desc')
    .limit(ARTICLES)
    .execute();
  return rows.map(({ id, lang, slug }) => ({ id, path: `/${lang}/${slug}` }));
}

/** The rule, readers whom the newsroom knows, and a filter that has learnt for some weeks. */
async function settleHouse(
  { storage: { db } }: Writer,
  articleId: string,
  mode: CommentMode,
): Promise<void> {
  const now = Date.now();
  const ctx = { db, now, actor: { type: 'system', name: 'bench' } } as const;
  const publication = await getPublication(db);
  if (!publication) throw new Error('there is no publication');
  const { settings } = publication;
  await updatePublication(db, {
    settings: { ...settings, comments: { ...settings.comments, mode } },
  });
  const { real, spam } = readBefore(READ_BEFORE);
  const before = [
    ...real.map((body, at) => ({ body, mail: knownMail(at), state: 'approved' as const })),
    ...spam.map((body, at) => ({ body, mail: `robot${at}@avant.example`, state: 'spam' as const })),
  ];
  const to = [];
  for (let at = before.length - READ_BEFORE; at < KNOWN_READERS; at += 1)
    before.push({ body: real[at % real.length] ?? '', mail: knownMail(at), state: 'approved' });
  for (const { body, mail, state } of before) {
    const id = newId();
    await insertComment(db, {
      ...BARE,
      signals: [],
      id,
      articleId,
      rootId: id,
      authorMail: mail,
      body,
      createdAt: now - 86_400_000,
    });
    to.push({ id, state });
  }
  await decideComments(ctx, { to });
}

const BARE = {
  parentId: null,
  authorName: 'Avant',
  authorSite: null,
  state: 'held',
  origin: 'form',
  badge: null,
  externalId: null,
  addressMark: null,
  bodyMark: null,
  wantsNotices: false,
} as const;

/** The signed time in the form under each article. */
async function timesOf(site: Site, articles: readonly Place[]): Promise<string[]> {
  const reader = createReader(site.url);
  const times: string[] = [];
  for (const { path } of articles) {
    const time = /name="time" value="([^"]+)"/.exec(await reader.read(path))?.[1];
    if (!time) throw new Error(`${path} takes no comments`);
    times.push(time);
  }
  reader.close();
  return times;
}

function readersOf(site: Site, articles: readonly Place[]) {
  let at = 0;
  const path = () => articles[at++ % articles.length]?.path ?? '/fr';
  const kept = beginStream(site.url, { perSecond: 100, path });
  const made = beginStream(site.url, { perSecond: 10, path, headers: UNCACHED });
  return {
    async stop() {
      const [one, other] = [await kept.stop(), await made.stop()];
      return { kept: one, made: other, failures: one.failures + other.failures };
    },
  };
}

async function during(ms: number, readers: ReturnType<typeof readersOf>) {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return readers.stop();
}

interface Sent extends Written {
  status: number;
  ms: number;
}

/** At a steady pace, whether or not those before were answered. */
async function sendAll(
  site: Site,
  articles: readonly Place[],
  { times, seconds }: { times: readonly string[]; seconds: number },
): Promise<Sent[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const waiting = aThousand();
  const pace = waiting.length / seconds;
  const since = performance.now();
  const answers: Promise<Sent>[] = [];
  while (answers.length < waiting.length) {
    const due = ((performance.now() - since) / 1000) * pace;
    for (; answers.length < Math.min(due, waiting.length); ) {
      // Half of them under one article, as when a matter stirs people.
      const at = answers.length % 2 === 0 ? 0 : answers.length % articles.length;
      const to = { url: site.url, path: articles[at]?.path ?? '', time: times[at] ?? '', agent };
      answers.push(send(to, waiting[answers.length] as Written));
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  const sent = await Promise.all(answers);
  agent.destroy();
  return sent;
}

function send(
  to: { url: string; path: string; time: string; agent: Agent },
  one: Written,
): Promise<Sent> {
  const form = new URLSearchParams({
    name: one.name,
    mail: one.mail,
    site: one.site,
    body: one.body,
    ...(one.hasForm ? { time: to.time } : {}),
    ...(one.isTrapped ? { subject: 'x' } : {}),
  }).toString();
  const since = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(`${to.url}${to.path}/comments`, {
      method: 'POST',
      agent: to.agent,
      headers: {
        origin: to.url,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(form),
        'x-forwarded-for': one.address,
      },
    });
    asked.once('error', reject);
    asked.once('response', (answer) => {
      answer.resume();
      answer.once('end', () =>
        resolve({ ...one, status: answer.statusCode ?? 0, ms: performance.now() - since }),
      );
    });
    asked.end(form);
  });
}

type Fate = 'published' | 'held' | 'thrown out' | 'asked to wait';
const FATES = { approved: 'published', held: 'held', spam: 'thrown out', removed: 'held' } as const;

/** What became of each kind, as the database has it. */
async function fatesOf(
  { storage: { db } }: Writer,
  { sent, since, where }: { sent: readonly Sent[]; since: number; where: Where },
): Promise<Measure[]> {
  const rows = await db
    .selectFrom('comments')
    .select(['author_mail', 'body', 'state'])
    .where('created_at', '>=', since)
    .execute();
  const stateOf = new Map(rows.map((row) => [`${row.author_mail} ${row.body}`, row.state]));
  const fateOf = ({ mail, body, status }: Sent): Fate => {
    if (status === 429) return 'asked to wait';
    const state = stateOf.get(`${mail} ${body}`);
    if (status !== 200 || !state) throw new Error(`a comment was answered ${status} and is lost`);
    return FATES[state as keyof typeof FATES];
  };
  const count = (some: readonly Sent[], fate: Fate) =>
    some.filter((one) => fateOf(one) === fate).length;
  const good = sent.filter(({ isSpam }) => !isSpam);
  const spam = sent.filter(({ isSpam }) => isSpam);
  const fates: Fate[] = ['published', 'held', 'thrown out', 'asked to wait'];
  return [
    plainly(where, 'comments', sent.length, ''),
    ...KINDS.flatMap(({ kind }) => {
      const some = sent.filter((one) => one.kind === kind);
      return fates
        .filter((fate) => count(some, fate) > 0)
        .map((fate) => plainly(where, `${kind} (${some.length}): ${fate}`, count(some, fate), ''));
    }),
    plainly(where, `good comments thrown out, of ${good.length}`, count(good, 'thrown out'), ''),
    plainly(where, `spam that readers saw, of ${spam.length}`, count(spam, 'published'), ''),
  ];
}

import { AppError } from '../../domain/errors.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { versionAt, versionTimes } from '../../usecases/reading/verso/version-page.ts';
import { type Answer, redirectTo } from '../answer.ts';
import { htmlAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

/**
 * « What did this page say on 3 March? » as a standard question: RFC 7089 (Memento). The time gate is an
 * address of its own, so that pages stay the same for everybody.
 */

const httpDate = (at: number) => new Date(at).toUTCString();

/** Where the dated versions of an address are: for its `Link` header. */
export function datedLinks(original: string): [string, string] {
  return [
    'Link',
    `<${original}/verso/timegate>; rel="timegate", <${original}/verso/timemap>; rel="timemap"; type="application/link-format", <${original}/verso.json>; rel="alternate"; type="application/ld+json"`,
  ];
}

const addressOf = (request: ReaderRequest) => ({
  lang: param(request, 'lang'),
  slug: param(request, 'slug'),
});

/** `/{lang}/{slug}/verso/timemap` */
export async function timemap(request: ReaderRequest): Promise<Answer> {
  const { original, versions, tags } = await versionTimes(request.ctx, addressOf(request));
  const oldestFirst = versions.toReversed();
  const lines = [
    `<${original}>; rel="original"`,
    `<${original}/verso/timegate>; rel="timegate"`,
    `<${original}/verso/timemap>; rel="self"; type="application/link-format"`,
    ...oldestFirst.map(({ seq, publishedAt }, at) => {
      const rel = [at === 0 && 'first', at === versions.length - 1 && 'last', 'memento'];
      return `<${original}/verso/${seq}>; rel="${rel.filter(Boolean).join(' ')}"; datetime="${httpDate(publishedAt)}"`;
    }),
  ];
  return {
    status: 200,
    headers: [
      ['Content-Type', 'application/link-format'],
      ['Cache-Control', 'public, max-age=300'],
      ...securityHeaders({ kind: 'shared', isHttps: request.deps.isHttps }),
    ],
    body: `${lines.join(',\n')}\n`,
    tags,
    cache: 'page',
  };
}

/** RFC 7089 takes the one form of dates that all of HTTP writes (RFC 9110, 5.6.7), and no other. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * `/{lang}/{slug}/verso/timegate`, and the article's own address where a date is asked for: the version
 * of that date, or the newest.
 */
export async function timegate(request: ReaderRequest): Promise<Answer> {
  const { original, versions } = await versionTimes(request.ctx, addressOf(request));
  const asked = request.headers.get('accept-datetime');
  const at =
    asked === null
      ? Number.POSITIVE_INFINITY
      : HTTP_DATE.test(asked)
        ? Date.parse(asked)
        : Number.NaN;
  const wanted = versions.find(({ publishedAt }) => publishedAt <= at) ?? versions.at(-1);
  if (!wanted || Number.isNaN(at)) {
    if (Number.isNaN(at)) throw new AppError('invalid', 'page.bad-date');
    throw new AppError('not-found', 'page.not-found');
  }
  const answer = redirectTo(`${original}/verso/${wanted.seq}`, 302);
  return {
    ...answer,
    headers: [
      ...answer.headers,
      ['Vary', 'accept-datetime'],
      ['Link', `<${original}>; rel="original", <${original}/verso/timemap>; rel="timemap"`],
    ],
  };
}

/** `/{lang}/{slug}/verso/{number}`: a version as it was published. */
export async function version(request: ReaderRequest): Promise<Answer> {
  const { page, tags, original, publishedAt } = await versionAt(request.ctx, {
    ...addressOf(request),
    number: param(request, 'number'),
    sizes: request.deps.theme.sizes,
  });
  const answer = htmlAnswer(request, page, { tags });
  return {
    ...answer,
    headers: [
      ...answer.headers,
      ['Memento-Datetime', httpDate(publishedAt)],
      [
        'Link',
        `<${original}>; rel="original timegate", <${original}/verso/timegate>; rel="timegate", <${original}/verso/timemap>; rel="timemap"`,
      ],
    ],
  };
}

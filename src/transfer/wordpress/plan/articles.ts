import { newId } from '../../../std/id.ts';
import { slugify } from '../../../std/slug.ts';
import type { Known } from '../../../usecases/transfer/known.ts';
import { hasAddressInWords } from '../item-kinds.ts';
import { articleSlugs, cleanSlug, decodeSlug } from '../slugs.ts';
import type { Entry, Survey } from '../survey.ts';
import type { PlannedEditions } from './editions.ts';

/** Where each article and page will stand: edition, story, address. */

export interface PlannedArticle {
  entry: Entry;
  kind: 'article' | 'page';
  id: string;
  storyId: string;
  /** The story is made together with this article. */
  isNewStory: boolean;
  editionId: string;
  lang: string;
  slug: string;
  /** Hash of what came before; null for what was never imported. */
  digest: string | null;
  /** It came once and is no longer here. */
  isGone: boolean;
}

export interface ArticlePlace {
  survey: Survey;
  candidates: { entry: Entry; kind: 'article' | 'page' }[];
  langOf(entry: Entry): string;
  editions: PlannedEditions;
  known: Known;
}

export function planArticles(place: ArticlePlace): Map<number, PlannedArticle> {
  const { candidates, known, editions, survey } = place;
  const places = new Map(known.articles.map((one) => [one.id, one]));
  const planned = new Map<number, PlannedArticle>();
  const stories = new Map<string, string>();
  /** One article of a story in each edition. */
  const taken = new Set<string>();
  for (const { entry, kind } of candidates) {
    const earlier = known.find(kind, entry.key);
    if (!earlier) continue;
    const here = places.get(earlier.localId);
    const lang = place.langOf(entry);
    planned.set(entry.index, {
      entry,
      kind,
      id: earlier.localId,
      storyId: here?.storyId ?? '',
      isNewStory: false,
      editionId: here?.editionId ?? '',
      lang,
      slug: here?.slug ?? '',
      digest: earlier.digest,
      isGone: here === undefined,
    });
    if (here) stories.set(survey.groups.of(`item:${entry.index}`), here.storyId);
  }
  for (const one of known.articles) taken.add(`${one.storyId}\n${one.editionId}`);
  const slugOf = assignSlugs(place, planned);
  for (const { entry, kind } of candidates) {
    if (planned.has(entry.index)) continue;
    const lang = place.langOf(entry);
    const editionId = editions.byLang.get(lang)?.id ?? editions.main.id;
    const group = survey.groups.of(`item:${entry.index}`);
    const shared = stories.get(group);
    const isFree = shared !== undefined && !taken.has(`${shared}\n${editionId}`);
    const storyId = isFree ? shared : newId();
    if (shared === undefined) stories.set(group, storyId);
    taken.add(`${storyId}\n${editionId}`);
    planned.set(entry.index, {
      entry,
      kind,
      id: newId(),
      storyId,
      isNewStory: !isFree,
      editionId,
      lang,
      slug: slugOf.get(entry.index) ?? '',
      digest: null,
      isGone: false,
    });
  }
  return planned;
}

/** What readers know keeps its address; drafts take what is left. */
function assignSlugs(
  { candidates, editions, known, langOf }: ArticlePlace,
  planned: Map<number, PlannedArticle>,
): Map<number, string> {
  const slugs = articleSlugs();
  for (const one of known.articles) slugs.reserve(one.editionId, one.slug);
  const result = new Map<number, string>();
  const fresh = candidates.filter(({ entry }) => !planned.has(entry.index));
  const isKnownToReaders = ({ entry }: { entry: Entry }) => entry.status === 'publish';
  for (const { entry } of [
    ...fresh.filter(isKnownToReaders),
    ...fresh.filter((one) => !isKnownToReaders(one)),
  ]) {
    const lang = langOf(entry);
    const editionId = editions.byLang.get(lang)?.id ?? editions.main.id;
    result.set(entry.index, slugs.take(editionId, baseSlug(entry, lang)));
  }
  return result;
}

function baseSlug(entry: Entry, lang: string): string {
  const fromLink = hasAddressInWords(entry.link) ? decodeSlug(lastSegment(entry.link)) : '';
  return (
    cleanSlug(entry.name, lang) ||
    cleanSlug(/^\d+$/.test(fromLink) ? '' : fromLink.replace(/\.(html?|php|aspx?)$/, ''), lang) ||
    slugify(entry.title, lang) ||
    (entry.postId === '' ? 'article' : `article-${entry.postId}`)
  );
}

function lastSegment(link: string): string {
  const path = link.replace(/^https?:\/\/[^/]*/, '').split(/[?#]/)[0] ?? '';
  return (
    path
      .split('/')
      .filter((part) => part !== '')
      .pop() ?? ''
  );
}

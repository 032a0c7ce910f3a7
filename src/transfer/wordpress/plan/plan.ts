import type { Groundwork } from '../../../usecases/transfer/groundwork.ts';
import type { Known } from '../../../usecases/transfer/known.ts';
import { plainLine } from '../../html-text.ts';
import type { ReportBook } from '../../report.ts';
import type { Role } from '../item-kinds.ts';
import { siteLanguages } from '../languages.ts';
import { createSite, type OldSite, oldPath } from '../links.ts';
import type { Entry, Survey } from '../survey.ts';
import type { UploadsFolder } from '../uploads-folder.ts';
import { type PlannedArticle, planArticles } from './articles.ts';
import { type PlannedEditions, planEditions } from './editions.ts';
import { type PlannedMedia, planMedia } from './media.ts';
import { type PlannedPeople, planPeople } from './people.ts';
import { isText, languagesOf, rolesOf } from './roles.ts';
import { type PlannedSections, planSections } from './sections.ts';
import { type PlannedTags, planTags } from './tags.ts';
import { createTermTable, isSubject, type Term, type TermTable } from './terms.ts';

/** Between the two readings: what everything becomes and where it goes. Nothing is written yet. */
export interface Plan {
  origin: string;
  site: OldSite;
  editions: PlannedEditions;
  /** Languages of the old site. */
  languages: string[];
  roles: Role[];
  articles: Map<number, PlannedArticle>;
  byPostId: Map<string, PlannedArticle>;
  /** Old addresses of articles, to turn links in texts. */
  byOldPath: Map<string, PlannedArticle>;
  terms: TermTable;
  sections: PlannedSections;
  tags: PlannedTags;
  people: PlannedPeople;
  media: PlannedMedia;
  ground: Groundwork;
}

export interface PlanOptions {
  origin: string;
  uploads: UploadsFolder | null;
  fetchMedia: boolean;
  now: number;
}

export function makePlan(
  survey: Survey,
  known: Known,
  book: ReportBook,
  options: PlanOptions,
): Plan {
  const { origin, now } = options;
  const { head, entries } = survey;
  const site = createSite([head.baseBlogUrl, head.link].filter((one) => one !== ''));
  const roles = rolesOf(survey, book);
  const seen = new Map<string, number>();
  for (const { lang } of entries) if (lang !== '') seen.set(lang, (seen.get(lang) ?? 0) + 1);
  const languages = siteLanguages(
    head,
    seen,
    known.editions.map((one) => one.lang),
  );
  const langs = languagesOf(survey, roles, languages, book);
  const langOf = (entry: Entry) => langs[entry.index] ?? languages.main.lang;
  const used = new Set(entries.filter((entry) => isText(roles[entry.index])).map(langOf));
  const editions = planEditions(head, languages, used, known.editions, survey.clock);

  const terms = createTermTable(head, languages);
  noteTermUses(survey, roles, terms, langOf);
  const sections = planSections(terms.all, editions, known, origin);
  const tags = planTags(terms.all, editions, known, origin);
  countTerms(terms, book);
  const media = planMedia({
    survey,
    entries: entries.filter((entry) => roles[entry.index]?.as === 'media'),
    langOf,
    known,
    origin,
    uploads: options.uploads,
    book,
    now,
  });
  const mediaByPostId = (id: string) => media.byPostId(id)?.mediaId ?? null;
  const people = planPeople(survey, { editions, known, origin, mediaByPostId, now });
  book.went('authors', 'in', people.count);
  book.went('authors', 'out', people.count);

  const candidates = entries.flatMap((entry) => {
    const as = roles[entry.index]?.as;
    return as === 'article' || as === 'page' ? [{ entry, kind: as as 'article' | 'page' }] : [];
  });
  const articles = planArticles({ survey, candidates, langOf, editions, known });
  const plan: Omit<Plan, 'ground'> = {
    origin,
    site,
    editions,
    languages: languages.all.map((one) => one.lang),
    roles,
    articles,
    byPostId: byPostId(articles, known),
    byOldPath: byOldPath(articles, site),
    terms,
    sections,
    tags,
    people,
    media,
  };
  return { ...plan, ground: groundOf(plan, head.title, options) };
}

/** Notes in which languages each subject is needed, and which categories stand beside a section. */
function noteTermUses(
  survey: Survey,
  roles: Role[],
  terms: TermTable,
  langOf: (entry: Entry) => string,
) {
  for (const entry of survey.entries) {
    if (roles[entry.index]?.as !== 'article') continue;
    const lang = langOf(entry);
    const found = entry.terms.flatMap((place) => terms.of(survey.terms[place] ?? NO_TERM) ?? []);
    const section = sectionOf(found, entry.primaryTerm, terms);
    for (const term of found) {
      if (term.taxonomy === 'category' && term !== section) term.tagLangs.add(lang);
      else term.langs.add(lang);
    }
  }
}

const NO_TERM = { taxonomy: '', slug: '', name: '' };

/** The first category, unless a plug-in says which of them is the main one. */
export function sectionOf(found: Term[], primary: string, terms: TermTable): Term | null {
  const categories = found.filter((term) => term.taxonomy === 'category');
  const named = primary === '' ? null : terms.byId(primary);
  return categories.find((term) => term === named) ?? categories[0] ?? null;
}

function countTerms(terms: TermTable, book: ReportBook) {
  for (const { taxonomy } of terms.all) {
    const kind = taxonomy === 'category' ? 'sections' : taxonomy === 'post_tag' ? 'tags' : 'terms';
    if (!isSubject(taxonomy)) continue;
    book.went(kind, 'in');
    book.went(kind, 'out');
  }
}

function byPostId(
  articles: Map<number, PlannedArticle>,
  known: Known,
): Map<string, PlannedArticle> {
  const found = new Map<string, PlannedArticle>();
  for (const article of articles.values()) {
    const { postId } = article.entry;
    if (postId !== '' && !article.isGone && !found.has(postId)) found.set(postId, article);
  }
  void known;
  return found;
}

function byOldPath(
  articles: Map<number, PlannedArticle>,
  site: OldSite,
): Map<string, PlannedArticle> {
  const found = new Map<string, PlannedArticle>();
  for (const article of articles.values()) {
    const path = article.entry.link === '' ? null : oldPath(article.entry.link, site.base);
    if (path !== null && !article.isGone && !found.has(path)) found.set(path, article);
  }
  return found;
}

function groundOf(plan: Omit<Plan, 'ground'>, title: string, options: PlanOptions): Groundwork {
  const { editions, people, sections, tags, media } = plan;
  return {
    publicationName: plainLine(title) || 'WordPress',
    editions: editions.added,
    authors: people.added,
    sections: sections.added,
    tags: tags.added,
    media: media.added,
    items: [...people.items, ...sections.items, ...tags.items, ...media.items],
    fetching: { isWanted: options.fetchMedia, local: media.files },
  };
}

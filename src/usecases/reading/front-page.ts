import type { StoryKind } from '../../domain/article.ts';
import { STORY_KINDS } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import type { FrontBlock, FrontPage, Teaser } from '../../domain/page-models.ts';
import { CHROME, editionTag, sectionTag } from '../../domain/page-tags.ts';
import type { FrontSettings } from '../../domain/publication.ts';
import { archivePath, frontPath, sectionPath } from '../../domain/urls.ts';
import { listNewestOfEach, listTeasers } from '../../storage/reading/lists.ts';
import type { TeaserRow } from '../../storage/reading/teasers.ts';
import { alternatesEverywhere } from './alternates.ts';
import { chromeOf } from './chrome.ts';
import type { Reading, ReadingContext } from './context.ts';
import { headOf } from './head.ts';
import { type EditionSite, editionByLang } from './site.ts';
import { shelfFor, teaserOf, teaserTags } from './teasers.ts';

/** What can lead the front page: anything but short news, opinions and pages. */
const LEAD_KINDS = STORY_KINDS.filter((kind) => !['brief', 'opinion', 'page'].includes(kind));
const MORE_SHOWN = 2;
const LATEST_SHOWN = 8;

/** Every article has one place on the front page: what was taken is not shown again further down. */
interface Selection {
  lead: TeaserRow | null;
  second: TeaserRow[];
  more: TeaserRow[];
  briefs: TeaserRow[];
  opinions: TeaserRow[];
  sections: { id: string; rows: TeaserRow[] }[];
  latest: TeaserRow[];
}

/** The front page of an edition, in five questions. @throws AppError `not-found` */
export async function frontPage(
  ctx: ReadingContext,
  input: { lang: string },
): Promise<Reading<FrontPage>> {
  const edition = editionByLang(ctx.site, input.lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  const { front } = ctx.site.publication.settings;
  const chosen = await select(ctx, edition, front);
  const rows = [
    ...(chosen.lead ? [chosen.lead] : []),
    ...chosen.second,
    ...chosen.more,
    ...chosen.briefs,
    ...chosen.opinions,
    ...chosen.sections.flatMap((section) => section.rows),
    ...chosen.latest,
  ];
  const shelf = await shelfFor(ctx, edition, rows);
  const show = (row: TeaserRow): Teaser => teaserOf(ctx, edition, row, shelf);
  const page = layOut(ctx, edition, front, chosen, show);
  return {
    page,
    tags: [
      CHROME,
      editionTag(edition.id),
      ...edition.sections.map(({ id }) => sectionTag(id)),
      ...teaserTags(rows),
    ],
  };
}

async function select(
  ctx: ReadingContext,
  edition: EditionSite,
  front: FrontSettings,
): Promise<Selection> {
  const of = (kinds: readonly StoryKind[], limit: number) =>
    listTeasers(ctx.db, { scope: { type: 'edition', editionId: edition.id, kinds }, limit });
  const sectionIds = shownSections(edition, front);
  const room = 1 + front.secondCount + MORE_SHOWN + LATEST_SHOWN;
  const [main, briefs, opinions, bySection] = await Promise.all([
    of(LEAD_KINDS, room + 8),
    of(['brief'], front.briefCount),
    of(['opinion'], 3),
    listNewestOfEach(ctx.db, sectionIds, front.perSection + 4),
  ]);
  const taken = new Set<string>();
  const take = (rows: readonly TeaserRow[], count: number) => {
    const free: TeaserRow[] = [];
    for (const row of rows) {
      // A list may name one article twice: among those with pictures, and among all.
      if (free.length === count || taken.has(row.id)) continue;
      taken.add(row.id);
      free.push(row);
    }
    return free;
  };
  const lead = take([...main.filter((row) => row.isPinned), ...main], 1)[0] ?? null;
  const pictured = main.filter((row) => row.heroMediaId !== null);
  const second = take([...pictured.slice(0, front.secondCount + 1), ...main], front.secondCount);
  const more = take(main, MORE_SHOWN);
  for (const row of [...briefs, ...opinions]) taken.add(row.id);
  const sections = sectionIds.map((id) => ({
    id,
    rows: take(
      bySection.filter((row) => row.sectionId === id),
      front.perSection,
    ),
  }));
  return { lead, second, more, briefs, opinions, sections, latest: take(main, LATEST_SHOWN) };
}

function shownSections(edition: EditionSite, front: FrontSettings): string[] {
  if (front.sectionGroups.length === 0) return edition.fullest.slice(0, 9).map(({ id }) => id);
  return front.sectionGroups.flatMap((group) =>
    edition.sections.filter(({ groupId }) => groupId === group).map(({ id }) => id),
  );
}

function layOut(
  ctx: ReadingContext,
  edition: EditionSite,
  front: FrontSettings,
  chosen: Selection,
  show: (row: TeaserRow) => Teaser,
): FrontPage {
  const path = frontPath(edition.lang);
  const alternates = alternatesEverywhere(ctx.site, frontPath);
  const sections = chosen.sections.flatMap(({ id, rows }) => {
    const section = edition.sections.find((one) => one.id === id);
    if (!section || rows.length === 0) return [];
    return [
      {
        title: section.name,
        href: sectionPath(edition.lang, section.slug),
        articles: rows.map(show),
      },
    ];
  });
  const filled: Record<FrontBlock, boolean> = {
    lead: chosen.lead !== null,
    briefs: chosen.briefs.length > 0,
    second: chosen.second.length > 0,
    opinions: chosen.opinions.length > 0,
    sections: sections.length > 0,
    latest: chosen.latest.length > 0,
    support: false,
  };
  return {
    type: 'front',
    chrome: chromeOf(ctx, edition, { alternates, path }),
    head: headOf(ctx, edition, {
      title: null,
      description: edition.description || edition.tagline,
      path,
      alternates,
    }),
    blocks: front.blocks.filter((block) => filled[block]),
    lead: chosen.lead ? show(chosen.lead) : null,
    more: chosen.more.map(show),
    second: chosen.second.map(show),
    briefs: chosen.briefs.map(show),
    opinions: chosen.opinions.map(show),
    sections,
    latest: chosen.latest.map(show),
    archiveHref: archivePath(edition.lang),
  };
}

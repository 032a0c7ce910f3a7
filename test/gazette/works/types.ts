/** What lies on the desk of the newsroom when somebody opens the demonstration: texts that no reader sees yet. */
import type { StoryKind } from '../../../src/domain/article.ts';
import type { Role } from '../../../src/domain/permissions.ts';
import type { GazetteArticle, GazetteByline, Lang, PerLang } from '../types.ts';

export interface GazetteColleague {
  key: string;
  name: string;
  mail: string;
  role: Role;
  /** Key of the author that they are. */
  author?: string;
}

export type WorkInProgress = Pick<GazetteArticle, 'headline' | 'standfirst' | 'body' | 'dateline'>;

/** An hour that is to come, counted from the start of the demonstration. */
export interface ComingHour {
  inDays: number;
  /** `HH:MM` by the clocks of Port-Hévin. */
  time: string;
}

/** People are colleagues by key. */
export type WorkStanding =
  | { as: 'draft'; with: string }
  | {
      as: 'in-review';
      /** Who is asked to read it, with what word. */
      with: string;
      word: string;
      /** On the words that the text marks with this id. */
      remark: { id: string; quote: string; body: string; mentions: string[] };
    }
  | { as: 'embargoed'; with: string; until: ComingHour }
  /** In all its languages together, read over by somebody. */
  | { as: 'scheduled'; readBy: string; at: ComingHour };

export interface GazetteWork {
  key: string;
  kind: StoryKind;
  /** Section group. */
  section: string;
  byline: GazetteByline[];
  /** Colleague who began it. */
  by: string;
  begunHoursAgo: number;
  articles: PerLang<WorkInProgress>;
  stands: WorkStanding;
}

/** A translation that somebody is in the middle of. */
export interface GazetteTranslationInWork {
  /** Story of the gazette, published in French, and the language it has not yet. */
  story: string;
  lang: Lang;
  by: string;
  begunHoursAgo: number;
  headline: string;
  /** By the place of the block in the source; blocks that are not here are still to be written. */
  blocks: Readonly<Record<number, string>>;
  /** What the source said when a block was translated, where it says something else by now. */
  changed: readonly { block: number; now: string; before: string }[];
}

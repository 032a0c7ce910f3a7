import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';

export type Draft = AnswerOf<typeof contract.readDraft>;

/**
 * - `opening`: nothing to show yet.
 * - `saved`: every letter is in the newsroom's database.
 * - `saving`: the last letters are on their way.
 * - `offline`: no network, and nothing waits for it.
 * - `kept-here`: no network; what was written is on this device and goes as soon as there is one.
 * - `signed-out`: the session has ended; what was written is on this device.
 * - `read-only`: the person may read and not write.
 * - `gone`: there is no such article.
 */
export type LiveState =
  | 'opening'
  | 'saved'
  | 'saving'
  | 'offline'
  | 'kept-here'
  | 'signed-out'
  | 'read-only'
  | 'gone';

/** A person who is in the article now. */
export interface LivePerson {
  clientId: number;
  id: string;
  name: string;
  /** 0 to 7: one of the Studio's colours for people, `--person-0` to `--person-7`. */
  colour: number;
}

/** This tab's copy of the text, to be bound to an editor; another `key` is another text. */
export interface LiveCopy {
  key: string;
  ydoc: Y.Doc;
  body: Y.XmlFragment;
  headline: Y.Text;
  standfirst: Y.Text;
  awareness: Awareness;
}

/** What became of words that were kept here and had to be joined to a text that was replaced. */
export type Rescue = 'merged' | 'kept-both' | 'failed';

export interface LiveArticle {
  /** Null while opening. */
  copy: LiveCopy | null;
  /** The article's edition, state and the like, as they were at opening. */
  draft: Draft | null;
  /** The others. */
  people: readonly LivePerson[];
  state: LiveState;
  /** When the last letter was acknowledged; null before the first. */
  savedAt: number | null;
  /** The newest revision. */
  revision: string | null;
  /** Why the newest words are in no revision yet; they are kept. Null in every usual case. */
  problem: string | null;
  /** Set once, when words of an earlier copy were brought in by other means. */
  rescue: Rescue | null;
}

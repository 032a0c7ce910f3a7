/** What pages show of the evidence behind an article: part of the contract with themes. */
import type { Chrome, Head, Link } from './page-models.ts';
import type { VersoWords } from './words/verso/index.ts';

/** Five strokes. A denied claim is drawn as disputed, a withdrawn one as unknown; words say which. */
export type Certainty = 'confirmed' | 'reported' | 'alleged' | 'disputed' | 'unknown';

/** One claim in the row of strokes under a headline. */
export interface Stroke {
  number: string;
  certainty: Certainty;
  href: string;
  /** « Affirmation 3, confirmée » */
  label: string;
}

export interface CountLink {
  text: string;
  href: string | null;
}

/** Under the headline: the strokes, the counts, how to read them. */
export interface EvidenceLine {
  label: string;
  strokes: Stroke[];
  counts: CountLink[];
  turn: { href: string; text: string };
  key: {
    title: string;
    lines: { certainty: Certainty; mark: string; text: string }[];
    /** Ways to read with other marks. */
    links: { href: string; text: string }[];
  };
}

/** The folded corner that turns the page. */
export interface Corner {
  href: string;
  /** vº or rº. */
  sign: string;
  label: string;
}

/** A public note at the head or the foot of an article. */
export interface CorrectionNote {
  id: string;
  /** « Correction, 7 octobre » */
  label: string;
  text: string;
  link: { href: string; text: string };
  isTop: boolean;
}

/** A line of a record. */
export interface VersoRow {
  label: string;
  /** Made by Recto out of escaped words. */
  html: string;
}

export interface ClaimRecord {
  id: string;
  number: string;
  certainty: Certainty;
  /** As published, in quotation marks. */
  heading: string;
  rows: VersoRow[];
}

export interface SourceLine {
  id: string;
  label: string;
  titleHtml: string;
  nature: string;
  date: string;
  copy: string;
  /** First figures of a SHA-256; '' where there is no copy. */
  hash: string;
}

/** A source without a name: what it is, and why. */
export interface HiddenSource {
  id: string;
  label: string;
  about: string;
  rows: VersoRow[];
}

export interface CorrectionRecord {
  id: string;
  version: string;
  heading: string;
  was: string;
  isNow: string;
  rows: VersoRow[];
}

export interface VersionLine {
  label: string;
  when: string;
  what: string;
  compare: { href: string; text: string } | null;
  read: { href: string; text: string } | null;
}

/** The form by which a reader says that something is wrong. */
export interface ReportForm {
  action: string;
  claims: { value: string; text: string; lang: string }[];
}

interface Page {
  chrome: Chrome;
  head: Head;
}

/** The other side of an article: what stands behind it. */
export interface VersoPage extends Page {
  type: 'verso';
  words: VersoWords;
  corner: Corner;
  kindLabel: string;
  section: Link | null;
  /** The article's headline, which shows through. */
  headline: string;
  article: Link;
  /** For somebody who never saw such a page: what it is, and what its strokes mean. */
  about: string;
  legend: EvidenceLine['key']['lines'];
  version: string;
  strokes: Stroke[];
  counts: CountLink[];
  brief: string[];
  facts: VersoRow[];
  claims: ClaimRecord[];
  hidden: HiddenSource[];
  sources: SourceLine[];
  unknowns: { question: string; note: string }[];
  corrections: CorrectionRecord[];
  versions: VersionLine[];
  /** The signed head as it stands in the bundle, and where in the log this version is. */
  checkpoint: string | null;
  place: string | null;
  bundle: { href: string; keyHref: string };
  report: ReportForm;
  /** Where somebody named in the article asks to be answered for. */
  reply: Link;
  data: { href: string; name: string; what: string }[];
}

/** Two versions of an article, word by word. */
export interface DiffPage extends Page {
  type: 'diff';
  words: VersoWords;
  corner: Corner;
  article: Link;
  heading: string;
  /** Paragraphs with `ins` and `del`, everything else escaped. */
  html: string;
}

/** All corrections of an edition. */
export interface CorrectionsPage extends Page {
  type: 'corrections';
  words: VersoWords;
  notes: (CorrectionRecord & { article: Link; label: string })[];
  feedHref: string;
  newer: string | null;
  older: string | null;
}

/** The conversation under an article, as themes are given it: part of the contract of `page-models.ts`. */
import type { BodyBlock } from './comment-body.ts';
import type { CommentField } from './comment-check.ts';
import type { Link, Moment } from './page-models.ts';
import type { TalkWords } from './words/talk/index.ts';

export interface ShownComment {
  id: string;
  /** Empty where only its place is shown. */
  name: string;
  /** The writer's site, or their message elsewhere. */
  href: string | null;
  /** Who it is besides a reader: « autrice de l’article ». */
  badge: string | null;
  at: Moment;
  /** « modifié » */
  edited: string | null;
  /** Where it was said, if not here: « sur mer.example ». */
  elsewhere: Link | null;
  blocks: BodyBlock[];
  /** Said in place of a comment that was taken out. */
  removed: string | null;
  /** The moderator's word. */
  note: string | null;
  replyHref: string | null;
  reportHref: string | null;
}

export interface ShownThread extends ShownComment {
  replies: ShownComment[];
}

export interface TalkForm {
  action: string;
  /** Signed time of the page. */
  time: string;
  /** Whom it answers. */
  replyTo: { id: string; text: string; cancelHref: string } | null;
  values: Record<CommentField, string> & { wantsNotices: boolean };
  /** What is wrong, by field, in sentences. */
  errors: Partial<Record<CommentField, string>>;
  /** Said above the form where it could not be taken. */
  problem: string | null;
  /** What becomes of what is sent. */
  rule: string;
  /** Where the browser is asked to work for a moment: whom its script asks, and where the script is. */
  proof: { action: string; scriptHref: string } | null;
}

export interface Talk {
  words: TalkWords;
  /** « Trois commentaires » */
  heading: string;
  threads: ShownThread[];
  /** The page with older threads. */
  older: Link | null;
  form: TalkForm | null;
  /** Said where no more comments are taken. */
  closed: string | null;
  charter: Link | null;
  /** The style sheet of this part, which is not worth waiting for; set where the page is written. */
  sheetHref: string;
}

/** One small form about one comment: report it, edit it, stop the mails. */
export interface TalkTask {
  action: string;
  text: string;
  quoted: BodyBlock[];
  hidden: Record<string, string>;
  /** The text that can be changed, or the reason that can be given. */
  field: {
    name: string;
    label: string;
    value: string;
    isRequired: boolean;
    error: string | null;
  } | null;
  buttons: { text: string; value: string; isMain: boolean }[];
}

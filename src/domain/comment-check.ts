import { tidyBody, tidyLine } from './comment-body.ts';
import { mailAddress } from './mail-address.ts';

/** What somebody typed into the form, as it came. */
export interface CommentDraft {
  name: string;
  mail: string;
  site: string;
  body: string;
}

export const COMMENT_FIELDS = ['name', 'mail', 'site', 'body'] as const;
export type CommentField = (typeof COMMENT_FIELDS)[number];
export type CommentProblem =
  | 'name-missing'
  | 'name-long'
  | 'mail-missing'
  | 'mail-bad'
  | 'site-bad'
  | 'body-missing'
  | 'body-long';

/** In characters. */
export const LONGEST_NAME = 80;
export const LONGEST_BODY = 5_000;

/** What is wrong with each field; nothing when all is well. */
export type CommentProblems = Partial<Record<CommentField, CommentProblem>>;

export function checkDraft(draft: CommentDraft): {
  clean: CommentDraft;
  problems: CommentProblems;
} {
  const clean = {
    name: tidyLine(draft.name),
    mail: mailAddress(draft.mail) ?? draft.mail.trim(),
    site: siteOf(draft.site),
    body: tidyBody(draft.body),
  };
  const problems: CommentProblems = {};
  if (clean.name === '') problems.name = 'name-missing';
  else if ([...clean.name].length > LONGEST_NAME) problems.name = 'name-long';
  if (clean.mail === '') problems.mail = 'mail-missing';
  else if (mailAddress(clean.mail) === null) problems.mail = 'mail-bad';
  if (clean.site !== '' && !isSite(clean.site)) problems.site = 'site-bad';
  if (clean.body === '') problems.body = 'body-missing';
  else if ([...clean.body].length > LONGEST_BODY) problems.body = 'body-long';
  return { clean, problems };
}

/** Most people type no `https://`. */
function siteOf(typed: string): string {
  const site = typed.trim();
  return site === '' || /^[a-z][a-z0-9+.-]*:/i.test(site) ? site : `https://${site}`;
}

function isSite(site: string): boolean {
  if (site.length > 500 || /\s/.test(site) || !URL.canParse(site)) return false;
  const { protocol, hostname } = new URL(site);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.');
}

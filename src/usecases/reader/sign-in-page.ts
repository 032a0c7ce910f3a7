import type { FormProblem, SignInPage } from '../../domain/support-models.ts';
import { signInPath } from '../../domain/urls.ts';
import { supportWords } from '../../domain/words/support/index.ts';
import type { ReadingContext } from '../reading/context.ts';
import type { EditionSite } from '../reading/site.ts';
import { ownFrame } from './account-page.ts';
import { READER_LINK_MINUTES } from './sign-in.ts';

interface Parts {
  to: string;
  mail?: string;
  problem?: FormProblem | null;
}

/** Asks for the address that a link is sent to. */
export function askPage(ctx: ReadingContext, edition: EditionSite, parts: Parts): SignInPage {
  const words = supportWords(edition.lang);
  return {
    type: 'sign-in',
    ...ownFrame(ctx, edition, words.signIn),
    step: 'ask',
    heading: words.signIn,
    text: words.signInText,
    action: `${signInPath(edition.lang)}/link`,
    hidden: [{ name: 'to', value: parts.to }],
    mail: parts.mail ?? '',
    problem: parts.problem ?? null,
  };
}

/** The same for everybody, whatever became of what they asked. */
export function sentPage(ctx: ReadingContext, edition: EditionSite): SignInPage {
  const words = supportWords(edition.lang);
  return {
    ...askPage(ctx, edition, { to: '' }),
    step: 'sent',
    heading: words.sentTitle,
    text: words.sentText(READER_LINK_MINUTES),
  };
}

/** Where a link of a mail leads: looking at it changes nothing, its button does. */
export function confirmPage(
  ctx: ReadingContext,
  edition: EditionSite,
  link: { token: string; mail: string },
): SignInPage {
  const words = supportWords(edition.lang);
  return {
    ...askPage(ctx, edition, { to: '' }),
    step: 'confirm',
    heading: words.confirmTitle,
    text: words.confirmText(link.mail),
    action: signInPath(edition.lang),
    hidden: [{ name: 'token', value: link.token }],
  };
}

/** A link that was used or is over, with the way to another. */
export function spentPage(
  ctx: ReadingContext,
  edition: EditionSite,
  problem: FormProblem | null = null,
): SignInPage {
  const words = supportWords(edition.lang);
  return {
    ...askPage(ctx, edition, { to: '', problem }),
    step: 'spent',
    heading: words.spentTitle,
    text: words.spentText,
  };
}

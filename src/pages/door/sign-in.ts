import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import {
  button,
  type DoorFrame,
  field,
  framed,
  hidden,
  type Problem,
  paragraph,
  wayOn,
} from './frame.ts';

export interface SignIn {
  /** Where to go on afterwards, on this site. */
  to: string;
  mail: string;
  /** Somebody who is in already is asked again. */
  isAgain: boolean;
  hasPasskeys: boolean;
  problem: Problem | null;
}

/** All ways in on one leaf: a passkey, an address with its password, or a link by mail. */
export function signInPage(frame: DoorFrame, view: SignIn): string {
  const { signIn } = frame.words;
  const { to, mail, problem } = view;
  const passkey = view.hasPasskeys
    ? `<div class="passkey" data-passkey data-to="${escapeAttr(to)}" data-failed="${escapeAttr(signIn.passkeyFailed)}" hidden>
<button type="button" class="btn wide">${escapeHtml(signIn.passkey)}</button>
<p class="quiet" role="status" data-busy="${escapeAttr(signIn.passkeyBusy)}"></p>
<p class="or"><span>${escapeHtml(signIn.or)}</span></p>
</div>
`
    : '';
  const content = `${view.isAgain ? paragraph(signIn.again) : ''}${passkey}<form method="post" action="/studio/sign-in/password">
${hidden('to', to)}${field(
  {
    name: 'mail',
    label: signIn.mail,
    type: 'email',
    value: mail,
    autocomplete: 'username webauthn',
    more: ' dir="ltr"',
  },
  problem,
)}${field(
  {
    name: 'password',
    label: signIn.password,
    type: 'password',
    autocomplete: 'current-password',
    hint: signIn.passwordHint,
    isRequired: false,
    more: ' dir="ltr"',
  },
  problem,
)}<div class="foot">
${button(signIn.enter)}${button(signIn.sendLink, 'btn', ' formaction="/studio/sign-in/link"')}</div>
</form>`;
  return framed(frame, { title: signIn.title, content, problem });
}

/** The page of a sign-in link: following a link changes nothing, pressing its button does. */
export function linkPage(frame: DoorFrame, { token, to }: { token: string; to: string }): string {
  const { link } = frame.words;
  const content = `${paragraph(link.text)}<form method="post" action="/studio/sign-in">
${hidden('token', token)}${hidden('to', to)}${button(link.enter)}</form>`;
  return framed(frame, { title: link.title, content });
}

/** The same page for every address, on the staff or not. */
export function sentPage(frame: DoorFrame, minutes: number): string {
  const { sent } = frame.words;
  const content =
    paragraph(sent.text(minutes)) +
    paragraph(sent.nothing, 'quiet') +
    wayOn('/studio/sign-in', sent.back);
  return framed(frame, { title: sent.title, content });
}

export function spentPage(frame: DoorFrame, problem: Problem | null = null): string {
  const { spent } = frame.words;
  const content = paragraph(spent.text) + wayOn('/studio/sign-in', spent.back);
  return framed(frame, { title: spent.title, content, problem });
}

export function codePage(
  frame: DoorFrame,
  { to, problem }: { to: string; problem: Problem | null },
): string {
  const { code } = frame.words;
  const content = `${paragraph(code.text)}<form method="post" action="/studio/sign-in/code">
${hidden('to', to)}${field(
  {
    name: 'code',
    label: code.code,
    autocomplete: 'one-time-code',
    more: ' autocapitalize="characters" spellcheck="false" maxlength="40" dir="ltr"',
  },
  problem,
)}${button(code.enter)}</form>
${wayOn('/studio/sign-in', code.back)}`;
  return framed(frame, { title: code.title, content, problem });
}

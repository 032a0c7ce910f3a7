/** The pages at the door of the Studio: plain HTML in the paper's own style, whole without a script. */
import type { DoorWords } from '../domain/words/door.ts';
import { escapeAttr, escapeHtml } from '../std/html-escape.ts';

export interface DoorFrame {
  words: DoorWords & { lang: string };
  cssHref: string;
  publication: string;
}

function framed(frame: DoorFrame, title: string, content: string): string {
  const { words, cssHref, publication } = frame;
  return `<!doctype html>
<html lang="${words.lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${escapeHtml(publication)}</title>
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${escapeAttr(cssHref)}">
</head>
<body>
<header class="mast wrap bare"><div class="row"><a class="name" href="/">${escapeHtml(publication)}</a></div></header>
<main class="wrap">
<h1 class="hd">${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

const paragraph = (words: string) => `<p>${escapeHtml(words)}</p>`;

/** The page of a sign-in link: following a link changes nothing, pressing its button does. */
export function signInPage(frame: DoorFrame, token: string): string {
  const { words } = frame;
  return framed(
    frame,
    words.signInTitle,
    `${paragraph(words.signInText)}
<form method="post" action="/studio/sign-in">
<input type="hidden" name="token" value="${escapeAttr(token)}">
<button type="submit" class="btn on">${escapeHtml(words.signInButton)}</button>
</form>`,
  );
}

export function spentPage(frame: DoorFrame): string {
  return framed(frame, frame.words.spentTitle, paragraph(frame.words.spentText));
}

export function needLinkPage(frame: DoorFrame): string {
  return framed(frame, frame.words.needLinkTitle, paragraph(frame.words.needLinkText));
}

/** The default theme: black, white and one colour, set as a newspaper is. See `docs/themes.md`. */
import { createElement } from 'react';
import type { AnyPage, Theme } from '../../src/domain/page-models.ts';
import { fileName } from './faces.ts';
import { Account, Erase, Receipt } from './pages/account.tsx';
import { Archive } from './pages/archive.tsx';
import { Article } from './pages/article.tsx';
import { Comments } from './pages/comments.tsx';
import { Corrections } from './pages/corrections.tsx';
import { Deed } from './pages/deed.tsx';
import { Diff } from './pages/diff.tsx';
import { Front } from './pages/front.tsx';
import { Letter } from './pages/letter.tsx';
import { Letters } from './pages/letters.tsx';
import { List } from './pages/list.tsx';
import { Message, Offline } from './pages/message.tsx';
import { Questions } from './pages/questions.tsx';
import { Reply } from './pages/reply.tsx';
import { Search } from './pages/search.tsx';
import { SignIn } from './pages/sign-in.tsx';
import { Support } from './pages/support.tsx';
import { Verso } from './pages/verso.tsx';
import { fontFiles, pairingOf } from './pairings.ts';
import { sizes } from './sizes.ts';
import { furtherSheetOf, furtherSheets } from './styles/further-sheets.ts';
import { dressOf, sheet } from './styles/sheet.ts';
import { DARK, LIGHT } from './styles/tokens.ts';

function render(page: AnyPage) {
  switch (page.type) {
    case 'front':
      return createElement(Front, { page });
    case 'article':
    case 'page':
      return createElement(Article, { page });
    case 'section':
    case 'tag':
    case 'author':
    case 'month':
      return createElement(List, { page });
    case 'archive':
      return createElement(Archive, { page });
    case 'search':
      return createElement(Search, { page });
    case 'verso':
      return createElement(Verso, { page });
    case 'diff':
      return createElement(Diff, { page });
    case 'corrections':
      return createElement(Corrections, { page });
    case 'sign-in':
      return createElement(SignIn, { page });
    case 'account':
      return createElement(Account, { page });
    case 'erase':
      return createElement(Erase, { page });
    case 'receipt':
      return createElement(Receipt, { page });
    case 'support':
      return createElement(Support, { page });
    case 'letters':
      return createElement(Letters, { page });
    case 'letter':
      return createElement(Letter, { page });
    case 'deed':
      return createElement(Deed, { page });
    case 'questions':
      return createElement(Questions, { page });
    case 'comments':
      return createElement(Comments, { page });
    case 'reply':
      return createElement(Reply, { page });
    case 'message':
      return createElement(Message, { page });
    case 'offline':
      return createElement(Offline, { page });
  }
}

/** The face that most of the page is set in: text to read, or heads to choose from. */
function preloads(page: AnyPage): string[] {
  const script = page.chrome.dir === 'rtl' ? 'arabic' : 'latin';
  const { head, text } = pairingOf(page.chrome.theme, script);
  const family = page.type === 'article' || page.type === 'page' ? text : head;
  return [fileName(family, script, 'normal')];
}

export const theme: Theme = {
  name: 'default',
  render,
  css: sheet,
  dressOf,
  moreCss: furtherSheets,
  sheetOf: furtherSheetOf,
  fonts: fontFiles,
  preloads,
  sizes,
  themeColor: { light: LIGHT.recto, dark: DARK.recto },
};

import { area } from '../words/area.ts';

export const editorWords = area(
  'editor',
  {
    desk: 'Bureau',
    opening: 'L’article s’ouvre…',
    article: 'Article',
    body: 'Texte de l’article',
    headline: 'Titre',
    standfirst: 'Chapô',
    headlineHint: 'Titre de l’article',
    standfirstHint: 'Chapô, en une ou deux phrases',
    emptyBody: 'Écrivez, ou tapez / pour tout le reste',
    formatting: 'Mise en forme',
    more: 'Autres',
    side: 'Côté de l’article',
    counts: (words: number, minutes: number) =>
      `${new Intl.NumberFormat('fr').format(words)}\u00a0${words > 1 ? 'mots' : 'mot'}, ${minutes}\u00a0min`,
    chosen: (words: number) =>
      `${new Intl.NumberFormat('fr').format(words)}\u00a0${words > 1 ? 'mots choisis' : 'mot choisi'}`,
    leftToSettle: (count: number) =>
      count > 1 ? `${count}\u00a0points à régler (TK)` : '1\u00a0point à régler (TK)',
    preview: 'Aperçu',
    publish: 'Publier…',
    moreActs: 'Autres actions',
    here: (names: string) => `Ici en ce moment\u00a0: ${names}`,
    you: 'vous',
    tabs: {
      verso: 'Verso',
      desk: 'Bureau',
      languages: 'Langues',
      history: 'Historique',
      outline: 'Plan',
    },
    soon: {
      verso: 'Les affirmations et leurs preuves se rangeront ici.',
      desk: 'La section, la signature et les dates se rangeront ici.',
      languages: 'Les traductions se rangeront ici.',
      history: 'Les révisions se rangeront ici.',
    },
    outlineEmpty:
      'Le plan se fait des intertitres. Tapez ## au début d’une ligne pour en ouvrir un.',
    close: 'Fermer',
  },
  {
    desk: 'Desk',
    opening: 'The article is opening…',
    article: 'Article',
    body: 'Text of the article',
    headline: 'Headline',
    standfirst: 'Standfirst',
    headlineHint: 'Headline of the article',
    standfirstHint: 'Standfirst, one or two sentences',
    emptyBody: 'Write, or type / for everything else',
    formatting: 'Formatting',
    more: 'More',
    side: 'Side of the article',
    counts: (words: number, minutes: number) =>
      `${new Intl.NumberFormat('en').format(words)} ${words === 1 ? 'word' : 'words'}, ${minutes} min`,
    chosen: (words: number) =>
      `${new Intl.NumberFormat('en').format(words)} ${words === 1 ? 'word' : 'words'} selected`,
    leftToSettle: (count: number) =>
      count === 1 ? '1 thing to settle (TK)' : `${count} things to settle (TK)`,
    preview: 'Preview',
    publish: 'Publish…',
    moreActs: 'More acts',
    here: (names: string) => `Here right now: ${names}`,
    you: 'you',
    tabs: {
      verso: 'Verso',
      desk: 'Desk',
      languages: 'Languages',
      history: 'History',
      outline: 'Outline',
    },
    soon: {
      verso: 'Claims and their evidence will stand here.',
      desk: 'Section, byline and dates will stand here.',
      languages: 'Translations will stand here.',
      history: 'Revisions will stand here.',
    },
    outlineEmpty: 'The outline is made of headings. Type ## at the start of a line to begin one.',
    close: 'Close',
  },
);

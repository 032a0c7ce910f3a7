/** What the house writes to readers about their comments. */
import type { MailModel } from '../mail.ts';

type Written = Omit<MailModel, 'to' | 'say' | 'publication' | 'stop'> & { stopText: string };

export interface CommentMailWords {
  published(a: { headline: string; editUrl: string; days: number }): Written;
  answered(a: { headline: string; name: string; words: string; url: string }): Written;
}

const fr: CommentMailWords = {
  published: ({ headline, editUrl, days }) => ({
    subject: `Votre commentaire est publié\u00a0: ${headline}`,
    paragraphs: [
      `Votre commentaire sous «\u00a0${headline}\u00a0» est publié.`,
      `Pendant ${days} jours, ce lien vous laisse le corriger\u202f; il vous laisse toujours le retirer.`,
    ],
    button: { text: 'Corriger ou retirer mon commentaire', url: editUrl },
    foot: 'Vous recevez ce message parce que vous l’avez demandé en écrivant ce commentaire. Si ce n’était pas vous, le lien ci-dessus le retire.',
    stopText: 'Ne plus recevoir ces messages',
  }),
  answered: ({ headline, name, words, url }) => ({
    subject: `${name} vous répond\u00a0: ${headline}`,
    paragraphs: [
      `${name} a répondu à votre commentaire sous «\u00a0${headline}\u00a0»\u00a0:`,
      words,
    ],
    button: { text: 'Lire la réponse', url },
    foot: 'Vous recevez ce message parce que vous avez demandé à savoir quand on vous répond.',
    stopText: 'Ne plus recevoir ces messages',
  }),
};

const en: CommentMailWords = {
  published: ({ headline, editUrl, days }) => ({
    subject: `Your comment is published: ${headline}`,
    paragraphs: [
      `Your comment under “${headline}” is published.`,
      `For ${days} days this link lets you correct it; it always lets you take it back.`,
    ],
    button: { text: 'Correct or take back my comment', url: editUrl },
    foot: 'You get this message because you asked for it when you wrote the comment. If it was not you, the link above takes it back.',
    stopText: 'Stop these messages',
  }),
  answered: ({ headline, name, words, url }) => ({
    subject: `${name} replied to you: ${headline}`,
    paragraphs: [`${name} replied to your comment under “${headline}”:`, words],
    button: { text: 'Read the reply', url },
    foot: 'You get this message because you asked to know when somebody replies to you.',
    stopText: 'Stop these messages',
  }),
};

export const commentMailWords = (say: 'fr' | 'en'): CommentMailWords => (say === 'fr' ? fr : en);

/** What the house writes to readers about their comments. */
import type { MailModel } from '../mail.ts';

type Written = Omit<MailModel, 'to' | 'say' | 'publication' | 'stop'>;
/** One of the mails that come by themselves, and can be stopped. */
type Notice = Written & { stopText: string };

export interface CommentMailWords {
  lang: string;
  published(a: { headline: string; editUrl: string; days: number }): Notice;
  answered(a: { headline: string; name: string; words: string; url: string }): Notice;
  /** The link that whoever has just written asked for, on the page that thanked them. */
  asked(a: { headline: string; editUrl: string; days: number }): Written;
}

const fr: CommentMailWords = {
  lang: 'fr',
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
  asked: ({ headline, editUrl, days }) => ({
    subject: `Le lien vers votre commentaire\u00a0: ${headline}`,
    paragraphs: [
      `Quelqu’un, sans doute vous, a écrit sous «\u00a0${headline}\u00a0» avec cette adresse, et a demandé de quoi y revenir.`,
      `Pendant ${days} jours, ce lien laisse corriger le commentaire\u202f; il laisse toujours le retirer.`,
    ],
    button: { text: 'Corriger ou retirer mon commentaire', url: editUrl },
    foot: 'Votre adresse n’est publiée nulle part. Si ce n’était pas vous, le lien ci-dessus retire le commentaire\u202f; vous pouvez aussi laisser ce message, il ne sera suivi d’aucun autre.',
  }),
};

const en: CommentMailWords = {
  lang: 'en',
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
  asked: ({ headline, editUrl, days }) => ({
    subject: `The link to your comment: ${headline}`,
    paragraphs: [
      `Somebody, probably you, wrote under “${headline}” with this address, and asked for a way back to the comment.`,
      `For ${days} days this link lets you correct it; it always lets you take it back.`,
    ],
    button: { text: 'Correct or take back my comment', url: editUrl },
    foot: 'Your address is published nowhere. If it was not you, the link above takes the comment back; or leave this message, no other will follow.',
  }),
};

const ar: CommentMailWords = {
  lang: 'ar',
  published: ({ headline, editUrl, days }) => ({
    subject: `نُشر تعليقك: ${headline}`,
    paragraphs: [
      `نُشر تعليقك أسفل «${headline}».`,
      `عدد الأيام التي يتيح لك فيها هذا الرابط تصحيحه: ${days}. أما سحبه فمتاح دائمًا.`,
    ],
    button: { text: 'تصحيح تعليقي أو سحبه', url: editUrl },
    foot: 'تصلك هذه الرسالة لأنك طلبتها حين كتبت التعليق. وإن لم تكن أنت، فالرابط أعلاه يسحبه.',
    stopText: 'أوقفوا هذه الرسائل',
  }),
  answered: ({ headline, name, words, url }) => ({
    subject: `ردّ عليك ${name}: ${headline}`,
    paragraphs: [`ردّ ${name} على تعليقك أسفل «${headline}»:`, words],
    button: { text: 'اقرأ الرد', url },
    foot: 'تصلك هذه الرسالة لأنك طلبت أن تعرف متى يُردّ عليك.',
    stopText: 'أوقفوا هذه الرسائل',
  }),
  asked: ({ headline, editUrl, days }) => ({
    subject: `الرابط إلى تعليقك: ${headline}`,
    paragraphs: [
      `كتب أحدهم، ولعله أنت، أسفل «${headline}» بهذا العنوان، وطلب رابطًا يعود به إلى التعليق.`,
      `عدد الأيام التي يتيح فيها هذا الرابط تصحيحه: ${days}. أما سحبه فمتاح دائمًا.`,
    ],
    button: { text: 'تصحيح تعليقي أو سحبه', url: editUrl },
    foot: 'عنوانك لا يُنشر في أي مكان. وإن لم تكن أنت، فالرابط أعلاه يسحب التعليق، أو اترك هذه الرسالة: لن تتبعها أخرى.',
  }),
};

const DICTIONARIES = new Map([ar, en, fr].map((words) => [words.lang, words]));

/** @param lang a BCP 47 tag; the region is not looked at, and another language gets English. */
export function commentMailWords(lang: string): CommentMailWords {
  return DICTIONARIES.get(lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '') ?? en;
}

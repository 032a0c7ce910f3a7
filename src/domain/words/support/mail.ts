import type { ReaderMailWords } from './words.ts';

export const readerMailFr: ReaderMailWords = {
  lang: 'fr',
  signIn: ({ publication, url, minutes }) => ({
    subject: `Votre lien pour ${publication}`,
    paragraphs: [
      'Quelqu’un, sans doute vous, a demandé à se connecter avec cette adresse.',
      `Le lien sert une fois et reste ouvert ${minutes}\u00a0minutes. Il mène à une page avec un bouton.`,
    ],
    button: { text: 'Me connecter', url },
    foot: 'Si ce n’était pas vous, laissez ce message\u00a0: sans le bouton, rien ne se passe, et nous ne gardons rien.',
  }),
};

export const readerMailEn: ReaderMailWords = {
  lang: 'en',
  signIn: ({ publication, url, minutes }) => ({
    subject: `Your link for ${publication}`,
    paragraphs: [
      'Somebody, probably you, asked to sign in with this address.',
      `The link works once and stays open for ${minutes} minutes. It leads to a page with a button.`,
    ],
    button: { text: 'Sign me in', url },
    foot: 'If it was not you, leave this message alone: without the button nothing happens, and we keep nothing.',
  }),
};

export const readerMailAr: ReaderMailWords = {
  lang: 'ar',
  signIn: ({ publication, url, minutes }) => ({
    subject: `رابطك إلى ${publication}`,
    paragraphs: [
      'طلب شخص ما، ولعله أنت، تسجيل الدخول بهذا العنوان.',
      `يصلح الرابط مرة واحدة ويبقى مفتوحا ${minutes} دقيقة. يقود إلى صفحة فيها زر.`,
    ],
    button: { text: 'أدخلني', url },
    foot: 'إن لم تكن أنت فاترك هذه الرسالة: بلا الزر لا يحدث شيء، ولا نحتفظ بشيء.',
  }),
};

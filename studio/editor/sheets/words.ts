import { area } from '../../words/area.ts';

const figure = (say: string, count: number) => new Intl.NumberFormat(say).format(count);

export const sheetWords = area(
  'editor.sheets',
  {
    close: 'Fermer',
    apply: 'Mettre',
    takeOff: 'Enlever',
    link: {
      title: 'Lien',
      address: 'Adresse',
      hint: 'https://',
      name: 'Ce que dit le lien au survol',
      bad: 'Donnez une adresse qui commence par https://, mailto:, tel: ou /.',
    },
    abbreviation: { title: 'Sigle', meaning: 'Ce que veut dire le sigle' },
    language: {
      title: 'Langue des mots',
      tag: 'Langue, en code (en, es, ar…)',
      dir: 'Sens de l’écriture',
      bad: 'Donnez un code de langue, comme en ou pt-BR.',
      ofBlock: 'Langue du bloc, en code',
      ofBlockHint: 'Vide\u00a0: celle de l’article',
    },
    dirs: { auto: 'Celui de la page', ltr: 'De gauche à droite', rtl: 'De droite à gauche' },
    block: 'Langue et sens du bloc',
    embed: {
      title: 'Page d’ailleurs',
      address: 'Adresse de la page',
      bad: 'Ceci n’est pas une adresse du web. Copiez-la depuis le navigateur.',
      put: 'Insérer',
    },
    find: {
      title: 'Chercher et remplacer',
      words: 'Chercher',
      put: 'Remplacer par',
      matchCase: 'Majuscules distinctes',
      whole: 'Mots entiers',
      pattern: 'Expression régulière',
      next: 'Suivant',
      previous: 'Précédent',
      replace: 'Remplacer',
      replaceAll: 'Tout remplacer',
      none: 'Rien de tel dans le texte',
      count: (count: number, current: number) =>
        current > 0
          ? `${figure('fr', current)} sur ${figure('fr', count)}`
          : count > 1
            ? `${figure('fr', count)} fois dans le texte`
            : 'Une fois dans le texte',
      badPattern: 'Cette expression ne se lit pas. Vérifiez les parenthèses et les crochets.',
      replaced: (count: number) =>
        count > 1 ? `${figure('fr', count)} remplacements faits` : 'Un remplacement fait',
    },
    pick: {
      image: 'Choisir une image',
      gallery: 'Choisir des images',
      audio: 'Choisir un son',
      video: 'Choisir un film',
      file: 'Choisir un fichier',
    },
  },
  {
    close: 'Close',
    apply: 'Set',
    takeOff: 'Take off',
    link: {
      title: 'Link',
      address: 'Address',
      hint: 'https://',
      name: 'What the link says when pointed at',
      bad: 'Give an address that begins with https://, mailto:, tel: or /.',
    },
    abbreviation: { title: 'Abbreviation', meaning: 'What the abbreviation means' },
    language: {
      title: 'Language of the words',
      tag: 'Language, as a code (fr, es, ar…)',
      dir: 'Direction of writing',
      bad: 'Give a language code, such as fr or pt-BR.',
      ofBlock: 'Language of the block, as a code',
      ofBlockHint: 'Empty: that of the article',
    },
    dirs: { auto: 'As the page', ltr: 'Left to right', rtl: 'Right to left' },
    block: 'Language and direction of the block',
    embed: {
      title: 'Page from elsewhere',
      address: 'Address of the page',
      bad: 'This is no web address. Copy it from the browser.',
      put: 'Put in',
    },
    find: {
      title: 'Find and replace',
      words: 'Find',
      put: 'Replace with',
      matchCase: 'Match case',
      whole: 'Whole words',
      pattern: 'Regular expression',
      next: 'Next',
      previous: 'Previous',
      replace: 'Replace',
      replaceAll: 'Replace all',
      none: 'Nothing like it in the text',
      count: (count: number, current: number) =>
        current > 0
          ? `${figure('en', current)} of ${figure('en', count)}`
          : count === 1
            ? 'Once in the text'
            : `${figure('en', count)} times in the text`,
      badPattern: 'This expression cannot be read. Check its brackets.',
      replaced: (count: number) =>
        count === 1 ? 'One replacement made' : `${figure('en', count)} replacements made`,
    },
    pick: {
      image: 'Choose a picture',
      gallery: 'Choose pictures',
      audio: 'Choose a sound',
      video: 'Choose a film',
      file: 'Choose a file',
    },
  },
);

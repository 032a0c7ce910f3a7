import { area } from '../words/area.ts';

const listOf = (names: string[], say: 'fr' | 'en') =>
  new Intl.ListFormat(say, { type: 'conjunction' }).format(names);

export const liveWords = area(
  'live',
  {
    alsoHere: (names: string[]) =>
      names.length === 1 ? `${names[0]} y est aussi` : `${listOf(names, 'fr')} y sont aussi`,
    opening: 'Ouverture…',
    saved: (hour: string) => `Enregistré à ${hour}`,
    saving: 'Enregistrement…',
    offline: 'Pas de réseau. Vous pouvez écrire\u00a0: tout est gardé sur cet appareil.',
    keptHere: 'Gardé sur cet appareil. Envoi dès le réseau.',
    signedOut: 'Gardé sur cet appareil. Rentrez dans le Studio pour l’envoyer.',
    readOnly: 'En lecture seule',
    gone: 'Cet article n’existe pas, ou n’existe plus.',
    problem:
      'Vos mots sont gardés, mais le texte a un défaut qui empêche d’en faire une version. Annulez le dernier changement.',
    rescue: {
      merged: 'Des mots restés sur cet appareil ont été réunis au texte.',
      'kept-both':
        'Des mots restés sur cet appareil touchaient un passage changé depuis. Les deux textes sont gardés dans l’historique.',
      failed:
        'Des mots restés sur cet appareil n’ont pas pu être réunis au texte. Ils y sont encore.',
    },
  },
  {
    alsoHere: (names: string[]) =>
      names.length === 1 ? `${names[0]} is here too` : `${listOf(names, 'en')} are here too`,
    opening: 'Opening…',
    saved: (hour: string) => `Saved at ${hour}`,
    saving: 'Saving…',
    offline: 'No network. You can write: everything is kept on this device.',
    keptHere: 'Kept on this device. It goes as soon as there is a network.',
    signedOut: 'Kept on this device. Sign in again to send it.',
    readOnly: 'Read only',
    gone: 'There is no such article, or it is no more.',
    problem:
      'Your words are kept, but the text has a fault that keeps it from being a version. Undo the last change.',
    rescue: {
      merged: 'Words left on this device were joined to the text.',
      'kept-both':
        'Words left on this device concerned a passage that was changed since. Both texts are kept in the history.',
      failed: 'Words left on this device could not be joined to the text. They are still here.',
    },
  },
);

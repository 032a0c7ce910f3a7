import { area } from '../../words/area.ts';

const short = (name: string) => (name.length > 60 ? `${name.slice(0, 57)}…` : name);

export const mediaWords = area(
  'editor.media',
  {
    sending: (name: string) => `Envoi de ${short(name)}. Vous pouvez continuer.`,
    failed: (name: string, why: string) => `${short(name)} n’est pas arrivé. ${why}`,
    noNetwork: 'Le serveur ne répond pas.',
    again: 'Réessayer',
    leave: 'Laisser',
  },
  {
    sending: (name: string) => `Sending ${short(name)}. You may go on.`,
    failed: (name: string, why: string) => `${short(name)} did not arrive. ${why}`,
    noNetwork: 'The server does not answer.',
    again: 'Try again',
    leave: 'Leave it',
  },
);

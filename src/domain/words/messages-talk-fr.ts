import type { Message } from './message.ts';

/** What refusals about comments and channels say in French. */
export const talkMessagesFr: Readonly<Record<string, Message>> = {
  'form.unreadable': () => 'Le formulaire est illisible. Revenez en arrière et renvoyez-le.',
  'comment.too-many': () =>
    'Beaucoup de commentaires sont venus de cette adresse. Réessayez dans un quart d’heure.',
  'comment.not-found': () => 'Ce commentaire n’existe plus.',
  'comment.no-text': () => 'Écrivez une réponse d’abord.',
  'comment.empty-block': () => 'Écrivez un mot, un site ou une adresse à bloquer.',
  'comment.no-such-block': () => 'Cette ligne n’est plus dans la liste.',
  'comment.no-such-ban': () => 'Ce bannissement est déjà levé.',
  'comment.nobody-to-ban': () =>
    'On ne sait rien de qui a écrit ceci\u00a0: il n’y a pas de quoi bannir.',
  'webmention.bad-source': () => 'L’adresse de la page qui parle de l’article n’en est pas une.',
  'webmention.bad-target': () => 'Cette adresse n’est celle d’aucun article d’ici.',
  'webmention.too-many': () => 'Trop de mentions d’un coup. Réessayez dans un quart d’heure.',
};

import type { Message } from './message.ts';

/** Refusals of channels, and what the delivery log says, in French. */
export const channelMessagesFr: Readonly<Record<string, Message>> = {
  'announcement.not-found': () => 'Il n’y a pas d’annonce de cet article sur ce canal.',
  'announcement.not-public': () =>
    'L’article n’est pas devant les lecteurs. Publiez-le d’abord\u202f; l’annonce suivra.',
  'announcement.too-long': (a) =>
    `Le texte compte ${a.length} signes et ce canal en accepte ${a.limit}. Raccourcissez-le.`,
  'announcement.wrong-state': () =>
    'L’annonce a avancé entre-temps, et cela ne peut plus se faire. Regardez où elle en est.',
  'channel.cut-off': () =>
    'L’envoi a été interrompu et le réseau a peut-être reçu le message. Regardez sur le canal, puis dites ce qu’il en est.',
  'channel.down': (a) => `${a.channel} ne répond pas. Rien n’est perdu\u00a0: nous réessayons.`,
  'channel.gone': (a) =>
    `Le message n’est plus sur ${a.channel}. Quelqu’un l’y a sans doute effacé.`,
  'channel.look-again': () =>
    'La ligne a coupé pendant l’envoi. Nous regardons si le message y est avant de réessayer.',
  'channel.restored': () =>
    'La publication revient d’une sauvegarde, et ceci a pu être envoyé depuis. Regardez le canal, puis dites ce que vous voyez.',
  'channel.needs-target': (a) =>
    `Il manque à ${a.channel} l’endroit où écrire. Complétez le canal.`,
  'channel.needs-token': (a) => `Il manque à ${a.channel} sa clé. Complétez le canal.`,
  'channel.needs-appKey': (a) => `Il manque à ${a.channel} la clé de l’application.`,
  'channel.needs-appSecret': (a) => `Il manque à ${a.channel} le secret de l’application.`,
  'channel.needs-tokenSecret': (a) => `Il manque à ${a.channel} le secret du compte.`,
  'channel.needs-server': (a) => `Il manque à ${a.channel} l’adresse de son serveur.`,
  'channel.no-name': () => 'Donnez un nom au canal, pour le reconnaître.',
  'channel.no-address': () => 'Écrivez l’adresse ou l’identifiant que les lecteurs suivront.',
  'channel.down-now': (a) => `${a.channel} n’a pas répondu la dernière fois. Nous réessayons.`,
  'channel.refused-now': (a) =>
    `${a.channel} n’accepte plus notre clé. Donnez-lui-en une nouvelle ici, puis essayez.`,
  'channel.no-right-now': (a) =>
    `${a.channel} ne nous laissait pas écrire la dernière fois. Rendez ce droit sur le réseau, puis essayez.`,
  'channel.trouble-now': (a) =>
    `Le dernier essai avec ${a.channel} n’a pas réussi. Essayez pour voir ce qui manque.`,
  'channel.not-accepted': (a) =>
    a.reason
      ? `${a.channel} n’accepte pas ce message\u00a0: «\u00a0${a.reason}\u00a0». Changez le texte, puis réessayez.`
      : `${a.channel} n’accepte pas ce message. Changez le texte, puis réessayez.`,
  'channel.not-found': () => 'Ce canal n’existe plus.',
  'channel.not-there': () => 'Nous avons regardé\u00a0: le message n’y était pas. Il est renvoyé.',
  'channel.bad-address': () =>
    'Cette adresse n’est pas celle d’un tel réseau. Écrivez un identifiant ou une adresse entière.',
  'channel.bad-server': () => 'L’adresse du serveur commence par https:// et a un nom complet.',
  'channel.bad-delay': () => 'Comptez entre 1 et 10\u202f080 minutes.',
  'channel.bad-choice': () =>
    'Une édition ou une rubrique choisie n’existe plus. Choisissez-en une autre.',
  'channel.posts-nothing': (a) =>
    `Rien ne part tout seul vers ${a.channel}\u00a0: une personne y poste.`,
  'channel.refused': (a) =>
    a.reason
      ? `${a.channel} n’accepte plus notre clé\u00a0: elle a expiré ou a été retirée. Reconnectez le canal avec une nouvelle clé, puis réessayez. Le réseau dit\u00a0: «\u00a0${a.reason}\u00a0».`
      : `${a.channel} n’accepte plus notre clé\u00a0: elle a expiré ou a été retirée. Reconnectez le canal avec une nouvelle clé, puis réessayez.`,
  'channel.no-right': (a) =>
    a.reason
      ? `${a.channel} connaît notre clé, mais ne nous laisse pas faire. Rendez-nous ce droit sur le réseau, puis réessayez. Le réseau dit\u00a0: «\u00a0${a.reason}\u00a0».`
      : `${a.channel} connaît notre clé, mais ne nous laisse pas faire. Rendez-nous ce droit sur le réseau, puis réessayez.`,
  'channel.no-place': (a) =>
    `L’endroit où écrire sur ${a.channel} n’existe pas ou n’existe plus. Vérifiez son adresse dans les réglages, puis réessayez.`,
  'channel.unknown-piece': (a) =>
    `Le modèle nomme {${a.name}}, que personne ne connaît. Servez-vous des mots proposés.`,
  'channel.unsure': (a) =>
    `La ligne avec ${a.channel} a coupé après l’envoi. Regardez si le message y est, puis dites ce qu’il en est.`,
  'channel.wait': (a) => `${a.channel} demande d’attendre ${a.seconds} secondes.`,
  'channel.weak-secret': () =>
    'La clé de signature est trop courte. Elle commence par whsec_ et porte au moins 24 signes ensuite.',
};

import { area } from '../words/area.ts';

const fr = {
  lead: 'Depuis Mastodon et d’autres serveurs, on peut suivre chaque édition et chaque auteur sans compte ici. Les articles publics y paraissent, leurs corrections suivent\u202f; les réponses arrivent au bureau des commentaires.',
  impossible:
    'Le journal n’a pas encore d’adresse en https. Les autres serveurs retiennent une adresse pour toujours\u00a0: ce sera possible dès que la sienne sera définitive.',
  editions: 'Éditions',
  editionOn: (title: string, lang: string) => `L’édition ${title} (${lang}) peut être suivie`,
  switchedOn: (title: string) => `L’édition ${title} peut de nouveau être suivie.`,
  switchedOff: (title: string) => `L’édition ${title} ne parle plus aux autres serveurs.`,
  off: 'Une édition retirée garde ses abonnés, sans rien leur dire.',
  actors: 'Qui est suivi',
  address: 'Adresse à donner',
  name: 'Nom',
  followers: 'Abonnés',
  authorsHint:
    'Un auteur paraît ici dès que quelqu’un le suit. Son adresse est son nom dans l’adresse de sa page.',
  echoes: (likes: number, boosts: number) =>
    `${likes.toLocaleString('fr-FR')} favoris et ${boosts.toLocaleString('fr-FR')} partages, tous articles réunis.`,
  silent: 'Serveurs qui ne répondent pas',
  silentHint:
    'Rien n’est perdu\u00a0: tout leur sera remis dans l’ordre dès qu’ils rouvriront. Après sept jours, ce qui est ancien est abandonné.',
  waiting: (count: number) => (count < 2 ? 'un envoi attend' : `${count} envois attendent`),
  since: (when: string) => `silencieux depuis ${when}`,
  tryAgain: 'Réessayer maintenant',
  trying: 'Ils sont appelés de nouveau.',
  blocked: 'Serveurs bloqués',
  blockedHint:
    'On ne leur parle plus et on ne les entend plus\u202f; leurs abonnés sont retirés. Vaut aussi pour tout ce qui se trouve sous leur nom.',
  block: 'Bloquer',
  host: 'Nom d’un serveur',
  blockedOne: 'Ce serveur est bloqué.',
  unblock: (host: string) => `Débloquer ${host}`,
  unblocked: (host: string) => `${host} n’est plus bloqué.`,
  none: 'Aucun.',
};

const en: typeof fr = {
  lead: 'From Mastodon and other servers, people can follow each edition and each author without an account here. Public articles appear there and their corrections follow; replies come to the comments desk.',
  impossible:
    'The paper has no https address yet. Other servers remember an address for good: this will work as soon as yours is final.',
  editions: 'Editions',
  editionOn: (title, lang) => `The edition ${title} (${lang}) can be followed`,
  switchedOn: (title) => `${title} can be followed again.`,
  switchedOff: (title) => `${title} no longer speaks to other servers.`,
  off: 'An edition that is switched off keeps its followers and tells them nothing.',
  actors: 'Who is followed',
  address: 'Address to give',
  name: 'Name',
  followers: 'Followers',
  authorsHint:
    'An author appears here once somebody follows them. Their address is their name as in the address of their page.',
  echoes: (likes, boosts) =>
    `${likes.toLocaleString('en-GB')} likes and ${boosts.toLocaleString('en-GB')} boosts, all articles together.`,
  silent: 'Servers that do not answer',
  silentHint:
    'Nothing is lost: all of it will be brought to them in order once they open again. After seven days, what is old is given up.',
  waiting: (count) => (count === 1 ? 'one delivery is waiting' : `${count} deliveries are waiting`),
  since: (when) => `silent since ${when}`,
  tryAgain: 'Try again now',
  trying: 'They are being called again.',
  blocked: 'Blocked servers',
  blockedHint:
    'They are neither spoken to nor heard; their followers are let go. It holds for everything below their name, too.',
  block: 'Block',
  host: 'Name of a server',
  blockedOne: 'This server is blocked.',
  unblock: (host) => `Unblock ${host}`,
  unblocked: (host) => `${host} is no longer blocked.`,
  none: 'None.',
};

export const fediverseWords = area('fediverse', fr, en);

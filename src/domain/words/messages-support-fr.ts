import type { Message } from './message.ts';

/** Refusals around readers, support and platforms, in French. */
export const supportMessagesFr: Readonly<Record<string, Message>> = {
  'pledge.bad-months': (a) => `Comptez entre 1 et ${a.most} mois.`,
  'pledge.not-by-hand': () =>
    'Ce soutien vient d’une plateforme\u202f; c’est là qu’il s’arrête ou change.',
  'pledge.unknown': () => 'Il n’y a pas de soutien à ce numéro.',
  'platform.down': (a) =>
    `${a.platform} ne répond pas en ce moment. Rien n’est perdu\u00a0: nous réessayons tout seuls.`,
  'platform.no-campaign': () =>
    'Cette clé ne mène à aucune campagne Patreon. Vérifiez que c’est celle du compte qui reçoit.',
  'platform.not-tied': (a) => `${a.platform} n’est pas relié. Reliez-le d’abord, avec ses clés.`,
  'platform.other-person': () =>
    'Ce compte est déjà relié à une autre adresse ici. Écrivez-nous\u00a0: nous pouvons les réunir.',
  'platform.refused': (a) =>
    `${a.platform} refuse ces clés (${a.reason}). Copiez-les de nouveau depuis son site.`,
  'reader.bad-mail': () => 'Cette adresse semble incomplète. Écrivez-la comme vous@exemple.fr.',
  'reader.link-spent': () => 'Ce lien a déjà servi, ou il est trop vieux. Demandez-en un autre.',
  'reader.long-name': (a) => `Ce nom dépasse ${a.most} caractères. Raccourcissez-le.`,
  'reader.no-such-language': () => 'Choisissez une des langues proposées.',
  'support.bad-link': (a) =>
    `Le lien «\u00a0${a.text}\u00a0» doit commencer par https:// et être complet.`,
  'support.no-heading': () =>
    'Donnez un titre à l’encadré avant de le montrer\u00a0: c’est ce qu’on lit d’abord.',
  'tier.bad-currency': (a) =>
    `«\u00a0${a.currency}\u00a0» n’est pas une monnaie. Écrivez trois lettres, comme EUR.`,
  'tier.key-taken': (a) => `Une autre formule s’appelle déjà «\u00a0${a.key}\u00a0».`,
  'tier.no-name': () => 'Donnez un nom à la formule, au moins dans une langue.',
  'tier.unknown': () => 'Cette formule n’existe plus. Choisissez-en une autre.',
};

import type { Message } from './message.ts';

/** What refusals about the settings of the newsroom say in French. */
export const settingsMessagesFr: Readonly<Record<string, Message>> = {
  'author.has-articles': (a) =>
    `${a.name} a signé des articles. Réunissez cette signature avec une autre\u202f; les articles la suivront.`,
  'author.no-name': () =>
    'Un auteur a besoin d’un nom. Écrivez celui qui paraît dans la signature.',
  'author.no-staff': () =>
    'Cette personne n’est pas, ou plus, de l’équipe. Choisissez-en une autre, ou personne.',
  'author.same': (a) => `${a.name} est déjà cet auteur. Choisissez-en un autre avec qui le réunir.`,
  'author.slug-taken': (a) =>
    `L’adresse «\u00a0${a.slug}\u00a0» est celle de ${a.name}. Choisissez-en une autre.`,
  'author.unknown': (a) => `Il n’y a pas d’auteur ${a.id}.`,
  'edition.exists': (a) =>
    `L’édition «\u00a0${a.lang}\u00a0» existe déjà. Rouvrez-la si elle est mise de côté, ou prenez une autre langue.`,
  'edition.last': () =>
    'C’est la seule édition ouverte. Ajoutez-en une autre avant de mettre celle-ci de côté.',
  'edition.no-locale': (a) =>
    `«\u00a0${a.locale}\u00a0» n’est pas un usage connu. Écrivez par exemple fr-FR, en-GB ou ar.`,
  'edition.no-title': () =>
    'Une édition a besoin d’un titre\u00a0: celui qui paraît en tête de ses pages.',
  'edition.no-zone': (a) =>
    `«\u00a0${a.zone}\u00a0» n’est pas un fuseau connu. Écrivez par exemple Europe/Paris.`,
  'menu.no-label': () =>
    'Une entrée de menu a besoin d’un nom. Écrivez ce que les lecteurs verront.',
  'menu.no-target': (a) =>
    `«\u00a0${a.label}\u00a0» mène à une chose qui n’est pas dans cette édition. Choisissez-en une autre.`,
  'page.too-deep': (a) =>
    `«\u00a0${a.name}\u00a0» ne peut pas aller si profond\u00a0: une page se range sous une autre, pas plus bas.`,
  'publication.missing': () => 'Il n’y a pas encore de publication ici. Commencez par la créer.',
  'redirect.bad-from': (a) =>
    `«\u00a0${a.from}\u00a0» n’est pas une ancienne adresse. Écrivez ce qui suit le nom du site, par exemple /2019/03/titre.`,
  'redirect.bad-target': (a) =>
    `«\u00a0${a.to}\u00a0» n’est pas une adresse où mener. Écrivez /fr/titre ou une adresse en https://.`,
  'redirect.loop': (a) => `${a.from} mènerait à elle-même. Choisissez une autre destination.`,
  'redirect.own-place': (a) =>
    `${a.from} appartient au site lui-même. Choisissez une autre adresse.`,
  'redirect.page-there': (a) =>
    `Une page se trouve à ${a.from}. Changez d’abord son adresse\u202f; la redirection se fera d’elle-même.`,
  'redirect.unknown': () => 'Cette redirection n’existe plus. Rechargez la liste.',
  'section.has-twin': (a) =>
    `«\u00a0${a.name}\u00a0» est déjà la traduction de cette rubrique dans cette édition. Déliez-la d’abord.`,
  'section.no-name': () => 'Une rubrique a besoin d’un nom. Écrivez-le comme il paraîtra.',
  'section.not-empty': (a) =>
    `«\u00a0${a.name}\u00a0» contient ${a.count} articles. Choisissez la rubrique où ils iront.`,
  'section.other-edition': () =>
    'Les articles doivent rester dans leur édition. Choisissez une autre rubrique de la même édition.',
  'section.slug-taken': (a) =>
    `Une autre rubrique a déjà l’adresse «\u00a0${a.slug}\u00a0». Choisissez-en une autre.`,
  'section.too-deep': (a) =>
    `«\u00a0${a.name}\u00a0» ne peut pas aller si profond\u00a0: une rubrique se range sous une autre, pas plus bas.`,
  'section.unknown': (a) => `Il n’y a pas de rubrique ${a.id}.`,
  'settings.address': (a) =>
    `«\u00a0${a.value}\u00a0» n’est pas une adresse où mener. Écrivez /fr/page ou une adresse en https://.`,
  'settings.blocks': () =>
    'Un bloc de la une est inconnu, ou s’y trouve deux fois. Rechargez la page et recommencez.',
  'settings.colour': (a) =>
    `«\u00a0${a.value}\u00a0» n’est pas une couleur comprise ici. Écrivez-la ainsi\u00a0: #b5351a.`,
  'settings.contact': (a) =>
    `«\u00a0${a.value}\u00a0» n’est pas une adresse de ce réseau. Donnez l’adresse entière, ou le nom que l’on y porte.`,
  'settings.date': (a) =>
    `«\u00a0${a.value}\u00a0» n’est pas une date. Écrivez-la ainsi\u00a0: 2027-06-30.`,
  'settings.mail': (a) => `«\u00a0${a.value}\u00a0» n’est pas une adresse électronique.`,
  'settings.no-name': () => 'La publication a besoin d’un nom.',
  'settings.no-picture': () =>
    'Ce fichier n’est pas une image de la médiathèque. Choisissez-en une autre.',
  'settings.no-such-rule': (a) =>
    `Le linter ne connaît pas «\u00a0${a.value}\u00a0». Rechargez la page et recommencez.`,
  'settings.page-size': () => 'Une page de liste montre de 5 à 100 articles.',
  'settings.security-contact': (a) =>
    `«\u00a0${a.value}\u00a0» ne permet pas de joindre quelqu’un. Donnez une adresse électronique, ou une page en https://.`,
  'settings.trust-line': (a) =>
    `«\u00a0${a.value}\u00a0» n’est pas une ligne de trust.txt. Écrivez par exemple belongto=https://association.example.`,
  'settings.year': () => 'L’année de fondation est entre 1500 et cette année.',
  'tag.has-twin': (a) =>
    `«\u00a0${a.name}\u00a0» est déjà la traduction de ce sujet dans cette édition. Déliez-la d’abord.`,
  'tag.no-name': () => 'Un sujet a besoin d’un nom.',
  'tag.other-edition': () =>
    'Les articles doivent rester dans leur édition. Choisissez un autre sujet de la même édition.',
  'tag.slug-taken': (a) =>
    `Un autre sujet a déjà l’adresse «\u00a0${a.slug}\u00a0». Choisissez-en une autre, ou réunissez les deux.`,
  'tag.unknown': (a) => `Il n’y a pas de sujet ${a.id}.`,
  'fediverse.answered': (a) => `${a.host} a répondu ${a.status}.`,
  'fediverse.no-host': () =>
    'Tapez le nom d’un serveur, par exemple mastodon.example, ou l’adresse de quelqu’un qui s’y trouve.',
  'press.no-page': () => 'Cette page n’a pas encore été ajoutée.',
  'press.page-exists': () =>
    'Cette page existe déjà dans cette édition. Ouvrez-la, ou mettez-la d’abord à la corbeille.',
  'reply-request.bad-mail': () => 'Cette adresse électronique ne semble pas complète.',
  'reply-request.no-article': () =>
    'Nous n’avons pas trouvé cet article. Copiez son adresse entière.',
  'reply-request.no-name': () => 'Dites votre nom.',
  'reply-request.no-passage': () => 'Copiez les mots de l’article auxquels vous répondez.',
  'reply-request.not-found': () => 'Cette demande est déjà traitée, ou elle n’existe pas.',
  'reply-request.too-long': () => 'Cette réponse dépasse 12\u202f000 signes. Raccourcissez-la.',
  'reply-request.too-many': () =>
    'Plusieurs demandes viennent d’arriver de votre réseau. Réessayez dans un quart d’heure.',
  'reply-request.too-short': () => 'Écrivez votre réponse, en une phrase au moins.',
};

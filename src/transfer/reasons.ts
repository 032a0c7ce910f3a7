/** Why something did not come as it was, in words for people. `{name}` is replaced. */

export type ReasonLang = 'en' | 'fr';
export type ReasonArgs = Readonly<Record<string, string | number>>;
type Words = readonly [en: string, fr: string];

const REASONS = {
  revision: [
    'An earlier state of an article; only its present state is imported.',
    'Un état antérieur d’un article ; seul l’état présent est importé.',
  ],
  'theme-part': [
    'A part of the WordPress theme or of a page builder, not something to read.',
    'Un élément du thème WordPress ou d’un constructeur de pages, pas un texte à lire.',
  ],
  cache: [
    'A copy that WordPress or a plug-in kept to save time.',
    'Une copie que WordPress ou une extension gardait pour aller plus vite.',
  ],
  'private-data': [
    'A message or request that somebody sent to the site; it is not published and was left out.',
    'Un message ou une demande adressés au site ; ce n’est pas publié et n’a pas été repris.',
  ],
  shop: [
    'A record of the shop; Recto has no shop.',
    'Une fiche de la boutique ; Recto n’a pas de boutique.',
  ],
  'plugin-settings': [
    'Settings of a WordPress plug-in.',
    'Des réglages d’une extension de WordPress.',
  ],
  'custom-type': [
    'An item of a plug-in that readers could not open, or that holds no words.',
    'Un élément d’extension que les lecteurs ne pouvaient pas ouvrir, ou sans texte.',
  ],
  trash: ['It was in the trash of WordPress.', 'Il était dans la corbeille de WordPress.'],
  'auto-draft': [
    'An empty draft that WordPress made by itself.',
    'Un brouillon vide créé par WordPress lui-même.',
  ],
  'twice-in-file': [
    'The file holds this item twice; the first one was taken.',
    'Le fichier contient cet élément deux fois ; le premier a été repris.',
  ],
  'reusable-block': [
    'A reusable block: its words were put into the articles that call it, and it has no page of its own.',
    'Un bloc réutilisable : son texte a été placé dans les articles qui l’appellent ; il n’a pas de page.',
  ],
  'menu-not-placed': [
    'The menu “{menu}” was not taken over: the file does not say where it stood. Set the menus in the Studio.',
    'Le menu « {menu} » n’a pas été repris : le fichier ne dit pas où il se trouvait. Réglez les menus dans le Studio.',
  ],
  'menu-target': [
    'This link of the menu “{menu}” leads to something that is not here.',
    'Ce lien du menu « {menu} » mène à quelque chose qui n’est pas ici.',
  ],
  'media-no-address': [
    'The file gives no address for this medium.',
    'Le fichier ne donne pas d’adresse pour ce média.',
  ],
  'media-address': [
    'Its address {url} cannot be fetched: only http and https addresses can.',
    'Son adresse {url} ne peut pas être téléchargée : seules les adresses http et https le peuvent.',
  ],
  'media-private': [
    'Its address {url} is on a private network and is never fetched. Give the files with --media.',
    'Son adresse {url} est sur un réseau privé et n’est jamais téléchargée. Donnez les fichiers avec --media.',
  ],
  'media-file': [
    'The file {file} could not be taken. {problem}',
    'Le fichier {file} n’a pas pu être repris. {problem}',
  ],
  'media-outside': [
    'Its name leads out of the media folder; it was left alone.',
    'Son nom mène hors du dossier des médias ; il n’a pas été touché.',
  ],
  'media-description': [
    'Its caption was kept; its longer description has no place: “{words}”',
    'Sa légende a été gardée ; sa description plus longue n’a pas de place : « {words} »',
  ],
  'as-draft-private': [
    'It was private in WordPress; it came as a draft.',
    'Il était privé dans WordPress ; il est arrivé en brouillon.',
  ],
  'as-draft-password': [
    'It was behind a password in WordPress; it came as a draft, the password is not kept.',
    'Il était protégé par un mot de passe dans WordPress ; il est arrivé en brouillon, sans mot de passe.',
  ],
  'as-draft-missed': [
    'Its hour of publication passed while WordPress had not published it; it came as a draft.',
    'Son heure de publication est passée sans que WordPress le publie ; il est arrivé en brouillon.',
  ],
  'as-draft-status': [
    'WordPress or a plug-in held it as “{status}”; it came as a draft.',
    'WordPress ou une extension le tenait pour « {status} » ; il est arrivé en brouillon.',
  ],
  'text-plain': [
    'Its text could not be translated ({problem}); its bare words were kept.',
    'Son texte n’a pas pu être traduit ({problem}) ; ses mots nus ont été gardés.',
  ],
  'no-headline': [
    'It had no title; its headline is now “{headline}”.',
    'Il n’avait pas de titre ; son titre est maintenant « {headline} ».',
  ],
  'edited-here': [
    'It was edited here since the last import; what the file says was not put over it.',
    'Il a été modifié ici depuis le dernier import ; le fichier ne l’a pas écrasé.',
  ],
  'comment-of-lost': [
    'It stands under something that is no article here: “{parent}”.',
    'Il se trouve sous quelque chose qui n’est pas un article ici : « {parent} ».',
  ],
  'comment-internal': [
    'Not a reader’s comment but a note of a plug-in ({type}).',
    'Pas un commentaire de lecteur mais une note d’extension ({type}).',
  ],
  'comment-held': [
    'A comment of an unknown kind ({type}); it is held for moderation.',
    'Un commentaire d’un genre inconnu ({type}) ; il attend la modération.',
  ],
  'comment-twice': [
    'The file holds this comment twice; the first one was taken.',
    'Le fichier contient ce commentaire deux fois ; le premier a été repris.',
  ],
  'comment-parent': [
    'The comment it answered is not in the file; it stands by itself.',
    'Le commentaire auquel il répondait n’est pas dans le fichier ; il est seul.',
  ],
  shortcode: [
    'The shortcode [{name}] is not known here; its words were kept. It read: {detail}',
    'Le shortcode [{name}] n’est pas connu ici ; son texte a été gardé. Il disait : {detail}',
  ],
  block: [
    'The block “{name}” shows something that WordPress or a plug-in makes by itself.',
    'Le bloc « {name} » montre quelque chose que WordPress ou une extension fabrique.',
  ],
  script: ['A script was left out: {detail}', 'Un script n’a pas été repris : {detail}'],
  style: [
    'A style sheet was left out: {detail}',
    'Une feuille de style n’a pas été reprise : {detail}',
  ],
  form: [
    'A form ({name}) was replaced by its words.',
    'Un formulaire ({name}) a été remplacé par son texte.',
  ],
  frame: [
    'The frame of {detail} is shown as a link.',
    'Le cadre de {detail} est montré comme un lien.',
  ],
  object: [
    'A plug-in object was kept as code: {detail}',
    'Un objet d’extension a été gardé comme code : {detail}',
  ],
  drawing: [
    'A drawing in the text ({name}) was left out.',
    'Un dessin dans le texte ({name}) n’a pas été repris.',
  ],
  media: [
    'An element <{name}> could not be taken and is kept as code: {detail}',
    'Un élément <{name}> n’a pas pu être repris et est gardé comme code : {detail}',
  ],
  pixel: [
    'An invisible tracking picture was left out: {detail}',
    'Une image de pistage invisible n’a pas été reprise : {detail}',
  ],
  link: [
    'A link that is not safe was removed, its words stay: {detail}',
    'Un lien qui n’est pas sûr a été retiré, son texte reste : {detail}',
  ],
  'hero-missing': [
    'Its featured image ({id}) is not in the file.',
    'Son image mise en avant ({id}) n’est pas dans le fichier.',
  ],
  'missing-media': [
    'Media that its [{name}] shows are not in the file: {detail}',
    'Des médias que montre son [{name}] ne sont pas dans le fichier : {detail}',
  ],
  'custom-fields': [
    'Words kept in custom fields were not imported: {names}.',
    'Du texte gardé dans des champs personnalisés n’a pas été importé : {names}.',
  ],
  'stray-bytes': [
    '{count} bytes of the file were not UTF-8 and were read as Windows-1252.',
    '{count} octets du fichier n’étaient pas de l’UTF-8 et ont été lus comme du Windows-1252.',
  ],
  'parent-missing': [
    'The page above it ({id}) is not in the file; it stands by itself.',
    'La page au-dessus ({id}) n’est pas dans le fichier ; elle est seule.',
  ],
  'language-unknown': [
    'Its language “{lang}” cannot be an edition; it came in the edition “{edition}”.',
    'Sa langue « {lang} » ne peut pas être une édition ; il est arrivé dans l’édition « {edition} ».',
  ],
} as const satisfies Record<string, Words>;

export type Reason = keyof typeof REASONS;

export function isReason(name: string): name is Reason {
  return Object.hasOwn(REASONS, name);
}

export function reasonText(lang: ReasonLang, reason: Reason, args: ReasonArgs): string {
  const words = REASONS[reason][lang === 'fr' ? 1 : 0];
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}

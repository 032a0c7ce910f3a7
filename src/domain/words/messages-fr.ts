import type { Message } from './message.ts';
import { backupMessagesFr } from './messages-backup-fr.ts';
import { channelMessagesFr } from './messages-channels-fr.ts';
import { deskFr } from './messages-desk-fr.ts';
import { doorFr } from './messages-door-fr.ts';
import { evidenceMessagesFr } from './messages-evidence-fr.ts';
import { lettersMessagesFr } from './messages-letters-fr.ts';
import { settingsMessagesFr } from './messages-settings-fr.ts';
import { supportMessagesFr } from './messages-support-fr.ts';
import { talkMessagesFr } from './messages-talk-fr.ts';

/** What refusals say in French. */
export const messagesFr: Readonly<Record<string, Message>> = {
  ...doorFr,
  ...deskFr,
  ...channelMessagesFr,
  ...settingsMessagesFr,
  ...supportMessagesFr,
  ...lettersMessagesFr,
  ...evidenceMessagesFr,
  ...talkMessagesFr,
  ...backupMessagesFr,
  bug: () =>
    'Quelque chose s’est cassé, et ce n’est pas de votre fait. Signalez-le avec les lignes qui suivent.',
  'api.bug': (a) =>
    `Quelque chose s’est cassé, et ce n’est pas de votre fait. Numéro à signaler\u00a0: ${a.errorId}.`,
  'api.fields': () => 'Certains champs sont à revoir\u202f; chacun dit ce qu’il lui faut.',
  'api.no-such-thing': () => 'Il n’y a rien à cette adresse, ou ce n’est pas pour vous.',
  'api.not-for-keys': () => 'Cela ne se fait pas avec une clé\u202f; ouvrez le Studio.',
  'api.not-json': () =>
    'Le corps de la demande n’est pas du JSON. Envoyez Content-Type: application/json et un JSON bien formé.',
  'api.other-origin': () =>
    'La demande vient d’une autre page que le Studio. Rechargez le Studio et recommencez.',
  'api.signed-out': () =>
    'Votre session a pris fin. Rentrez dans le Studio\u202f; ce que vous avez écrit est gardé.',
  'api.too-many': () =>
    'C’est plus vite que l’API ne répond. L’en-tête Retry-After dit combien de secondes attendre.',
  'api.too-large': () =>
    'C’est plus que ce qui peut être reçu d’un coup. Envoyez-le en plusieurs parties.',
  'article.changed-since': () =>
    'Le texte a changé depuis que vous l’avez ouvert. Relisez-le, puis approuvez.',
  'article.no-headline': () => 'L’article n’a pas encore de titre. Donnez-lui-en un, puis publiez.',
  'article.no-text': () => 'L’article est vide. Écrivez un texte ou un chapeau, puis publiez.',
  'article.not-found': (a) => `Il n’y a pas d’article ${a.id}.`,
  'cli.folder-missing': (a) =>
    `Le dossier ${a.file} est introuvable ou illisible. Vérifiez le chemin.`,
  'cli.is-file': (a) => `${a.file} est un fichier. Donnez le dossier qui le contient.`,
  'cli.is-folder': (a) => `${a.file} est un dossier. Donnez le fichier lui-même.`,
  'cli.lint-kind': (a) =>
    `Aucun genre d’article ne s’appelle ${a.given}. Choisissez parmi\u00a0: ${a.kinds}.`,
  'cli.lint-lang': (a) =>
    `Le linter ne lit pas ${a.given}. Il lit le français (fr) et l’anglais (en).`,
  'cli.not-text': (a) =>
    `${a.file} n’est pas un texte en UTF-8. Enregistrez-le en texte brut et recommencez.`,
  'cli.too-large': (a) => `${a.file} dépasse 20 Mo. Donnez-le en plusieurs parties.`,
  'cli.unknown-format': (a) =>
    `Recto ne sait pas importer «\u00a0${a.format}\u00a0». Il connaît\u00a0: ${a.known}.`,
  'cli.file-missing': (a) =>
    `Le fichier ${a.file} est introuvable ou illisible. Vérifiez le chemin.`,
  'document.invalid': (a) =>
    `Le texte enfreint une règle du format des documents\u00a0: ${a.problem}`,
  'draft.other-beginning': () =>
    'Cet article a été remplacé pendant que vous écriviez. Vos mots sont gardés et seront réunis au texte.',
  'draft.too-large': () =>
    'C’est plus de texte que ce qui peut être gardé d’un coup. Collez-le en plusieurs fois.',
  'draft.unreadable': () =>
    'Ce qui est arrivé du navigateur est illisible. Rechargez la page\u202f; vos mots sont gardés sur cet appareil.',
  'edition.lang': (a) =>
    `«\u00a0${a.lang}\u00a0» ne peut pas être l’adresse d’une édition. Prenez un code de langue\u00a0: fr, en, ar…`,
  'edition.unknown': (a) => `Il n’y a pas d’édition ${a.id}.`,
  'import.doctype': (a) =>
    `Ligne ${a.line}, colonne ${a.column}\u00a0: le fichier déclare un DOCTYPE, que WordPress n’écrit jamais et qui peut nuire. Refaites l’export depuis WordPress (Outils, Exporter).`,
  'import.encoding': (a) =>
    `Le fichier se dit écrit en «\u00a0${a.encoding}\u00a0», illisible ici. Enregistrez-le en UTF-8 et recommencez.`,
  'import.malformed': (a) =>
    `Ligne ${a.line}, colonne ${a.column}\u00a0: ce XML est mal formé (${a.problem}). Rien n’a été importé. Refaites l’export depuis WordPress, ou corrigez cette ligne.`,
  'import.not-wxr': () =>
    'Ce n’est pas un export de WordPress. Dans WordPress, choisissez Outils, Exporter, Tout le contenu, et donnez le fichier .xml obtenu.',
  'import.packed': () => 'Le fichier est compressé. Décompressez-le, puis donnez le fichier .xml.',
  'import.truncated': (a) =>
    `Le fichier s’arrête trop tôt, ligne ${a.line}, dans <${a.element}>. Rien n’a été importé. Téléchargez l’export de nouveau.`,
  'import.value-too-long': (a) =>
    `L’élément <${a.element}> contient plus qu’un article n’en peut tenir. Rien n’a été importé. Regardez ce qu’il contient.`,
  'job.unknown-kind': (a) => `Aucun code ici ne sait faire les tâches «\u00a0${a.kind}\u00a0».`,
  'log.bad-peer': (a) =>
    `Aucune clé de journal n’a été trouvée à ${a.url}/log/key. Donnez l’adresse d’un site qui tourne avec Recto.`,
  'log.inconsistent': (a) =>
    `Le journal contient ${a.size} entrées qui ne continuent pas les ${a.signed} déjà signées. Rien n’est signé. Restaurez la base depuis une copie intacte\u202f; voyez docs/verso.md.`,
  'media.already-here': (a) =>
    `Ce fichier est déjà dans la médiathèque, sous le nom de ${a.name}. Servez-vous de celui-là.`,
  'media.bad-date': (a) =>
    `«\u00a0${a.date}\u00a0» n’est pas une date comprise ici. Écrivez 2026, 2026-10 ou 2026-10-02\u202f; ajoutez ~ pour «\u00a0vers\u00a0».`,
  'log.no-peer': (a) => `Aucune rédaction du nom de ${a.origin} n’est parmi les témoins.`,
  'log.own-peer': () =>
    'Une rédaction ne peut être son propre témoin. Donnez l’adresse d’une autre.',
  'log.witness-old-key': (a) =>
    `${a.name} ne connaît pas la clé que ce journal a maintenant. Demandez à cette rédaction de lancer\u00a0: ./recto log witness add ${a.url}, puis comparez la clé de vive voix ou sur papier.`,
  'log.witness-refused': (a) => `${a.name} n’a pas signé le journal (réponse ${a.status}).`,
  'media.bad-focus': () =>
    'Le point d’intérêt est hors de l’image. Choisissez un endroit à l’intérieur.',
  'media.bad-source-type': (a) =>
    `«\u00a0${a.type}\u00a0» n’est pas une provenance de la liste de l’IPTC. Choisissez-en une dans la liste.`,
  'media.bad-store-address': (a) =>
    `MEDIA_URL n’est pas compris (${a.problem}). Exemple\u00a0: s3://clé:secret@hôte/seau?region=eu-west-3.`,
  'media.broken-file': () =>
    'Le fichier est endommagé, ou n’est pas ce qu’il paraît. Ouvrez-le dans son logiciel, enregistrez-le de nouveau et envoyez cette copie.',
  'media.broken-picture': () =>
    'L’image est endommagée ou s’arrête trop tôt. Ouvrez-la dans un logiciel d’image, enregistrez-la de nouveau et envoyez cette copie.',
  'media.busy': () => 'Beaucoup d’images sont en préparation. Réessayez dans une minute.',
  'media.cut-short': () =>
    'L’envoi s’est interrompu avant la fin. Rien n’a été gardé\u202f; envoyez le fichier de nouveau.',
  'media.drawing-stopped': () =>
    'L’image n’a pas pu être préparée\u00a0: le programme qui dessine s’est arrêté, peut-être faute de mémoire. Réessayez, ou avec une image plus petite.',
  'media.empty': () =>
    'Le fichier est vide. Choisissez-le de nouveau\u202f; l’envoi a peut-être été interrompu.',
  'media.file-missing': (a) => `Le fichier ${a.file} n’est pas dans le dossier indiqué.`,
  'media.heic': () =>
    'Les images HEIC, que prennent certains téléphones, ne peuvent pas être lues. Enregistrez l’image en JPEG et envoyez cette copie.',
  'media.in-use': (a) =>
    `Ce fichier se voit encore dans le site (${a.place || 'logo'}). Retirez-le d’abord de là où il paraît.`,
  'media.macros': () =>
    'Le document contient des macros, qui peuvent nuire à ses lecteurs. Enregistrez-le sans macros, ou en PDF.',
  'media.not-found': (a) =>
    `La médiathèque ne contient aucun fichier portant l’identifiant ${a.id}.`,
  'media.other-kind': (a) =>
    `Le fichier n’est pas ce que son nom annonce\u00a0: il contient du ${a.type}. Vérifiez-le et nommez-le pour ce qu’il est.`,
  'media.outside-folder': (a) => `${a.file} est hors du dossier indiqué et n’est pas lu.`,
  'media.source-answered': (a) => `${a.host} n’a pas donné le fichier (réponse ${a.status}).`,
  'media.store-unavailable': (a) =>
    `Le stockage des médias ne répond pas (${a.reason}). Réessayez dans un instant.`,
  'media.too-large': (a) =>
    `Le fichier est trop lourd\u00a0: ${Math.floor(Number(a.limit) / 1_000_000)} Mo au plus pour ce type de fichier.`,
  'media.too-many-frames': (a) =>
    `L’image animée compte trop d’images (${a.frames}) ou de trop grandes. Raccourcissez-la, ou envoyez-la comme vidéo.`,
  'media.too-many-pixels': (a) =>
    `L’image est trop grande\u00a0: ${a.limit} mégapixels et 16\u202f383 pixels de côté au plus. Réduisez-la et envoyez cette copie.`,
  'media.too-slow': (a) =>
    `L’image demandait plus de ${a.seconds} secondes de dessin\u202f; elle a été abandonnée. Enregistrez-la sous une forme plus simple, JPEG ou PNG.`,
  'media.unknown-type': () =>
    'Impossible de savoir de quel type de fichier il s’agit. Sont acceptés\u00a0: images, sons, vidéos, PDF, documents bureautiques, tableaux et texte simple.',
  'media.unsupported-type': (a) =>
    `Les fichiers de ce type (${a.type}) ne sont pas acceptés. Enregistrez-le en JPEG, PNG, MP3, MP4 ou PDF, selon le cas.`,
  'net.answered': (a) => `${a.host} a répondu ${a.status} au lieu du fichier.`,
  'net.bad-address': (a) =>
    `«\u00a0${a.address}\u00a0» n’est pas une adresse du web que l’on puisse demander.`,
  'net.bad-encoding': (a) =>
    `L’autre serveur a répondu sous une forme illisible («\u00a0${a.encoding}\u00a0»).`,
  'net.bad-port': (a) => `Les adresses au port ${a.port} ne sont pas demandées.`,
  'net.bad-scheme': (a) => `«\u00a0${a.address}\u00a0» ne commence ni par http:// ni par https://.`,
  'net.broken-answer': (a) => `${a.host} a envoyé une réponse illisible.`,
  'net.not-secure': (a) =>
    `${a.host} n’a pas pu prouver son identité\u00a0: son certificat ne tient pas.`,
  'net.private-address': (a) => `${a.host} est dans un réseau privé et n’est pas demandé.`,
  'net.timeout': (a) => `${a.host} a mis trop longtemps à répondre.`,
  'net.too-large': (a) => `Le fichier dépasse ${a.limit} octets.`,
  'net.too-many-redirects': () => 'L’adresse mène de l’une à l’autre sans fin.',
  'net.unexpected-type': (a) =>
    `L’adresse contient «\u00a0${a.type}\u00a0», ce qui n’est pas attendu ici.`,
  'net.unknown-host': (a) => `Aucun serveur du nom de ${a.host}.`,
  'net.unreachable': (a) => `${a.host} n’a pas pu être joint.`,
  'page.bad-date': () =>
    'La date d’Accept-Datetime est illisible. Écrivez-la ainsi\u00a0: Thu, 02 Oct 2026 07:00:00 GMT.',
  'page.gone': () => 'Cette page a été retirée.',
  'page.not-found': () => 'Cette page n’est pas ici.',
  'permission.missing': (a) =>
    `Votre rôle ne le permet pas (${a.permission}). Demandez à un propriétaire.`,
  'permission.not-both': () =>
    'Relier deux articles les change tous les deux, et l’un d’eux n’est pas à vous. Demandez à une personne qui peut écrire dans les deux.',
  'permission.not-own': () =>
    'Votre rôle ne le permet que pour ce qui est à vous. Demandez à la personne qui s’en occupe, ou à la rédaction en chef.',
  'publication.exists': () =>
    'Ce dossier contient déjà une publication. Prenez-en un autre pour en créer une.',
  'report.bad-mail': () =>
    'Ce n’est pas une adresse électronique. Écrivez-la comme nom@exemple.org, ou laissez la ligne vide.',
  'report.not-found': () => 'Ce signalement est déjà réglé, ou il n’existe pas.',
  'report.too-many': () =>
    'Beaucoup de messages sont venus d’ici. Attendez un quart d’heure, puis envoyez le vôtre.',
  'report.too-short': () => 'Écrivez en quelques mots ce qui est faux.',
  'sealed.no-key': (a) =>
    `La clé de ce qui est gardé chiffré, ${a.file}, est illisible ou abîmée. Remettez-la depuis votre sauvegarde, ou donnez à RECTO_SECRET la clé d’avant.`,
  'sealed.other-key': (a) =>
    `Ce qui est gardé chiffré (${a.purpose}) a été fermé avec une autre clé. Donnez à RECTO_SECRET celle d’avant, ou remettez ${a.file} depuis votre sauvegarde.`,
  'search.busy': () => 'Beaucoup de monde cherche en ce moment. Réessayez dans quelques secondes.',
  'preview.gone': () => 'Ce lien ne montre plus rien. Demandez-en un autre à qui vous l’a donné.',
  'remark.empty': () => 'La remarque est vide. Écrivez-la, puis envoyez.',
  'remark.exists': () => 'Cette remarque est déjà là.',
  'remark.not-found': () => 'Cette remarque n’existe pas, ou n’existe plus.',
  'remark.unknown-colleague': () =>
    'Une des personnes citées ne travaille pas ici. Choisissez un nom dans la liste.',
  'revision.not-found': (a) => `Cet article n’a pas de version ${a.id}.`,
  'serve.no-such-host': (a) =>
    `Cette machine n’a pas d’adresse ${a.host} où écouter. Donnez à HOST la valeur 127.0.0.1, ou 0.0.0.0 pour toutes ses adresses.`,
  'serve.port-forbidden': (a) =>
    `Ce compte ne peut pas utiliser le port ${a.port}. Donnez à PORT un nombre supérieur à 1023.`,
  'serve.port-taken': (a) =>
    `Un autre programme écoute déjà sur ${a.host}:${a.port}. Arrêtez-le, ou donnez à PORT un autre nombre.`,
  'sign-in.link-spent': () => 'Ce lien a déjà servi, ou il a expiré. Demandez-en un nouveau.',
  'slug.empty': () => 'L’adresse demande au moins une lettre ou un chiffre.',
  'slug.leads-elsewhere': (a) =>
    `«\u00a0${a.slug}\u00a0» est une ancienne adresse, qui mène à «\u00a0${a.to}\u00a0». Choisissez-en une autre, ou retirez d’abord l’ancienne dans les réglages, sous Redirections.`,
  'slug.reserved': (a) =>
    `«\u00a0${a.slug}\u00a0» est une adresse du site lui-même. Choisissez-en une autre.`,
  'slug.taken': (a) =>
    `Un autre article a déjà l’adresse «\u00a0${a.slug}\u00a0». Choisissez-en une autre.`,
  'staff.bad-mail': (a) => `«\u00a0${a.mail}\u00a0» n’est pas une adresse électronique.`,
  'staff.exists': (a) => `Quelqu’un de l’équipe a déjà l’adresse ${a.mail}.`,
  'staff.unknown': (a) =>
    `Personne dans l’équipe n’a l’adresse ${a.mail}. Voyez\u00a0: recto staff list`,
  'staff.unknown-role': (a) =>
    `«\u00a0${a.role}\u00a0» n’est pas un rôle. Les rôles\u00a0: ${a.known}.`,
  'storage.busy': (a) =>
    `Un autre programme garde pour lui la base de ${a.folder}. Attendez qu’il finisse, puis réessayez.`,
  'storage.disk-full': (a) =>
    `Le disque où se trouve ${a.folder} est plein. Faites de la place, puis réessayez.`,
  'storage.folder-closed': (a) =>
    `Recto ne peut pas écrire dans ${a.folder}. Donnez-en le droit à ce compte, ou indiquez un autre dossier par RECTO_DATA.`,
  'storage.newer': (a) =>
    `Ces données ont été écrites par un Recto plus récent (${a.migration}). Installez cette version, ou restaurez une sauvegarde antérieure.`,
  'storage.no-database': (a) =>
    `Le fichier recto.db de ${a.folder} est endommagé, ou n’est pas une base de Recto. Restaurez une sauvegarde, ou indiquez un autre dossier par RECTO_DATA.`,
  'storage.no-folder': (a) =>
    `${a.folder} ne peut pas servir de dossier de données. Indiquez par RECTO_DATA un dossier qui existe ou qui peut être créé.`,
  'storage.server-name': (a) =>
    `Le serveur de base de données ${a.host} n’a pas de base de ce nom. Créez-la, ou corrigez DATABASE_URL.`,
  'storage.server-password': (a) =>
    `Le serveur de base de données ${a.host} refuse ce nom et ce mot de passe. Corrigez DATABASE_URL.`,
  'storage.server-rights': (a) =>
    `Le serveur de base de données ${a.host} ne laisse pas ce compte créer de tables. Faites-en le propriétaire de sa base.`,
  'storage.server-silent': (a) =>
    `Le serveur de base de données ${a.host} ne répond pas (${a.code}). Démarrez-le, ou corrigez DATABASE_URL.`,
  'platform.bad-signature': (a) =>
    `Ce message se dit de ${a.platform} sans le prouver\u00a0: le secret ne correspond pas. Comparez-le à celui de la plateforme.`,
  'platform.unreadable': (a) =>
    `Ce message de ${a.platform} n’a pas la forme connue. Il n’est gardé nulle part\u202f; demandez une lecture complète.`,
  'reader.mail-taken': (a) => `${a.mail} a de nouveau son propre compte. Réunissez-les autrement.`,
  'reader.not-found': () => 'Il n’y a pas de lecteur à ce numéro.',
  'reader.parted': () => 'Ces deux lecteurs sont déjà séparés.',
  'reader.same': () => 'C’est deux fois le même lecteur. Choisissez-en un autre.',
  'verify.no-bundle': (a) =>
    `Il n’y a rien à vérifier à ${a.address}. Donnez l’adresse d’un article, telle que les lecteurs la voient, ou celle du site.`,
  'verify.not-a-bundle': (a) =>
    `${a.file} n’est pas une archive. Donnez le bundle.zip de l’envers d’un article, ou le dossier où il a été ouvert.`,
  'verify.not-a-checkpoint': (a) =>
    `${a.file} n’est pas une attestation. Donnez un fichier de /log/checkpoint que vous avez gardé, un .tlog-proof, ou la ligne au pied d’une page.`,
  'verify.not-a-key': (a) =>
    `${a.key} n’est pas une clé. Elle ressemble à nom+hexadécimal+base64, comme la montre /log/key.`,
  'translation.alone': () => 'Cet article n’a pas de traduction\u00a0: il n’y a rien à délier.',
  'translation.exists': () =>
    'Cette traduction existe déjà. Ouvrez-la depuis les langues de l’article.',
  'translation.has-source': () =>
    'Cet article est déjà la traduction d’un autre. Déliez-le d’abord de celui-là.',
  'translation.no-source': () => 'Cet article a été écrit tel quel\u00a0: il ne traduit rien.',
  'translation.page-and-article': () =>
    'Une page ne peut pas être la traduction d’un article. Reliez une page à une page.',
  'translation.paired': () => 'Ces deux textes sont déjà des traductions l’un de l’autre.',
  'translation.trash-has-evidence': () =>
    'Une traduction dans cette langue est à la corbeille, et ses mots portent des affirmations de l’article. Reprenez-la, ou retirez-en d’abord les affirmations.',
  'translation.shares-evidence': () =>
    'Ce texte s’appuie sur les preuves de l’article commun, et ne s’en sépare plus. Retirez d’abord ses affirmations.',
};

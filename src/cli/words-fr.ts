import { backupFr } from './words-backup.ts';
import { doctorFr } from './words-doctor.ts';
import type { CliWords } from './words-en.ts';
import { verifyFr } from './words-verify.ts';

/** What the command line says in French. */
export const wordsFr: CliWords = {
  help: {
    headings: {
      'Usage:': 'Emploi\u00a0:',
      'Arguments:': 'À donner\u00a0:',
      'Options:': 'Options\u00a0:',
      'Commands:': 'Commandes\u00a0:',
    },
    recto: 'Un système de publication pour les rédactions indépendantes.',
    version: 'écrire la version et s’arrêter',
    help: 'écrire cette aide et s’arrêter',
    helpCommand: 'écrire l’aide d’une commande',
    settings:
      'Les réglages viennent de l’environnement (PORT, RECTO_URL, RECTO_DATA…)\u00a0; recto config les montre.',
    json: 'sortie pour les machines',
    serve: 'servir la publication du dossier de données',
    demo: 'servir le dossier de données, rempli de la rédaction de démonstration s’il est vide',
    config: 'montrer les réglages en vigueur et ce que chacun veut dire',
    import: 'faire venir les articles, pages, commentaires et médias d’un autre site',
    importFormat: (known) => `d’où cela vient\u00a0: ${known}`,
    importFile: 'l’export, tel que l’autre site l’a fait',
    dryRun: 'tout lire et tout compter, ne rien écrire',
    media: 'prendre les fichiers dans une copie locale de wp-content/uploads',
    noMedia: 'laisser les fichiers où ils sont, ne noter que leur adresse',
    importEnds:
      'Finit par 0 si tout est repris, 1 si quelque chose est nommé comme perdu, 2 si la commande n’est pas juste, 3 si le fichier est refusé. Un import peut être arrêté puis relancé\u00a0: il reprend où il en était, et rien ne vient deux fois.',
    lint: 'trouver dans un texte les phrases qui ne reposent sur personne',
    lintFile: 'un texte en UTF-8\u00a0; - lit l’entrée standard',
    lintLang: 'la langue du texte\u00a0: fr ou en',
    lintKind: 'le genre du texte\u00a0; une tribune peut juger, un reportage non',
    lintLines: 'prendre chaque ligne pour un texte à part',
    lintSarif: 'SARIF 2.1.0, tel que le lisent les forges',
    lintEnds:
      'Écrit tout ce qui est relevé. Finit par 0 s’il n’y a rien, 1 s’il y a quelque chose, 2 si la commande n’est pas juste, 3 si le fichier est refusé.',
    verify: 'vérifier un article, ou tout un journal, contre ce que son site a signé',
    verifyWhat: 'l’adresse d’un article ou d’un site, ou une archive',
    verifySince:
      'une attestation que vous avez gardée\u00a0: un fichier, ou la ligne au pied d’une page\u00a0; montre si l’histoire a été réécrite',
    verifyKey:
      'la clé à croire, ou un fichier qui la contient\u00a0; sinon le site donne la sienne',
    verifyEnds:
      'Finit par 0 si tout tient, 1 si quelque chose ne tient pas, 2 si la commande n’est pas juste, 3 si le site est hors d’atteinte.',
    log: 'le journal de ce qui a été publié\u00a0: sa tête, ses clés, ses témoins',
    logShow: 'écrire la tête signée et les clés',
    logRotate: 'signer désormais avec une autre clé\u00a0; le changement est écrit au journal',
    logWitness: 'les rédactions qui signent chacune le journal de l’autre',
    logWitnessAdd:
      'prendre une rédaction pour témoin et devenir le sien\u00a0; elle doit en faire autant',
    logWitnessList: 'qui est témoin, et jusqu’à quelle entrée',
    logWitnessRemove: 'y mettre fin',
    logWitnessAddress: 'l’adresse de son site',
    staff: 'les personnes qui entrent au Studio',
    staffAdd: 'ajouter une personne et écrire son lien d’entrée',
    staffList: 'qui est dans l’équipe',
    staffReset: 'fermer les sessions d’une personne et écrire un nouveau lien d’entrée',
    mail: 'son adresse électronique',
    name: 'son nom, tel que les collègues le voient',
    role: (known) => `au choix\u00a0: ${known}`,
  },
  verify: verifyFr,
  backup: backupFr,
  doctor: doctorFr,
  log: {
    compare: 'Comparez ces clés avec l’autre rédaction, de vive voix ou sur papier.',
    rotated: (url, witnesses) =>
      `${witnesses}\u00a0: ce changement y sera montré, et devrait être suivi. Si ./recto log witness list dit qu’une rédaction ne suit pas, demandez-lui de lancer\u00a0: ./recto log witness add ${url}, puis comparez la clé de vive voix ou sur papier. Ce qui a été signé avant reste.`,
    nobody: 'Aucune rédaction n’est encore témoin de ce journal.',
    peer: (peer) =>
      `${peer.origin}\u00a0: a signé nos ${peer.askedSize} entrées\u00a0; nous avons signé ses ${peer.seenSize}`,
  },
  usage: {
    missing: (name) => `Il manque quelque chose\u00a0: ${name}.`,
    missingValue: (name) => `${name} demande une valeur à sa suite.`,
    noOption: (name) => `Il n’y a pas d’option ${name}.`,
    noCommand: (name) => `Il n’y a pas de commande ${name}.`,
    notYet: {
      export:
        'Cette version ne sait pas encore exporter. D’ici là, recto backup écrit tout dans un seul fichier.',
    },
    tooMany: () => 'Il y a trop de mots dans cette commande.',
    other: (text) => `${text}.`,
    perhaps: (name) => `Peut-être ${name}\u202f?`,
    see: (command) => `Voyez\u00a0: ${command} --help`,
  },
  demo: {
    printing: 'Le premier numéro du Jusant s’imprime…',
    site: 'Le journal',
    noOwner:
      'n’est encore à personne. Lancez\u00a0: ./recto staff add vous@exemple.org --role owner',
    studio: 'Le Studio',
  },
  serve: {
    setUp: (link: string) =>
      `Cette publication n’a pas encore de propriétaire. Mettez-la en place ici (ce lien est une clé, gardez-le pour vous)\u00a0:\n${link}`,
  },
  import: {
    stopped: 'Arrêté. Redonnez la même commande\u00a0: elle reprend où elle en était.',
  },
  staff: {
    none: (folder) =>
      `Personne n’est encore dans l’équipe (${folder}). Ajoutez quelqu’un\u00a0: recto staff add vous@exemple.org --role owner`,
  },
};

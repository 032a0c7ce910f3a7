type Args = Readonly<Record<string, string | number>>;

const number = (value: string | number | undefined) =>
  new Intl.NumberFormat('fr').format(Number(value ?? 0));

/** What `recto doctor` says of each check: `check.case`. */
export interface DoctorWords {
  help: string;
  ends: string;
  says: Readonly<Record<string, (a: Args) => string>>;
}

export const doctorEn: DoctorWords = {
  help: 'look at all that a publication needs in real life, and say what is wanting',
  ends: 'Changes nothing, and may be run while the publication is served. Ends with 0 if nothing is wanting, 1 if something is, 2 if the command or a setting is not right.',
  says: {
    'node.known': (a) => `Node ${a.version} runs it.`,
    'node.old': (a) => `Node ${a.version} is too old. Install Node ${a.oldest} or newer.`,
    'folder.open': (a) => `The data folder is ${a.folder}.`,
    'folder.none': (a) => `The data folder ${a.folder} is not there yet; recto serve makes it.`,
    'folder.closed': (a) =>
      `Recto may not write in the data folder ${a.folder}. Give this account the right to, or set RECTO_DATA to another folder.`,
    'disk.room': (a) => `Free on the disk: ${a.gigabytes} GB.`,
    'disk.little': (a) => `Free on the disk: only ${a.gigabytes} GB. Make room soon.`,
    'disk.full': (a) => `The disk of ${a.folder} is as good as full. Make room now.`,
    'database.sound': () => 'The database is sound.',
    'database.none': (a) => `There is no publication in ${a.folder} yet; recto serve begins one.`,
    'database.damaged': (a) =>
      `The database is damaged (${a.reason}). Stop Recto and restore the newest backup that is sound.`,
    'database.refused': (a) =>
      `The database cannot be read (${a.reason}). Look at DATABASE_URL, or at recto.db in the data folder.`,
    'tables.present': () => 'Its tables are those of this version.',
    'tables.pending': (a) =>
      `Its tables are of an older version, and are brought up to date at the next start (steps: ${a.count}). Make a backup before.`,
    'tables.newer': (a) =>
      `Its tables were written by a newer Recto (${a.names}). Install that version.`,
    'clock.runs': () => 'The clock of this machine goes on from what was signed.',
    'clock.behind': (a) =>
      `The clock of this machine is ${a.minutes} min behind what was signed already. Set it, and have it kept by NTP.`,
    'log.signed': (a) => `The log is signed up to its head (entries: ${a.size}).`,
    'log.unsigned': (a) =>
      `The log is signed up to entry ${a.signed} of ${a.size} under this address. It is signed while Recto is served.`,
    'log.short': (a) =>
      `Entries of the log are missing: ${a.signed} were signed, ${a.size} are there. Restore the backup that has them.`,
    'jobs.done': () => 'No work is left lying.',
    'jobs.failed': (a) =>
      `Jobs given up: ${a.failed}. The desk of the Studio names what they were for.`,
    'jobs.late': (a) =>
      `Work has been waiting for ${a.minutes} min, and nobody does it. Start Recto, with worker in RECTO_ROLES.`,
    'key.set': () => 'The key for what is encrypted is RECTO_SECRET. Keep a copy of it.',
    'key.file': (a) => `The key for what is encrypted is ${a.file}. Backups hold it.`,
    'key.none': () => 'No key is needed yet; one is made at first need.',
    'mail.answers': (a) => `The mail server ${a.host} lets Recto in.`,
    'mail.kept': (a) =>
      `No mail leaves: each is kept in ${a.folder}. Set SMTP_URL to the server of a mail provider.`,
    'mail.silent': (a) =>
      `The mail server ${a.host} does not let Recto in (${a.reason}). Mend SMTP_URL.`,
    'address.answers': (a) => `Readers reach it at ${a.url}.`,
    'address.local': (a) =>
      `Only this machine reaches it, at ${a.url}. Set RECTO_URL to the address that readers type.`,
    'address.clear': (a) =>
      `Readers reach it at ${a.url}, in clear. Put TLS before it, and an https address in RECTO_URL.`,
    'address.silent': (a) =>
      `Nobody answers at ${a.url}. Start Recto, and look at the web server, the DNS and RECTO_URL.`,
  },
};

export const doctorFr: DoctorWords = {
  help: 'regarder tout ce dont une publication a besoin dans la vie réelle, et dire ce qui manque',
  ends: 'Ne change rien, et peut se lancer pendant que la publication est servie. Finit par 0 si rien ne manque, 1 si quelque chose manque, 2 si la commande ou un réglage n’est pas juste.',
  says: {
    'node.known': (a) => `Node ${a.version} convient.`,
    'node.old': (a) =>
      `Node ${a.version} est trop ancien. Installez Node ${a.oldest} ou plus récent.`,
    'folder.open': (a) => `Le dossier de données est ${a.folder}.`,
    'folder.none': (a) =>
      `Le dossier de données ${a.folder} n’existe pas encore\u202f; recto serve le crée.`,
    'folder.closed': (a) =>
      `Recto ne peut pas écrire dans le dossier de données ${a.folder}. Donnez-en le droit à ce compte, ou indiquez un autre dossier par RECTO_DATA.`,
    'disk.room': (a) => `Libre sur le disque\u00a0: ${number(a.gigabytes)}\u00a0Go.`,
    'disk.little': (a) =>
      `Libre sur le disque\u00a0: seulement ${number(a.gigabytes)}\u00a0Go. Faites bientôt de la place.`,
    'disk.full': (a) =>
      `Le disque de ${a.folder} est pour ainsi dire plein. Faites de la place maintenant.`,
    'database.sound': () => 'La base de données est saine.',
    'database.none': (a) =>
      `Il n’y a pas encore de publication dans ${a.folder}\u202f; recto serve en commence une.`,
    'database.damaged': (a) =>
      `La base de données est endommagée (${a.reason}). Arrêtez Recto et restaurez la sauvegarde saine la plus récente.`,
    'database.refused': (a) =>
      `La base de données ne se lit pas (${a.reason}). Regardez DATABASE_URL, ou recto.db dans le dossier de données.`,
    'tables.present': () => 'Ses tables sont celles de cette version.',
    'tables.pending': (a) =>
      `Ses tables sont d’une version antérieure et seront mises à jour au prochain démarrage (étapes\u00a0: ${a.count}). Faites d’abord une sauvegarde.`,
    'tables.newer': (a) =>
      `Ses tables ont été écrites par un Recto plus récent (${a.names}). Installez cette version.`,
    'clock.runs': () => 'L’horloge de cette machine continue après ce qui est signé.',
    'clock.behind': (a) =>
      `L’horloge de cette machine retarde de ${a.minutes}\u00a0min sur ce qui est déjà signé. Réglez-la, et confiez-la à NTP.`,
    'log.signed': (a) => `Le journal est signé jusqu’à sa tête (entrées\u00a0: ${a.size}).`,
    'log.unsigned': (a) =>
      `Le journal est signé jusqu’à l’entrée ${a.signed} sur ${a.size} sous cette adresse. Il est signé pendant que Recto est servi.`,
    'log.short': (a) =>
      `Il manque des entrées au journal\u00a0: ${a.signed} ont été signées, ${a.size} sont là. Restaurez la sauvegarde qui les a.`,
    'jobs.done': () => 'Aucun travail ne reste en plan.',
    'jobs.failed': (a) =>
      `Travaux abandonnés\u00a0: ${a.failed}. Le bureau du Studio dit à quoi ils servaient.`,
    'jobs.late': (a) =>
      `Du travail attend depuis ${a.minutes}\u00a0min, et personne ne le fait. Démarrez Recto, avec worker dans RECTO_ROLES.`,
    'key.set': () => 'La clé de ce qui est chiffré est RECTO_SECRET. Gardez-en une copie.',
    'key.file': (a) =>
      `La clé de ce qui est chiffré est ${a.file}. Les sauvegardes la contiennent.`,
    'key.none': () =>
      'Aucune clé n’est encore nécessaire\u202f; elle sera faite au premier besoin.',
    'mail.answers': (a) => `Le serveur de courrier ${a.host} laisse entrer Recto.`,
    'mail.kept': (a) =>
      `Aucun courrier ne part\u00a0: chacun est gardé dans ${a.folder}. Indiquez par SMTP_URL le serveur d’un fournisseur de courrier.`,
    'mail.silent': (a) =>
      `Le serveur de courrier ${a.host} ne laisse pas entrer Recto (${a.reason}). Corrigez SMTP_URL.`,
    'address.answers': (a) => `Les lecteurs l’atteignent à ${a.url}.`,
    'address.local': (a) =>
      `Seule cette machine l’atteint, à ${a.url}. Indiquez par RECTO_URL l’adresse que tapent les lecteurs.`,
    'address.clear': (a) =>
      `Les lecteurs l’atteignent à ${a.url}, en clair. Mettez TLS devant, et une adresse https dans RECTO_URL.`,
    'address.silent': (a) =>
      `Personne ne répond à ${a.url}. Démarrez Recto, et regardez le serveur web, le DNS et RECTO_URL.`,
  },
};

import type { Message } from './message.ts';

/** What `recto backup` and `recto restore` refuse. */
export const backupMessagesFr: Readonly<Record<string, Message>> = {
  'backup.cannot-write': (a) =>
    `La sauvegarde ne peut pas être écrite dans ${a.folder}. Choisissez un dossier qui existe et où ce compte peut écrire.`,
  'backup.damaged-source': (a) =>
    `La base de ${a.folder} est endommagée\u00a0: aucune sauvegarde n’en a été faite. Gardez celles que vous avez, et restaurez la plus récente qui soit saine.`,
  'backup.nothing': (a) =>
    `Il n’y a pas de publication à sauvegarder dans ${a.folder}. Indiquez son dossier de données par RECTO_DATA.`,
  'backup.postgres': () =>
    'Cette publication se trouve dans PostgreSQL, dont l’outil pg_dump la copie pendant qu’elle est servie. Gardez ce qu’il écrit avec les médias et la clé.',
  'backup.there': (a) =>
    `${a.file} existe déjà, et une sauvegarde n’en remplace jamais une autre. Donnez un autre nom, ou un dossier.`,
  'restore.damaged': (a) =>
    `${a.file} est endommagé (${a.name})\u00a0: rien n’a été restauré. Reprenez le fichier à sa source, ou une autre sauvegarde.`,
  'restore.newer-format': (a) =>
    `${a.file} a été écrit par un Recto plus récent. Installez cette version pour le restaurer.`,
  'restore.no-file': (a) => `Il n’y a pas de fichier ${a.file}. Donnez le chemin d’une sauvegarde.`,
  'restore.not-a-backup': (a) =>
    `${a.file} n’est pas une sauvegarde de Recto. Donnez un fichier écrit par recto backup.`,
  'restore.not-empty': (a) =>
    `Le dossier de données ${a.folder} n’est pas vide, et rien n’y a été touché. Indiquez par RECTO_DATA un dossier vide, ou nouveau.`,
  'restore.postgres': () =>
    'Une sauvegarde devient un dossier de données, avec sa propre base. Retirez DATABASE_URL pour la restaurer\u202f; ce que pg_dump a écrit se restaure par pg_restore.',
  'restore.under-way': (a) =>
    `Une sauvegarde est en train de revenir dans ${a.folder}, ou l’était quand elle a été interrompue. Menez recto restore à son terme, puis réessayez. Pour commencer une autre publication, donnez à RECTO_DATA un dossier vide.`,
};

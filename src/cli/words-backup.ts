import type { Restored } from '../main/backup/restore-backup.ts';

/** What `recto backup` and `recto restore` say, beside refusals. */
export const backupEn = {
  help: {
    backup: 'write the whole publication into one file, while it is served',
    backupTo: 'a file that is not there yet, or a folder, where it is named by the moment',
    backupWithoutKey: 'leave secret.key out, to be kept elsewhere',
    backupEnds:
      'The file holds the database, the media, the key and a SHA-256 of each; it is a tar. Whoever has it has everything: keep it as you keep the key. Ends with 0 when all of it is on the disk, 2 if the command is not right, 3 if there is no backup.',
    restore: 'make a data folder of a backup',
    restoreFile: 'what recto backup has written',
    restoreEnds:
      'The data folder (RECTO_DATA) has to be empty; the whole backup is checked before anything has its place in it. Ends with 0 when all is back, 2 if there is no such backup, 3 if it is refused; the folder then is as it was.',
  },
  made: (file: string, size: string, media: number) =>
    `${file}\n${size}: the database, the media (files: ${media}), and a sum of each.`,
  keyInside:
    'The key is inside: whoever has this file has everything. Keep it where the key may be.',
  keyElsewhere:
    'The key is not inside. Without secret.key, or RECTO_SECRET, what is encrypted cannot be read again: keep it elsewhere.',
  restored: (folder: string, madeAt: string, media: number) =>
    `${folder} holds the publication as it was on ${madeAt}, with its media (files: ${media}). Serve it: recto serve`,
  keyMissing:
    'The key was not in this backup. Put secret.key into the folder, or set RECTO_SECRET, before it is served.',
  held: 'What was about to be sent when the backup was made may have been sent since. Nothing of it leaves by itself; in the Studio, look at each and decide:',
  heldParts: (held: Restored['held']) => [
    `articles that were to appear at an hour: ${held.articles}`,
    `letters that were approved, or whose hour has passed: ${held.letters}`,
    `letters that were on their way: ${held.lettersOnTheirWay} (whoever may have them is unknown in the ledger)`,
    `announcements on channels: ${held.announcements}`,
    `given up, posts to servers of the fediverse: ${held.activities}`,
    `given up, single mails and other errands: ${held.jobs}`,
  ],
  heldNothing: 'Nothing was about to be sent when the backup was made.',
  logGoesBack:
    'If anything was published after the backup, the log has lost it, and readers and witnesses who saw it will find that the log went back: docs/running.md says what to do.',
};

export const backupFr: typeof backupEn = {
  help: {
    backup: 'écrire toute la publication dans un seul fichier, pendant qu’elle est servie',
    backupTo:
      'un fichier qui n’existe pas encore, ou un dossier, où il est nommé d’après le moment',
    backupWithoutKey: 'laisser secret.key dehors, pour le garder ailleurs',
    backupEnds:
      'Le fichier contient la base, les médias, la clé et un SHA-256 de chacun\u202f; c’est un tar. Qui l’a a tout\u00a0: gardez-le comme la clé. Finit par 0 quand tout est sur le disque, 2 si la commande n’est pas juste, 3 s’il n’y a pas de sauvegarde.',
    restore: 'faire un dossier de données d’une sauvegarde',
    restoreFile: 'ce que recto backup a écrit',
    restoreEnds:
      'Le dossier de données (RECTO_DATA) doit être vide\u202f; toute la sauvegarde est vérifiée avant que rien n’y prenne place. Finit par 0 quand tout est revenu, 2 si cette sauvegarde n’existe pas, 3 si elle est refusée\u202f; le dossier est alors comme avant.',
  },
  made: (file, size, media) =>
    `${file}\n${size}\u00a0: la base, les médias (fichiers\u00a0: ${media}), et la somme de chacun.`,
  keyInside:
    'La clé est dedans\u00a0: qui a ce fichier a tout. Gardez-le là où la clé peut se trouver.',
  keyElsewhere:
    'La clé n’est pas dedans. Sans secret.key, ou RECTO_SECRET, ce qui est chiffré ne se relit plus\u00a0: gardez-la ailleurs.',
  restored: (folder, madeAt, media) =>
    `${folder} contient la publication telle qu’elle était le ${madeAt}, avec ses médias (fichiers\u00a0: ${media}). Pour la servir\u00a0: recto serve`,
  keyMissing:
    'La clé n’était pas dans cette sauvegarde. Mettez secret.key dans le dossier, ou indiquez RECTO_SECRET, avant de servir.',
  held: 'Ce qui allait partir au moment de la sauvegarde a pu partir depuis. Rien n’en part de soi-même\u202f; dans le Studio, regardez chaque chose et décidez\u00a0:',
  heldParts: (held) => [
    `articles qui devaient paraître à une heure dite\u00a0: ${held.articles}`,
    `lettres approuvées, ou dont l’heure est passée\u00a0: ${held.letters}`,
    `lettres en cours d’envoi\u00a0: ${held.lettersOnTheirWay} (qui a pu les recevoir est inconnu dans le registre)`,
    `annonces sur les canaux\u00a0: ${held.announcements}`,
    `abandonnés, messages aux serveurs du fédivers\u00a0: ${held.activities}`,
    `abandonnés, courriels isolés et autres envois\u00a0: ${held.jobs}`,
  ],
  heldNothing: 'Rien n’allait partir au moment de la sauvegarde.',
  logGoesBack:
    'Si quelque chose a été publié après la sauvegarde, le journal l’a perdu, et les lecteurs et témoins qui l’ont vu constateront qu’il est revenu en arrière\u00a0: docs/running.md dit que faire.',
};

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
};

import type { CheckName } from '../transparency/verify/check.ts';

type About = Readonly<Record<string, string | number>>;
type Sentence = (about: About) => string;

/** What `recto verify` says of each check, and in the end. */
export type VerifyWords = Record<CheckName, { good: Sentence; bad: Sentence }> & {
  head: (fingerprint: string) => string;
  holds: string;
  holdsNot: string;
};

export const verifyEn: VerifyWords = {
  content: {
    good: (a) => `The words are those of revision ${a.seq} in the log.`,
    bad: (a) => `The words are not those that the log names: ${a.file} was changed.`,
  },
  withheld: {
    good: () => 'The words are not in the bundle: part of the article is for supporters.',
    bad: () => 'The words are not in the bundle.',
  },
  'verso-withheld': {
    good: () =>
      'The evidence is not in the bundle: part of the article was closed after it was published.',
    bad: () => 'The evidence is not in the bundle.',
  },
  verso: {
    good: () => 'The evidence is that of the log.',
    bad: (a) => `The evidence is not that which the log names: ${a.file} was changed.`,
  },
  inclusion: {
    good: (a) => `The entry of ${a.at} is number ${a.index} of ${a.size} in the log.`,
    bad: (a) => `The entry is not number ${a.index} of the ${a.size} that were signed.`,
  },
  signature: {
    good: (a) => `The checkpoint ${a.fingerprint} is signed by the key ${a.key} of ${a.origin}.`,
    bad: (a) => `No known key of ${a.origin} signed the checkpoint ${a.fingerprint}.`,
  },
  witness: {
    good: (a) => `${a.name} witnessed it on ${a.at}.`,
    bad: (a) => `${a.name} did not witness it.`,
  },
  entries: {
    good: (a) => `All ${a.size} entries of the log are there and hash to what was signed.`,
    bad: (a) =>
      a.tile === undefined
        ? `Entry ${a.entry} of the log was changed.`
        : `Entries of the log are missing: ${a.tile}, from entry ${a.entry} on.`,
  },
  tile: {
    good: (a) => `The tiles of the log give the root that was signed for ${a.size} entries.`,
    bad: (a) => `A tile of the log is not what was signed: ${a.tile}.`,
  },
  chain: {
    good: () => 'Each entry names the one before it.',
    bad: (a) => `Entry ${a.entry} does not name the entry before it about article ${a.article}.`,
  },
  now: {
    good: (a) => `The log, now ${a.now} entries long, continues the ${a.size} of the bundle.`,
    bad: (a) => `The log of today does not continue the ${a.size} entries of the bundle.`,
  },
  since: {
    good: (a) => `The log still begins with the ${a.size} entries of the checkpoint you kept.`,
    bad: (a) =>
      `The history was rewritten: the log no longer begins with the ${a.size} entries of the checkpoint you kept (${a.fingerprint}). Keep that checkpoint.`,
  },
  file: {
    good: (a) => `${a.file} is there.`,
    bad: (a) => `${a.file} is missing, or cannot be read.`,
  },
  head: (fingerprint) => `Checkpoint: ${fingerprint}`,
  holds: 'This is what the site signed. It does not prove that what is written is true.',
  holdsNot: 'Something does not hold. Keep what you have, and ask the newsroom.',
};

export const verifyFr: VerifyWords = {
  content: {
    good: (a) => `Les mots sont ceux de la révision ${a.seq} du journal.`,
    bad: (a) => `Les mots ne sont pas ceux que nomme le journal\u00a0: ${a.file} a été modifié.`,
  },
  withheld: {
    good: () =>
      'Les mots ne sont pas dans l’archive\u00a0: une partie de l’article est réservée aux soutiens.',
    bad: () => 'Les mots ne sont pas dans l’archive.',
  },
  'verso-withheld': {
    good: () =>
      'L’envers n’est pas dans l’archive\u00a0: une partie de l’article a été fermée après sa parution.',
    bad: () => 'L’envers n’est pas dans l’archive.',
  },
  verso: {
    good: () => 'L’envers est celui du journal.',
    bad: (a) => `L’envers n’est pas celui que nomme le journal\u00a0: ${a.file} a été modifié.`,
  },
  inclusion: {
    good: (a) => `L’entrée du ${a.at} porte le numéro ${a.index} sur ${a.size} dans le journal.`,
    bad: (a) => `L’entrée n’est pas le numéro ${a.index} des ${a.size} qui ont été signées.`,
  },
  signature: {
    good: (a) => `L’attestation ${a.fingerprint} est signée par la clé ${a.key} de ${a.origin}.`,
    bad: (a) => `Aucune clé connue de ${a.origin} n’a signé l’attestation ${a.fingerprint}.`,
  },
  witness: {
    good: (a) => `${a.name} en a été témoin le ${a.at}.`,
    bad: (a) => `${a.name} n’en a pas été témoin.`,
  },
  entries: {
    good: (a) => `Les ${a.size} entrées du journal sont là, telles qu’elles ont été signées.`,
    bad: (a) =>
      a.tile === undefined
        ? `L’entrée ${a.entry} du journal a été modifiée.`
        : `Des entrées du journal manquent\u00a0: ${a.tile}, à partir de l’entrée ${a.entry}.`,
  },
  tile: {
    good: (a) => `Les tuiles du journal donnent la racine signée pour ${a.size} entrées.`,
    bad: (a) => `Une tuile du journal n’est pas celle qui a été signée\u00a0: ${a.tile}.`,
  },
  chain: {
    good: () => 'Chaque entrée nomme celle d’avant.',
    bad: (a) => `L’entrée ${a.entry} ne nomme pas la précédente sur l’article ${a.article}.`,
  },
  now: {
    good: (a) => `Le journal, long de ${a.now} entrées, continue les ${a.size} de l’archive.`,
    bad: (a) => `Le journal d’aujourd’hui ne continue pas les ${a.size} entrées de l’archive.`,
  },
  since: {
    good: (a) =>
      `Le journal commence toujours par les ${a.size} entrées de l’attestation que vous aviez.`,
    bad: (a) =>
      `L’histoire a été réécrite\u00a0: le journal ne commence plus par les ${a.size} entrées de l’attestation que vous aviez (${a.fingerprint}). Gardez-la.`,
  },
  file: {
    good: (a) => `${a.file} est là.`,
    bad: (a) => `${a.file} manque, ou est illisible.`,
  },
  head: (fingerprint) => `Attestation\u00a0: ${fingerprint}`,
  holds: 'C’est bien ce que le site a signé. Cela ne prouve pas que ce qui est écrit est vrai.',
  holdsNot: 'Quelque chose ne tient pas. Gardez ce que vous avez, et interrogez la rédaction.',
};

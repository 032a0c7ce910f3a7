import { backupEn } from './words-backup.ts';
import { doctorEn } from './words-doctor.ts';
import { verifyEn } from './words-verify.ts';

/** What the command line says in English, beside refusals: help, and what was typed wrong. */
export const wordsEn = {
  help: {
    headings: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    } as Readonly<Record<string, string>>,
    recto: 'A publishing system for independent newsrooms.',
    version: 'print the version and stop',
    help: 'print this help and stop',
    helpCommand: 'print the help of a command',
    settings:
      'Settings come from the environment (PORT, RECTO_URL, RECTO_DATA …); recto config shows them.',
    json: 'machine output',
    serve: 'serve the publication in the data folder',
    demo: 'serve the data folder, filled with the demonstration newsroom if it is empty',
    config: 'show the settings in force, and what each means',
    import: 'bring in the articles, pages, comments and media of another site',
    importFormat: (known: string) => `where it comes from: ${known}`,
    importFile: 'the export, as the other site made it',
    dryRun: 'read and count everything, write nothing',
    media: 'take files from a local copy of wp-content/uploads',
    noMedia: 'leave files where they are; only note their addresses',
    importEnds:
      'Ends with 0 if everything came in, 1 if something is named as lost, 2 if the command is not right, 3 if the file is refused. An import can be stopped and given again: it goes on where it stood, and nothing comes in twice.',
    lint: 'find the sentences of a text that rest on nobody',
    lintFile: 'a text in UTF-8; - reads standard input',
    lintLang: 'language of the text: fr or en',
    lintKind: 'what the text is; opinion may judge, reportage may not',
    lintLines: 'take each line for a text of its own',
    lintSarif: 'SARIF 2.1.0, as code hosts read it',
    lintEnds:
      'Prints every finding. Ends with 0 if there is none, 1 if there are some, 2 if the command is not right, 3 if the file is refused.',
    verify: 'check an article, or a whole log, against what its site signed',
    verifyWhat: 'the address of an article or of a site, or a bundle',
    verifySince:
      'a checkpoint that you kept: a file, or the line in the foot of a page; shows whether history was rewritten',
    verifyKey: 'the key to trust, or a file that holds it; else the site is asked for its own',
    verifyEnds:
      'Ends with 0 if everything holds, 1 if something does not, 2 if the command is not right, 3 if the site cannot be reached.',
    log: 'the log of what was published: its head, its keys, its witnesses',
    logShow: 'print the signed head and the keys',
    logRotate: 'sign with another key from now on; the change is written in the log',
    logWitness: 'newsrooms that sign each other’s logs',
    logWitnessAdd: 'take a newsroom as witness, and become its; it has to do the same',
    logWitnessList: 'who witnesses, and up to which entry',
    logWitnessRemove: 'end it',
    logWitnessAddress: 'the address of its site',
    staff: 'people who sign in to the Studio',
    staffAdd: 'add a person and print their link to sign in',
    staffList: 'who is on the staff',
    staffReset: 'end a person’s sessions and print a new link to sign in',
    mail: 'their mail address',
    name: 'as colleagues see it',
    role: (known: string) => `one of ${known}`,
  },
  verify: verifyEn,
  backup: backupEn,
  doctor: doctorEn,
  log: {
    compare: 'Compare these keys with the other newsroom, by voice or on paper.',
    /** @param witnesses the newsrooms that sign this log. */
    rotated: (url: string, witnesses: string) =>
      `${witnesses} will be shown this change and should follow. If ./recto log witness list says that one does not, ask its people to run: ./recto log witness add ${url}, and compare the key by voice or on paper. What they signed before stays.`,
    nobody: 'No newsroom witnesses this log yet.',
    peer: (peer: { origin: string; askedSize: number; seenSize: number }) =>
      `${peer.origin}: signed our ${peer.askedSize} entries; we signed its ${peer.seenSize}`,
  },
  usage: {
    missing: (name: string) => `Something is missing: ${name}.`,
    missingValue: (name: string) => `${name} needs a value after it.`,
    noOption: (name: string) => `There is no option ${name}.`,
    noCommand: (name: string) => `There is no command ${name}.`,
    /** Commands that are promised and not there; nothing was done. */
    notYet: {
      export:
        'This version cannot export yet. Until it can, recto backup writes everything into one file.',
    } as Readonly<Record<string, string>>,
    tooMany: () => 'There are too many words in this command.',
    other: (text: string) => `${text}.`,
    perhaps: (name: string) => `Perhaps ${name}?`,
    see: (command: string) => `See: ${command} --help`,
  },
  demo: {
    printing: 'Printing the first edition of Le Jusant …',
    site: 'The newspaper',
    noOwner: 'nobody owns it yet. Run: ./recto staff add you@example.org --role owner',
    studio: 'The Studio',
  },
  serve: {
    setUp: (link: string) =>
      `Nobody owns this publication yet. Set it up here (the link is a key, keep it to yourself):\n${link}`,
  },
  import: {
    stopped: 'Stopped. Give the same command again: it goes on where it stood.',
  },
  staff: {
    none: (folder: string) =>
      `Nobody is on the staff yet (${folder}). Add somebody: recto staff add you@example.org --role owner`,
  },
};

export type CliWords = typeof wordsEn;

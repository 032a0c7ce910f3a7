import type { Message } from './message.ts';
import { backupMessagesEn } from './messages-backup-en.ts';
import { channelMessagesEn } from './messages-channels-en.ts';
import { deskEn } from './messages-desk-en.ts';
import { doorEn } from './messages-door-en.ts';
import { evidenceMessagesEn } from './messages-evidence-en.ts';
import { lettersMessagesEn } from './messages-letters-en.ts';
import { settingsMessagesEn } from './messages-settings-en.ts';
import { supportMessagesEn } from './messages-support-en.ts';
import { talkMessagesEn } from './messages-talk-en.ts';

/** What refusals say in English. Each says what is wrong and what to do. */
export const messagesEn: Readonly<Record<string, Message>> = {
  ...doorEn,
  ...deskEn,
  ...channelMessagesEn,
  ...settingsMessagesEn,
  ...supportMessagesEn,
  ...lettersMessagesEn,
  ...evidenceMessagesEn,
  ...talkMessagesEn,
  ...backupMessagesEn,
  bug: () => 'Something broke that is not your doing. Please report it with the lines below.',
  'api.bug': (a) => `Something broke, and it is not your doing. Number to report: ${a.errorId}.`,
  'api.fields': () => 'Some fields need another look; each says what it wants.',
  'api.no-such-thing': () => 'There is nothing at this address, or it is not for you.',
  'api.not-for-keys': () => 'That is not done with a key; open the Studio.',
  'api.not-json': () =>
    'The body of the request is not JSON. Send Content-Type: application/json and well-formed JSON.',
  'api.other-origin': () =>
    'The request comes from another page than the Studio. Reload the Studio and try again.',
  'api.signed-out': () => 'Your session has ended. Sign in again; what you wrote is kept.',
  'api.too-many': () =>
    'This is faster than the API answers. The Retry-After header says how many seconds to wait.',
  'api.too-large': () => 'That is more than can be taken at once. Send it in parts.',
  'article.changed-since': () =>
    'The text has changed since you opened it. Read it again, then approve.',
  'article.no-headline': () => 'The article has no headline yet. Write one, then publish.',
  'article.no-text': () => 'The article is empty. Write a text or a standfirst, then publish.',
  'article.not-found': (a) => `There is no article with the id ${a.id}.`,
  'cli.folder-missing': (a) =>
    `The folder ${a.file} was not found or cannot be read. Check the path.`,
  'cli.is-file': (a) => `${a.file} is a file. Give the folder that it lies in.`,
  'cli.is-folder': (a) => `${a.file} is a folder. Give the file itself.`,
  'cli.lint-kind': (a) =>
    `There is no kind of article called ${a.given}. Choose one of: ${a.kinds}.`,
  'cli.lint-lang': (a) =>
    `The linter does not read ${a.given}. It reads French (fr) and English (en).`,
  'cli.not-text': (a) => `${a.file} is not a text in UTF-8. Save it as plain text and try again.`,
  'cli.too-large': (a) => `${a.file} is larger than 20 MB. Give it in parts.`,
  'cli.unknown-format': (a) => `Recto cannot import “${a.format}”. It knows: ${a.known}.`,
  'cli.file-missing': (a) => `The file ${a.file} was not found or cannot be read. Check the path.`,
  'document.invalid': (a) => `The text breaks a rule of the document format: ${a.problem}`,
  'draft.other-beginning': () =>
    'This article was replaced while you were writing. Your words are kept and will be joined to the text.',
  'draft.too-large': () => 'That is more text than can be kept at once. Paste it in several parts.',
  'draft.unreadable': () =>
    'What came from the browser cannot be read. Reload the page; your words are kept on this device.',
  'edition.lang': (a) =>
    `“${a.lang}” cannot be the address of an edition. Use a language code such as fr, en or ar.`,
  'edition.unknown': (a) => `There is no edition with the id ${a.id}.`,
  'import.doctype': (a) =>
    `Line ${a.line}, column ${a.column}: the file declares a DOCTYPE, which WordPress never writes and which can be harmful. Export it again from WordPress (Tools, Export).`,
  'import.encoding': (a) =>
    `The file says that it is written in “${a.encoding}”, which cannot be read. Save it as UTF-8 and try again.`,
  'import.malformed': (a) =>
    `Line ${a.line}, column ${a.column}: the file is not well-formed XML (${a.problem}). Nothing was imported. Export it again from WordPress, or mend that line.`,
  'import.not-wxr': () =>
    'This is not a WordPress export. In WordPress, choose Tools, Export, All content, and give the .xml file that it makes.',
  'import.packed': () => 'The file is compressed. Unpack it, then give the .xml file.',
  'import.truncated': (a) =>
    `The file ends too early, at line ${a.line}, inside <${a.element}>. Nothing was imported. Download the export again.`,
  'import.value-too-long': (a) =>
    `The element <${a.element}> holds more than an article can. Nothing was imported. Look at what it contains.`,
  'job.unknown-kind': (a) => `No code here does jobs of the kind “${a.kind}”.`,
  'log.bad-peer': (a) =>
    `No key of a log was found at ${a.url}/log/key. Give the address of a site that runs Recto.`,
  'log.inconsistent': (a) =>
    `The log holds ${a.size} entries that do not continue the ${a.signed} signed before. Nothing is signed. Restore the database from a copy that is whole; see docs/verso.md.`,
  'media.already-here': (a) =>
    `This file is in the library already, under the name ${a.name}. Use that one.`,
  'media.bad-date': (a) =>
    `“${a.date}” is not a date that is understood here. Write 2026, 2026-10 or 2026-10-02; add ~ for “about”.`,
  'log.no-peer': (a) => `No newsroom by the name ${a.origin} is among the witnesses.`,
  'log.own-peer': () => 'A newsroom cannot witness itself. Give the address of another.',
  'log.witness-old-key': (a) =>
    `${a.name} does not know the key that this log has now. Ask that newsroom to run: ./recto log witness add ${a.url}, then compare the key by voice or on paper.`,
  'log.witness-refused': (a) => `${a.name} did not sign the log (it answered ${a.status}).`,
  'media.bad-focus': () => 'The point of focus lies outside the picture. Choose a place inside it.',
  'media.bad-source-type': (a) =>
    `“${a.type}” is not a source type of IPTC’s list. Choose one from the list.`,
  'media.bad-store-address': (a) =>
    `MEDIA_URL cannot be understood (${a.problem}). It looks like s3://key:secret@host/bucket?region=eu-west-3.`,
  'media.broken-file': () =>
    'The file is damaged, or is not what it seems to be. Open it in its own program, save it again, and upload that.',
  'media.broken-picture': () =>
    'The picture is damaged or ends too early. Open it in an image program, save it again, and upload that.',
  'media.busy': () => 'Many pictures are being made at this moment. Try again in a minute.',
  'media.cut-short': () =>
    'The upload ended before its end. Nothing was kept; send the file again.',
  'media.drawing-stopped': () =>
    'The picture could not be made: the program that draws stopped, perhaps for want of memory. Try again, or with a smaller picture.',
  'media.empty': () => 'The file is empty. Choose it again; the upload may have been cut short.',
  'media.file-missing': (a) => `The file ${a.file} is not in the folder that was given.`,
  'media.heic': () =>
    'HEIC pictures, as some telephones take them, cannot be read. Save the picture as JPEG and upload that.',
  'media.in-use': (a) =>
    `This file still shows on the site (${a.place || 'logo'}). Take it out of where it shows first.`,
  'media.macros': () =>
    'The document holds macros, which can harm its readers. Save it without macros, or as PDF.',
  'media.not-found': (a) => `There is no file with the id ${a.id} in the media library.`,
  'media.other-kind': (a) =>
    `The file is not what its name promises: it holds ${a.type}. Look at it, and name it for what it is.`,
  'media.outside-folder': (a) =>
    `${a.file} lies outside the folder that was given and is not read.`,
  'media.source-answered': (a) => `${a.host} did not give the file (it answered ${a.status}).`,
  'media.store-unavailable': (a) =>
    `The media store does not answer (${a.reason}). Try again in a moment.`,
  'media.too-large': (a) =>
    `The file is too large: at most ${Math.floor(Number(a.limit) / 1_000_000)} MB are taken for its kind.`,
  'media.too-many-frames': (a) =>
    `The moving picture has too many frames (${a.frames}) or too large ones. Shorten it, or upload it as a film.`,
  'media.too-many-pixels': (a) =>
    `The picture is too large: at most ${a.limit} megapixels and 16,383 pixels a side. Scale it down and upload that.`,
  'media.too-slow': (a) =>
    `The picture took more than ${a.seconds} seconds to draw and was given up. Save it in a simpler form, such as JPEG or PNG.`,
  'media.unknown-type': () =>
    'It could not be told what kind of file this is. Pictures, sounds, films, PDF, office documents, tables and plain text are taken.',
  'media.unsupported-type': (a) =>
    `Files of this kind (${a.type}) are not taken. Save it as JPEG, PNG, MP3, MP4 or PDF, whichever fits.`,
  'net.answered': (a) => `${a.host} answered ${a.status} instead of the file.`,
  'net.bad-address': (a) => `“${a.address}” is not a web address that can be fetched.`,
  'net.bad-encoding': (a) =>
    `The other server sent its answer packed as “${a.encoding}”, which cannot be read.`,
  'net.bad-port': (a) => `Addresses with port ${a.port} are not fetched.`,
  'net.bad-scheme': (a) => `“${a.address}” does not begin with http:// or https://.`,
  'net.broken-answer': (a) => `${a.host} sent an answer that cannot be read.`,
  'net.not-secure': (a) =>
    `${a.host} could not prove that it is ${a.host}: its certificate does not hold.`,
  'net.private-address': (a) => `${a.host} is inside a private network and is not fetched.`,
  'net.timeout': (a) => `${a.host} took too long to answer.`,
  'net.too-large': (a) => `The file is larger than ${a.limit} bytes.`,
  'net.too-many-redirects': () => 'The address leads from one to the next without end.',
  'net.unexpected-type': (a) => `The address holds “${a.type}”, which is not what is wanted here.`,
  'net.unknown-host': (a) => `No server by the name ${a.host} was found.`,
  'net.unreachable': (a) => `${a.host} could not be reached.`,
  'page.bad-date': () =>
    'The date in Accept-Datetime cannot be read. Write it as Thu, 02 Oct 2026 07:00:00 GMT.',
  'page.gone': () => 'This page was withdrawn.',
  'page.not-found': () => 'This page is not here.',
  'permission.missing': (a) => `Your role does not allow this (${a.permission}). Ask an owner.`,
  'permission.not-both': () =>
    'Linking two articles changes both of them, and one is not yours. Ask somebody who may write in both.',
  'permission.not-own': () =>
    'Your role allows this only for what is yours. Ask the person who has it in hand, or an editor.',
  'publication.exists': () =>
    'This data folder already holds a publication. Use another folder for a new one.',
  'report.bad-mail': () =>
    'This is not a mail address. Write it as name@example.org, or leave it empty.',
  'report.not-found': () => 'This report was settled already, or it is not there.',
  'report.too-many': () =>
    'Many messages came from here. Wait a quarter of an hour, then send yours.',
  'report.too-short': () => 'Write in a few words what is wrong.',
  'sealed.no-key': (a) =>
    `The key of what is stored encrypted, ${a.file}, cannot be read or is damaged. Put it back from your backup, or set RECTO_SECRET to the key that was used before.`,
  'sealed.other-key': (a) =>
    `What is stored encrypted (${a.purpose}) was closed with another key. Set RECTO_SECRET to the one that was used before, or put ${a.file} back from your backup.`,
  'search.busy': () => 'Many people are searching at this moment. Try again in a few seconds.',
  'preview.gone': () => 'This link shows nothing any more. Ask whoever gave it for another.',
  'remark.empty': () => 'The remark is empty. Write it, then send it.',
  'remark.exists': () => 'This remark is already there.',
  'remark.not-found': () => 'There is no such remark, or it is no more.',
  'remark.unknown-colleague': () =>
    'One of the people named does not work here. Choose a name from the list.',
  'revision.not-found': (a) => `This article has no revision ${a.id}.`,
  'serve.no-such-host': (a) =>
    `This machine has no address ${a.host} to listen on. Set HOST to 127.0.0.1, or to 0.0.0.0 for every address it has.`,
  'serve.port-forbidden': (a) =>
    `Port ${a.port} may not be used by this account. Set PORT to a number above 1023.`,
  'serve.port-taken': (a) =>
    `Another program already listens on ${a.host}:${a.port}. Stop it, or set PORT to another number.`,
  'sign-in.link-spent': () => 'This link was used already, or it has expired. Ask for a new one.',
  'slug.empty': () => 'The address needs at least one letter or figure.',
  'slug.leads-elsewhere': (a) =>
    `“${a.slug}” is an old address that leads to “${a.to}”. Choose another, or first remove the old one in the settings, under Redirects.`,
  'slug.reserved': (a) => `“${a.slug}” is an address of the site itself. Choose another.`,
  'slug.taken': (a) => `Another article already has the address “${a.slug}”. Choose another.`,
  'staff.bad-mail': (a) => `“${a.mail}” is not a mail address.`,
  'staff.exists': (a) => `Somebody with the address ${a.mail} is already on the staff.`,
  'staff.unknown': (a) => `Nobody on the staff has the address ${a.mail}. See: recto staff list`,
  'staff.unknown-role': (a) => `“${a.role}” is not a role. The roles are: ${a.known}.`,
  'storage.busy': (a) =>
    `Another program keeps the database in ${a.folder} to itself. Wait for it to end, then try again.`,
  'storage.disk-full': (a) => `The disk that holds ${a.folder} is full. Make room, then try again.`,
  'storage.folder-closed': (a) =>
    `Recto may not write in ${a.folder}. Give this account the right to, or set RECTO_DATA to another folder.`,
  'storage.newer': (a) =>
    `This data was written by a newer Recto (${a.migration}). Install that version, or restore a backup made before it.`,
  'storage.no-database': (a) =>
    `The file recto.db in ${a.folder} is damaged or is no database of Recto. Restore a backup, or set RECTO_DATA to another folder.`,
  'storage.no-folder': (a) =>
    `${a.folder} cannot be used as data folder. Set RECTO_DATA to a folder that exists or can be made.`,
  'storage.server-name': (a) =>
    `The database server ${a.host} has no database by that name. Create it, or mend DATABASE_URL.`,
  'storage.server-password': (a) =>
    `The database server ${a.host} does not accept this name and password. Mend DATABASE_URL.`,
  'storage.server-rights': (a) =>
    `The database server ${a.host} does not let this account make tables. Make it the owner of its database.`,
  'storage.server-silent': (a) =>
    `The database server ${a.host} does not answer (${a.code}). Start it, or mend DATABASE_URL.`,
  'platform.bad-signature': (a) =>
    `This message says it is from ${a.platform} and does not prove it: the secret does not match. Compare it with the platform’s.`,
  'platform.unreadable': (a) =>
    `This message of ${a.platform} has not the known form. It is kept nowhere; ask for a full reading.`,
  'reader.mail-taken': (a) =>
    `${a.mail} has an account of its own again. Bring them together another way.`,
  'reader.not-found': () => 'There is no reader of that number.',
  'reader.parted': () => 'These two readers are parted already.',
  'reader.same': () => 'That is the same reader twice. Choose another one.',
  'verify.no-bundle': (a) =>
    `There is nothing to check at ${a.address}. Give the address of an article as readers see it, or of the site.`,
  'verify.not-a-bundle': (a) =>
    `${a.file} is not a bundle. Give the bundle.zip of an article’s verso, or the folder it was unpacked in.`,
  'verify.not-a-checkpoint': (a) =>
    `${a.file} is not a checkpoint. Give a file of /log/checkpoint that you kept, a .tlog-proof, or the line in the foot of a page.`,
  'verify.not-a-key': (a) =>
    `${a.key} is not a key. It looks like name+hexadecimal+base64, as /log/key shows it.`,
  'translation.alone': () => 'This article has no translation: there is nothing to part.',
  'translation.exists': () =>
    'This translation exists already. Open it from the article’s languages.',
  'translation.has-source': () =>
    'This article is the translation of another one already. Part it from that one first.',
  'translation.no-source': () => 'This article was written as it is: it translates nothing.',
  'translation.page-and-article': () =>
    'A page cannot be the translation of an article. Link a page to a page.',
  'translation.paired': () => 'These two texts are translations of one another already.',
  'translation.trash-has-evidence': () =>
    'A translation into this language lies in the trash, and its words carry claims of the story. Take it back, or take its claims out first.',
  'translation.shares-evidence': () =>
    'This text stands on the evidence of the story they share, and cannot be parted from it. Take its claims out first.',
};

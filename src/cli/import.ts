import { accessSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Command } from 'commander';
import { environmentLanguage, readConfig } from '../config/config.ts';
import { AppError } from '../domain/errors.ts';
import { message } from '../domain/words/messages.ts';
import { type House, openHouse } from '../main/house.ts';
import type { ImportOptions, Progress } from '../transfer/importer.ts';
import { FORMATS, findImporter } from '../transfer/index.ts';
import type { Report } from '../transfer/report.ts';
import type { Context } from '../usecases/context.ts';
import { keepLocalFile } from '../usecases/transfer/keep-local-file.ts';
import { reportText } from './import-report.ts';
import { jsonText } from './json-text.ts';
import { EXIT, explainFailure, terminalLanguage } from './say.ts';
import type { CliWords } from './words.ts';
import { wrapped } from './wrapped.ts';

interface Given {
  dryRun?: boolean;
  /** A folder; false for `--no-media`. */
  media?: string | false;
  json?: boolean;
}

/** `recto import wordpress FILE`: 0 all came in, 1 something is named as lost, 3 the file is refused. */
export function importCommand(words: CliWords): Command {
  return new Command('import')
    .description(words.help.import)
    .argument('<format>', words.help.importFormat(FORMATS.join(', ')))
    .argument('<file>', words.help.importFile)
    .option('--dry-run', words.help.dryRun)
    .option('--media <folder>', words.help.media)
    .option('--no-media', words.help.noMedia)
    .option('--json', words.help.json)
    .addHelpText('after', wrapped(words.help.importEnds))
    .action((format: string, file: string, given: Given) => runImport(format, file, given, words));
}

async function runImport(
  format: string,
  file: string,
  given: Given,
  words: CliWords,
): Promise<void> {
  const lang = terminalLanguage({ LANG: environmentLanguage() });
  const importer = await findImporter(format);
  if (!importer) {
    throw new AppError('invalid', 'cli.unknown-format', { format, known: FORMATS.join(', ') });
  }
  const path = readable(file, 'file');
  const mediaFolder = typeof given.media === 'string' ? readable(given.media, 'folder') : null;
  const house = await openHouse(readConfig());
  const stop = () => {
    // What is under way is undone by the database; what is done stays.
    process.stderr.write(`\n${words.import.stopped}\n`);
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const ctx: Context = {
      db: house.storage.db,
      actor: { type: 'system', name: 'command-line' },
      now: Date.now(),
    };
    const options: ImportOptions = {
      file: path,
      isDryRun: given.dryRun ?? false,
      mediaFolder,
      fetchMedia: given.media !== false,
      storeFile: storeIn(house, ctx, lang),
      lang,
      onProgress: progressLine(),
    };
    const report = await importer.run(ctx, options);
    tell(report, { house, path, lang, given });
  } catch (error) {
    // A file that cannot be read is no wrong use of the command: it is refused.
    if (!(error instanceof AppError && error.key.startsWith('import.'))) throw error;
    process.stderr.write(`${explainFailure(error, lang).text}\n`);
    process.exitCode = EXIT.refused;
  } finally {
    await house.close();
  }
}

/** @throws AppError `cli.file-missing`, `cli.folder-missing`, or which of the two it is instead */
function readable(given: string, kind: 'file' | 'folder'): string {
  const path = resolve(given);
  let isFolder: boolean;
  try {
    accessSync(path, constants.R_OK);
    isFolder = statSync(path).isDirectory();
  } catch {
    throw kind === 'file'
      ? new AppError('invalid', 'cli.file-missing', { file: given })
      : new AppError('invalid', 'cli.folder-missing', { file: given });
  }
  if (isFolder && kind === 'file') throw new AppError('invalid', 'cli.is-folder', { file: given });
  if (!isFolder && kind === 'folder') throw new AppError('invalid', 'cli.is-file', { file: given });
  return path;
}

function storeIn(house: House, ctx: Context, lang: 'fr' | 'en'): ImportOptions['storeFile'] {
  const deps = { store: house.media, darkroom: house.darkroom };
  return async (mediaId, path) => {
    const refusal = await keepLocalFile(ctx, deps, { mediaId, path });
    return refusal ? { problem: message(refusal.key, refusal.args, lang) } : null;
  };
}

function tell(
  report: Report,
  { house, path, lang, given }: { house: House; path: string; lang: 'fr' | 'en'; given: Given },
): void {
  process.exitCode = report.losses.length > 0 ? EXIT.losses : EXIT.fine;
  const json = jsonText(report);
  if (given.json) {
    process.stdout.write(json);
    return;
  }
  let kept: string | null = null;
  if (!given.dryRun && report.losses.length > 0) {
    const folder = join(house.config.dataFolder, 'imports');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const at = new Date().toISOString().replace(/[:.]/g, '-');
    kept = join(folder, `${at}-${basename(path)}.json`);
    writeFileSync(kept, json);
  }
  process.stdout.write(reportText(report, { lang, isDryRun: given.dryRun ?? false, kept }));
}

/** One line that counts, where somebody looks at it. */
function progressLine(): (progress: Progress) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let said = 0;
  return ({ stage, items, of }) => {
    const isLast = of !== null && items >= of;
    if (!isLast && Date.now() - said < 100) return;
    said = Date.now();
    const share = of ? ` / ${of} (${Math.floor((items * 100) / of)} %)` : '';
    process.stderr.write(`\r\u001b[K${stage}  ${items}${share}${isLast ? '\n' : ''}`);
  };
}

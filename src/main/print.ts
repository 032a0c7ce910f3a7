/**
 * Printing *Le Jusant*, the demonstration newsroom: in a process of its own, so that the one which then
 * serves holds neither its texts nor what drew its pictures, some 100 MB.
 */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { AppError, type ErrorArgs, type ErrorCode } from '../domain/errors.ts';
import { programBeside } from '../media/darkroom/drawing-process.ts';

export type PrintingNews =
  | { done: number; of: number }
  | { isPrinted: true }
  | { refused: { code: ErrorCode; key: string; args: ErrorArgs } }
  /** A mistake in the program. */
  | { failed: string };

/** Whether nothing of ours lies in the data folder yet, and everything of ours will. */
export function isUntouched({ databaseUrl, mediaUrl, dataFolder }: Config): boolean {
  return databaseUrl === null && mediaUrl === null && !existsSync(join(dataFolder, 'recto.db'));
}

/**
 * Fills an empty publication. In a folder that is untouched, all or nothing of it appears.
 * @throws AppError what opening the data folder and the database throw
 */
export function printDemonstration(
  config: Config,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const printer = fork(programBeside(import.meta.url, 'print-process'), [], {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise((resolve, reject) => {
    printer.on('message', (news: PrintingNews) => {
      if ('done' in news) onProgress(news.done, news.of);
      else if ('isPrinted' in news) resolve();
      else if ('failed' in news) reject(new Error(news.failed));
      else reject(new AppError(news.refused.code, news.refused.key, news.refused.args));
    });
    printer.once('error', reject);
    printer.once('exit', (code) => reject(new Error(`the printing ended with ${code}`)));
    printer.send(config);
  });
}

import { Command } from 'commander';
import { environmentLanguage, readConfig } from '../config/config.ts';
import { makeBackup } from '../main/backup/make-backup.ts';
import { restoreBackup } from '../main/backup/restore-backup.ts';
import { jsonText } from './json-text.ts';
import { terminalLanguage } from './say.ts';
import type { CliWords } from './words.ts';
import { wrapped } from './wrapped.ts';

export function backupCommand(words: CliWords): Command {
  const { backup: said } = words;
  return new Command('backup')
    .description(said.help.backup)
    .argument('<file>', said.help.backupTo)
    .option('--without-key', said.help.backupWithoutKey)
    .option('--json', words.help.json)
    .addHelpText('after', wrapped(said.help.backupEnds))
    .action(async (to: string, { withoutKey, json }: { withoutKey?: boolean; json?: boolean }) => {
      const made = await makeBackup(readConfig(), { to, withoutKey: withoutKey === true });
      if (json) return sayJson(made);
      process.stdout.write(`${said.made(made.file, megabytes(made.bytes), made.media.files)}\n`);
      process.stderr.write(`${made.hasKey ? said.keyInside : said.keyElsewhere}\n`);
    });
}

export function restoreCommand(words: CliWords): Command {
  const { backup: said } = words;
  return new Command('restore')
    .description(said.help.restore)
    .argument('<file>', said.help.restoreFile)
    .option('--json', words.help.json)
    .addHelpText('after', wrapped(said.help.restoreEnds))
    .action(async (file: string, { json }: { json?: boolean }) => {
      const config = readConfig();
      const restored = await restoreBackup(config, file);
      if (json) return sayJson(restored);
      const { folder, media, held } = restored;
      const madeAt = new Intl.DateTimeFormat(language(), {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(new Date(restored.madeAt));
      process.stdout.write(`${said.restored(folder, madeAt, media.files)}\n`);
      const isHeld = Object.values(held).some((count) => count > 0);
      const parts = said.heldParts(held).map((part) => `  ${part}\n`);
      process.stdout.write(isHeld ? `${said.held}\n${parts.join('')}` : `${said.heldNothing}\n`);
      process.stdout.write(`${said.logGoesBack}\n`);
      if (!restored.hasKey && !config.secret) process.stderr.write(`${said.keyMissing}\n`);
    });
}

function sayJson(value: unknown): void {
  process.stdout.write(jsonText(value));
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);
}

const language = () => terminalLanguage({ LANG: environmentLanguage() });

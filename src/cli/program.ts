import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { backupCommand, restoreCommand } from './backup.ts';
import { configCommand } from './config.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { importCommand } from './import.ts';
import { lintCommand } from './lint.ts';
import { logCommand } from './log.ts';
import { serveCommand } from './serve.ts';
import { staffCommand } from './staff.ts';
import { verifyCommand } from './verify.ts';
import { type CliWords, cliWords } from './words.ts';
import { wrapped } from './wrapped.ts';

/**
 * The whole command line, ready to read what was typed. Failures are thrown, never printed: whoever
 * parses says them.
 */
export function buildProgram(words: CliWords = cliWords()): Command {
  const program = new Command('recto')
    .description(words.help.recto)
    .version(version(), '-V, --version', words.help.version)
    .addHelpText('after', wrapped(words.help.settings));
  for (const command of [
    serveCommand,
    demoCommand,
    importCommand,
    lintCommand,
    verifyCommand,
    logCommand,
    staffCommand,
    backupCommand,
    restoreCommand,
    doctorCommand,
    configCommand,
  ]) {
    program.addCommand(command(words));
  }
  settle(program, words);
  return program;
}

/** What every command shares, however deep it stands. */
function settle(command: Command, words: CliWords): void {
  command
    .exitOverride()
    .helpOption('-h, --help', words.help.help)
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => words.help.headings[title] ?? title });
  if (command.commands.length > 0) command.helpCommand('help [command]', words.help.helpCommand);
  for (const inner of command.commands) settle(inner, words);
}

/** The version of the package that this file belongs to, built or not. */
function version(): string {
  let folder = import.meta.dirname;
  for (;;) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (name === 'recto') return String(version);
    } catch {
      // One folder up, then.
    }
    const above = dirname(folder);
    if (above === folder) return '?';
    folder = above;
  }
}

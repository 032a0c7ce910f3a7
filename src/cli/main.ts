#!/usr/bin/env node
/** The command line: one file a command, this list, and how failures are said. */
import { Command, CommanderError } from 'commander';
import { environmentLanguage } from '../config/config.ts';
import { configCommand } from './config.ts';
import { demoCommand } from './demo.ts';
import { importCommand } from './import.ts';
import { EXIT, explainFailure, terminalLanguage } from './say.ts';
import { serveCommand } from './serve.ts';
import { staffCommand } from './staff.ts';

const program = new Command('recto')
  .description('A publishing system for independent newsrooms.')
  .exitOverride()
  .showHelpAfterError('See: recto --help');

for (const command of [serveCommand, demoCommand, importCommand, staffCommand, configCommand]) {
  program.addCommand(command().exitOverride());
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
  } else {
    const { text, code } = explainFailure(error, terminalLanguage({ LANG: environmentLanguage() }));
    process.stderr.write(`${text}\n`);
    process.exitCode = code;
  }
}

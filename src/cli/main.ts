#!/usr/bin/env node
/** Runs what was typed, and says what went wrong. */
import { CommanderError } from 'commander';
import { environmentLanguage } from '../config/config.ts';
import { buildProgram } from './program.ts';
import { EXIT, explainFailure, terminalLanguage } from './say.ts';
import { commandMeant, explainUsage } from './usage.ts';
import { cliWords } from './words.ts';

const words = cliWords();
const program = buildProgram(words);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
    // `commander.help` is a command that was given nothing: its help is on standard error already.
    if (error.exitCode !== 0 && error.code !== 'commander.help')
      process.stderr.write(
        `${explainUsage(error, commandMeant(program, process.argv.slice(2)), words)}\n`,
      );
  } else {
    const { text, code } = explainFailure(error, terminalLanguage({ LANG: environmentLanguage() }));
    process.stderr.write(`${text}\n`);
    process.exitCode = code;
  }
}

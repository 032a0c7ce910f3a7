import type { Command } from 'commander';

/** A paragraph under the help, broken where the help is. */
export function wrapped(text: string): (context: { command: Command }) => string {
  return ({ command }) => `\n${command.createHelp().boxWrap(text, process.stdout.columns ?? 80)}`;
}

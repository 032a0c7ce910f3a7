import type { Command, CommanderError } from 'commander';
import type { CliWords } from './words.ts';

/** What was typed wrong, in one sentence, with the help that tells how it is typed right. */
export function explainUsage(
  error: Pick<CommanderError, 'code' | 'message'>,
  command: string,
  words: CliWords,
): string {
  const { usage } = words;
  const text = error.message.replace(/^error: /, '').replace(/\n[\s\S]*$/, '');
  const name = /'([^']*)'/.exec(text)?.[1] ?? text;
  const notYet = error.code === 'commander.unknownCommand' ? usage.notYet[name] : undefined;
  // « Perhaps import? » would be the worst of hints to who wants an export.
  if (notYet) return notYet;
  const sentence = {
    'commander.missingArgument': usage.missing(`<${name}>`),
    'commander.optionMissingArgument': usage.missingValue(name),
    'commander.unknownOption': usage.noOption(name),
    'commander.unknownCommand': usage.noCommand(name),
    'commander.excessArguments': usage.tooMany(),
  }[error.code];
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  return [sentence ?? usage.other(text), near ? usage.perhaps(near) : '', usage.see(command)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The command that was meant, as far as it exists: `recto staff add`. */
export function commandMeant(program: Command, given: readonly string[]): string {
  const names = [program.name()];
  let command = program;
  for (const word of given) {
    const inner = command.commands.find((one) => one.name() === word);
    if (!inner) continue;
    command = inner;
    names.push(inner.name());
  }
  return names.join(' ');
}

import { Command, Option } from 'commander';
import { STORY_KINDS, type StoryKind } from '../domain/article.ts';
import { AppError } from '../domain/errors.ts';
import type { CliWords } from './words.ts';
import { wrapped } from './wrapped.ts';

export interface LintGiven {
  lang: string;
  kind: StoryKind;
  lines?: boolean;
  json?: boolean;
  sarif?: boolean;
}

/** `recto lint FILE`: 0 nothing found, 1 findings, 2 wrong use, 3 the file is no text or too large. */
export function lintCommand(words: CliWords): Command {
  return new Command('lint')
    .description(words.help.lint)
    .argument('<file>', words.help.lintFile)
    .option('--lang <language>', words.help.lintLang, language, 'fr')
    .addOption(new Option('--kind <kind>', words.help.lintKind).argParser(kindOf).default('news'))
    .option('--lines', words.help.lintLines)
    .option('--json', words.help.json)
    .option('--sarif', words.help.lintSarif)
    .addHelpText('after', wrapped(words.help.lintEnds))
    .action(async (file: string, given: LintGiven) => {
      const { runLint } = await import('./run-lint.ts');
      runLint(file, given);
    });
}

function language(given: string): string {
  if (!/^(?:fr|en)(?:-[A-Za-z0-9-]+)?$/i.test(given))
    throw new AppError('invalid', 'cli.lint-lang', { given });
  return given.toLowerCase();
}

function kindOf(given: string): StoryKind {
  const kind = STORY_KINDS.find((one) => one === given);
  if (!kind)
    throw new AppError('invalid', 'cli.lint-kind', { given, kinds: STORY_KINDS.join(', ') });
  return kind;
}

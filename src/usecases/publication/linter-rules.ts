import { ALL_LISTS } from '../../linter/lists/all.ts';
import { RULES } from '../../linter/rules/index.ts';
import { wordsFor } from '../../linter/words/index.ts';

/** The rules by name, and the word lists with the words that they hold. */
export function linterRules(say: 'fr' | 'en') {
  const words = wordsFor(say);
  return {
    rules: RULES.map(({ id, group, severity }) => ({
      id,
      group,
      severity,
      name: words.rules[id]?.title ?? id,
    })),
    lists: Object.entries(ALL_LISTS).map(([name, entries]) => ({
      name,
      lang: name.slice(0, 2),
      entries: [...entries],
    })),
  };
}

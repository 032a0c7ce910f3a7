/** Loaded when somebody looks at the rules: the process that serves readers needs none of them. */
export async function loadLinterRules() {
  const [{ ALL_LISTS }, { RULES }, { wordsFor }] = await Promise.all([
    import('../../linter/lists/all.ts'),
    import('../../linter/rules/index.ts'),
    import('../../linter/words/index.ts'),
  ]);
  return { ALL_LISTS, RULES, wordsFor };
}

/** The rules by name, and the word lists with the words that they hold. */
export async function linterRules(say: 'fr' | 'en') {
  const { ALL_LISTS, RULES, wordsFor } = await loadLinterRules();
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

/** Writes the pages that explain the rules, from the rules themselves: `docs/linter/`. */
import { type Example, inputOf, type LanguageExamples } from './examples/example.ts';
import { EXAMPLES } from './examples/index.ts';
import type { Severity } from './finding.ts';
import { lint } from './lint.ts';
import { MEASURED } from './measured.ts';
import type { Rule, RuleGroup } from './rule.ts';
import { RULES } from './rules/index.ts';
import { wordsFor } from './words/index.ts';

type Lang = 'fr' | 'en';

const GROUPS: Readonly<Record<RuleGroup, Readonly<Record<Lang, string>>>> = {
  attribution: { fr: 'Qui le dit', en: 'Who says so' },
  modality: { fr: 'Avec quelle certitude', en: 'How surely' },
  numbers: { fr: 'Chiffres et dates', en: 'Numbers and dates' },
  quotes: { fr: 'Citations', en: 'Quotations' },
  words: { fr: 'Mots', en: 'Words' },
  verso: { fr: 'Le texte et ses preuves', en: 'The text and its evidence' },
};

/** A no-break space goes before it in French. */
const COLONS: Readonly<Record<Lang, string>> = { fr: '\u00a0:', en: ':' };

const SAID = {
  fr: {
    title: 'Ce que relève le linter',
    intro:
      'Le linter lit un texte comme le ferait un secrétaire de rédaction attentif. Il relève ce qui ne repose sur personne et compare le texte à ses preuves. Il ne juge ni le style ni la personne\u202f; chaque remarque peut être écartée, avec un nom et une raison.',
    severity: 'Gravité',
    flags: 'Relevé',
    lets: 'Laissé',
    how: 'Que faire',
    measured: 'Mesure',
    unmeasured: 'non mesurée',
    exact: 'exacte\u00a0: lit des fiches, pas des tournures',
    precision: 'précision',
    recall: 'rappel',
    generated: 'Page écrite par `node docs/linter/write.ts`\u202f; ne la corrigez pas à la main.',
    none: 'sans objet dans cette langue',
  },
  en: {
    title: 'What the linter finds',
    intro:
      'The linter reads a text as an attentive sub-editor would. It finds what rests on nobody and holds the text against its evidence. It judges neither style nor person; every remark can be set aside, with a name and a reason.',
    severity: 'Severity',
    flags: 'Flagged',
    lets: 'Let be',
    how: 'What to do',
    measured: 'Measured',
    unmeasured: 'not measured',
    exact: 'exact: it reads records, not turns of phrase',
    precision: 'precision',
    recall: 'recall',
    generated: 'Written by `node docs/linter/write.ts`; do not correct it by hand.',
    none: 'does not apply in this language',
  },
} as const;

/** Rules over records alone: right or wrong by what is written down. */
const EXACT: ReadonlySet<string> = new Set(
  RULES.filter(
    ({ id, whole }) =>
      whole &&
      !/^(?:quote\.(?:no-speaker|scare|partial)|verso\.(?:claim-missing|headline|modality|opinion))/.test(
        id,
      ),
  ).map(({ id }) => id),
);

function percent(share: number, lang: Lang): string {
  return lang === 'fr' ? share.toFixed(2).replace('.', ',') : share.toFixed(2);
}

function shown(example: Example): string {
  if (typeof example === 'string') return escaped(example);
  const { doc, text } = example.input;
  const words = text ?? wordsOf(doc);
  return words ? `${escaped(words)} (${example.says})` : example.says;
}

/** Markdown's own signs shown as they are. */
function escaped(text: string): string {
  return text.replace(/[*_`[\]<>]/g, (sign) => `\\${sign}`);
}

function wordsOf(doc: unknown): string {
  const parts: string[] = [];
  const walk = (node: { text?: string; content?: unknown[] }): void => {
    if (node.text) parts.push(node.text);
    for (const child of node.content ?? []) walk(child as { text?: string; content?: unknown[] });
  };
  walk((doc ?? {}) as { content?: unknown[] });
  return parts.join('');
}

function exampleLines(label: string, examples: readonly Example[], lang: Lang): string[] {
  const colon = COLONS[lang];
  if (examples.length === 0) return [`- ${label}${colon} ${SAID[lang].none}`];
  return examples.map((example) => `- ${label}${colon} ${shown(example)}`);
}

function measureOf(rule: Rule, lang: Lang): string {
  const said = SAID[lang];
  const figures = MEASURED[rule.id];
  if (figures) {
    return figures
      .map(
        ({ precision, recall, on }) =>
          `${said.precision} ${percent(precision, lang)}, ${said.recall} ${percent(recall, lang)} (${on[lang]})`,
      )
      .join('; ');
  }
  return EXACT.has(rule.id) ? said.exact : said.unmeasured;
}

/** The gravest and lightest that the examples bring out: a record can raise or lower a rule. */
export function severitiesOf(rule: Rule, examples: LanguageExamples, lang: Lang): Severity[] {
  const found = new Set<Severity>([rule.severity]);
  for (const example of examples.flag) {
    for (const finding of lint(inputOf(example, lang))) {
      if (finding.rule === rule.id) found.add(finding.severity);
    }
  }
  return (['block', 'warn', 'info'] as const).filter((one) => found.has(one));
}

function ruleSection(rule: Rule, lang: Lang): string {
  const words = wordsFor(lang);
  const own = words.rules[rule.id];
  const examples = EXAMPLES[rule.id]?.[lang] ?? { flag: [], ok: [] };
  const said = SAID[lang];
  const colon = COLONS[lang];
  const severities = severitiesOf(rule, examples, lang).map((one) => words.severities[one]);
  return [
    `### ${own?.title ?? rule.id} \`${rule.id}\``,
    '',
    own?.why ?? '',
    '',
    ...exampleLines(said.flags, examples.flag, lang),
    ...exampleLines(said.lets, examples.ok, lang),
    '',
    `**${said.how}${colon}** ${own?.how ?? ''}  `,
    `**${said.severity}${colon}** ${severities.join(', ')}. **${said.measured}${colon}** ${measureOf(rule, lang)}.`,
    '',
  ].join('\n');
}

/** One page: every rule in one language. */
export function describeRules(lang: Lang): string {
  const said = SAID[lang];
  const groups = (Object.keys(GROUPS) as RuleGroup[]).map((group) => {
    const rules = RULES.filter((rule) => rule.group === group);
    return [`## ${GROUPS[group][lang]}`, '', ...rules.map((rule) => ruleSection(rule, lang))].join(
      '\n',
    );
  });
  return `# ${said.title}\n\n${said.intro}\n\n_${said.generated}_\n\n${groups.join('\n')}`
    .trimEnd()
    .concat('\n');
}

/** Where each page lies, from the root of the repository. */
export const PAGES: Readonly<Record<Lang, string>> = {
  fr: 'docs/linter/regles.md',
  en: 'docs/linter/rules.md',
};

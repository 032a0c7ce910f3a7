import { describe, expect, it } from 'vitest';
import { textProjection } from '../domain/document/text.ts';
import type { DocumentJson, NodeJson } from '../domain/document/types.ts';
import { NO_EVIDENCE } from './evidence.ts';
import { claim, claimed, evidence, source, supported } from './examples/example.ts';
import type { Finding } from './finding.ts';
import { lint, lintDocument, lintText } from './lint.ts';
import { shownFirst } from './shown-first.ts';

const FR = { lang: 'fr', kind: 'reportage' } as const;
const EN = { lang: 'en', kind: 'reportage' } as const;

function rules(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

function paragraph(text: string, attrs: Record<string, unknown> = {}): NodeJson {
  return { type: 'paragraph', attrs, content: [{ type: 'text', text }] };
}

describe('findings', () => {
  it('stand at UTF-16 offsets of the text projection and know their block', () => {
    const doc: DocumentJson = {
      type: 'doc',
      content: [
        paragraph('Un 😀 et un « mot ».', { id: 'a' }),
        paragraph('Le quai est long. Des experts doutent du pont.', { id: 'b' }),
      ],
    };
    const [finding] = lintDocument(doc, NO_EVIDENCE, FR).filter(
      ({ rule }) => rule === 'attr.vague-plural',
    );
    const text = textProjection(doc);
    expect(finding).toMatchObject({ blockId: 'b', part: 'body', text: 'Des experts' });
    expect(text.slice(finding?.start, finding?.end)).toBe('Des experts');
    expect(text.slice(finding?.blockStart).startsWith('Le quai')).toBe(true);
  });

  it('are the same twice, and in the order of the text', () => {
    const text = 'Le maire aurait signé.\nDes experts doutent. Récemment, 40 % des élus ont voté.';
    const first = lintText(text, FR);
    expect(lintText(text, FR)).toEqual(first);
    const places = first.map(({ start }) => start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keep their fingerprint when the text around them moves, and differ within a sentence', () => {
    const sentence = 'Des experts et des observateurs doutent, disent des experts.';
    const print = (text: string) => lintText(text, FR).map(({ fingerprint }) => fingerprint);
    const alone = print(sentence);
    expect(print(`La rue est calme.\n${sentence}`)).toEqual(alone);
    expect(new Set(alone).size).toBe(alone.length);
  });

  it('speak the language asked for', () => {
    const [french] = lintText('Critics doubt it.', { ...EN, say: 'fr' });
    expect(french?.message).toMatch(/^Qui sont-ils/);
    const [english] = lintText('Critics doubt it.', EN);
    expect(english?.message).toMatch(/^Who are they/);
  });

  it('come for headline and standfirst with offsets of their own', () => {
    const found = lintText('Rien.', { ...FR, headline: 'Des experts doutent du pont' });
    expect(found[0]).toMatchObject({ part: 'headline', start: 0, end: 11 });
  });

  it('read decomposed accents and both apostrophes as one', () => {
    expect(
      rules(lintText('D\u2019apre\u0300s la presse locale, l\u2019usine ferme.', FR)),
    ).toContain('attr.media-relay');
  });

  it('follow the language of a block', () => {
    const doc: DocumentJson = {
      type: 'doc',
      content: [paragraph('Many observers doubt the figures.', { lang: 'en' })],
    };
    expect(rules(lintDocument(doc, NO_EVIDENCE, FR))).toContain('attr.vague-plural');
  });
});

describe('scope', () => {
  it('lets speakers say what they like', () => {
    const text = '« Des experts le disent, c’est un fiasco absolument total », lâche Inès Vidal.';
    expect(rules(lintText(text, FR))).toEqual([]);
  });

  it('inherits a speaker by an anaphor and by nothing else', () => {
    const said = 'Selon Léa Roy, notaire, la vente est nulle.';
    expect(rules(lintText(`${said} Elle aurait signé en juin.`, FR))).not.toContain(
      'fr.cond-report',
    );
    expect(rules(lintText(`${said} Le maire aurait signé en juin.`, FR))).toContain(
      'fr.cond-report',
    );
  });

  it('takes one speaker for all quotations of a paragraph, and a paragraph that gives the floor', () => {
    const second = '« Nous ne céderons pas, quoi qu’il arrive ici. »';
    expect(
      rules(lintText(`« Non, jamais de la vie », dit Inès Vidal. ${second}`, FR)),
    ).not.toContain('quote.no-speaker');
    expect(rules(lintText(`Inès Vidal prévient :\n${second}`, FR))).not.toContain(
      'quote.no-speaker',
    );
    expect(rules(lintText(`La rue est calme.\n${second}`, FR))).toContain('quote.no-speaker');
  });

  it('lets opinion judge', () => {
    const text = 'Ce fiasco est absolument indigne.';
    expect(rules(lintText(text, FR))).toContain('lex.loaded');
    expect(rules(lintText(text, { ...FR, kind: 'opinion' }))).toEqual([]);
  });
});

describe('evidence', () => {
  it('answers what the text alone leaves open', () => {
    const doc = claimed('[Des experts estiment que 4 000 barils ont fui.]');
    expect(rules(lintDocument(doc, evidence(), FR))).toContain('attr.vague-plural');
    const collective = supported({ kind: 'number' }, [source()], {
      attributions: [
        {
          id: 'a1',
          claimId: 'c1',
          speaker: { type: 'collective', description: 'experts', members: ['Ana Roux', 'Li Wei'] },
          mode: 'paraphrase',
          originalWords: null,
          originalLang: null,
          channel: 'interview',
          saidAt: '2026-05-03',
        },
      ],
    });
    expect(rules(lintDocument(doc, collective, FR))).toEqual([]);
  });

  it('makes a warning block where the story rests on the sentence', () => {
    const doc = claimed('[L’armée a perdu 4 000 véhicules.]');
    const records = evidence({
      claims: [claim({ importance: 'load-bearing', basis: ['own-observation'] })],
    });
    const severity = (given: typeof records) =>
      lintDocument(doc, given, FR).find(({ rule }) => rule === 'num.unsourced')?.severity;
    expect(severity(records)).toBeUndefined();
    const bare = evidence({ claims: [claim({ importance: 'load-bearing', basis: ['none'] })] });
    expect(severity(bare)).toBe('block');
  });

  it('blocks a reporting conditional that harms somebody', () => {
    const about = { harmsReputation: true, response: { at: 1, note: '' } };
    const records = evidence({ claims: [claim({ about, modality: 'alleged' })] });
    const found = lintDocument(claimed('[Le maire aurait volé la caisse.]'), records, FR);
    expect(found.find(({ rule }) => rule === 'fr.cond-report')?.severity).toBe('block');
  });

  it('offers the likely year of a date', () => {
    const at = Date.UTC(2026, 4, 4);
    const found = lintText('Le 14 mars, le pont a cédé.', { ...FR, at });
    const fix = found.find(({ rule }) => rule === 'date.no-year')?.fixes[0];
    expect(fix).toMatchObject({ action: 'replace', replacement: ' 2026', start: 10, end: 10 });
    const before = lintText('Le 14 novembre, le pont a cédé.', { ...FR, at });
    expect(before.find(({ rule }) => rule === 'date.no-year')?.fixes[0]?.replacement).toBe(' 2025');
  });
});

describe('a newsroom', () => {
  it('adds to a list and takes from it', () => {
    const lists = { 'fr.loaded': { add: ['flamboyant{,e}'], remove: ['fiasco{,s}'] } };
    const found = lintText('Un fiasco flamboyant.', { ...FR, lists }).filter(
      ({ rule }) => rule === 'lex.loaded',
    );
    expect(found.map(({ text }) => text)).toEqual(['flamboyant']);
  });

  it('does without a rule', () => {
    const text = 'Des experts doutent du pont.';
    expect(rules(lintText(text, { ...FR, off: ['attr.vague-plural'] }))).toEqual([]);
  });

  it('is shown the most serious first, and every block', () => {
    const found = lint({
      ...FR,
      text: 'Des experts doutent. Récemment, 40 % ont voté. C’est très, très, très bien.',
    });
    const { shown, held } = shownFirst(found, 120);
    expect(shown.length).toBeLessThanOrEqual(8);
    expect([...shown, ...held]).toHaveLength(found.length);
    expect(shown.some(({ severity }) => severity === 'warn')).toBe(true);
    const blocks = found.map((one) => ({ ...one, severity: 'block' as const }));
    expect(shownFirst(blocks, 1).shown).toHaveLength(found.length);
  });
});

/** Puts words and a fingerprint to what a rule found. */
import type { Finding, Fix } from './finding.ts';
import { sentenceIndexAt } from './reading/passages.ts';
import type { Hit, HitFix, Rule } from './rule.ts';
import { wordsFor } from './words/index.ts';
import type { LinterWords } from './words/words.ts';

/** FNV-1a, 64 bits in two halves: short, stable, and no secret. */
export function fingerprint(parts: readonly string[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const text = parts.join('\u0001');
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code ^ (low & 0xff), 0x01000193) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** Spaces and marks may be tidied without the finding being another. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/’/g, "'").trim();
}

export function filled(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}

function sentenceAround(hit: Hit): string {
  if (!hit.block) return '';
  const sentence = hit.block.sentences[sentenceIndexAt(hit.block, hit.start)];
  return sentence?.text ?? hit.block.text.slice(hit.start, hit.end);
}

function gapsIn(words: LinterWords, { gaps = [] }: Hit): string {
  return gaps.map((gap) => words.gaps[gap]).join(', ');
}

export function findingOf(rule: Rule, hit: Hit, say: 'fr' | 'en'): Finding {
  const words = wordsFor(say);
  const own = words.rules[rule.id];
  const base = hit.block?.start ?? 0;
  const text = hit.block?.text.slice(hit.start, hit.end) ?? '';
  const given: readonly HitFix[] = hit.fixes ?? rule.fixes.map((action) => ({ action }));
  const fixes = given.map((fix): Fix => {
    const { start, end, recordId = hit.recordId, ...rest } = fix;
    return {
      ...rest,
      label: filled(words.fixes[fix.action], { words: fix.replacement ?? '' }),
      ...(start !== undefined && end !== undefined && { start: start + base, end: end + base }),
      ...(recordId !== undefined && { recordId }),
    };
  });
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    part: hit.block?.part ?? 'body',
    start: hit.block ? base + hit.start : 0,
    end: hit.block ? base + hit.end : 0,
    text,
    blockStart: base,
    ...(hit.block?.id != null && { blockId: hit.block.id }),
    ...(hit.recordId !== undefined && { recordId: hit.recordId }),
    message: filled(own?.message ?? rule.id, { text, ...hit.args, gaps: gapsIn(words, hit) }),
    why: own?.why ?? '',
    fixes,
    fingerprint: fingerprint([
      rule.id,
      hit.recordId ?? '',
      folded(text),
      folded(sentenceAround(hit)),
    ]),
  };
}

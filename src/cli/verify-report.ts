import { type Checkpoint, fingerprint } from '../transparency/checkpoint.ts';
import type { Check } from '../transparency/verify/check.ts';
import { jsonText } from './json-text.ts';
import type { CliWords } from './words.ts';

export interface Verified {
  checks: Check[];
  /** The newest signed head that was seen. */
  checkpoint: Checkpoint | null;
}

function sentence({ check, isGood, about }: Check, words: CliWords): string {
  return words.verify[check][isGood ? 'good' : 'bad']({ ...about });
}

export function reportText({ checks, checkpoint }: Verified, words: CliWords): string {
  const lines = checks.map((check) => {
    const mark = check.isGood ? '✓' : '✗';
    return `${mark} ${sentence(check, words)}`;
  });
  const isGood = checks.every((check) => check.isGood);
  return [
    ...lines,
    '',
    ...(checkpoint ? [words.verify.head(fingerprint(checkpoint)), ''] : []),
    isGood ? words.verify.holds : words.verify.holdsNot,
    '',
  ].join('\n');
}

/** `{ ok, checks: [{ check, ok, message, … }], checkpoint: { origin, size, root, fingerprint } | null }` */
export function reportJson({ checks, checkpoint }: Verified, words: CliWords): string {
  const report = {
    ok: checks.every((check) => check.isGood),
    checks: checks.map((check) => ({
      check: check.check,
      ok: check.isGood,
      message: sentence(check, words),
      ...check.about,
    })),
    checkpoint: checkpoint && {
      origin: checkpoint.origin,
      size: checkpoint.size,
      root: checkpoint.root.toString('base64'),
      fingerprint: fingerprint(checkpoint),
    },
  };
  return jsonText(report);
}

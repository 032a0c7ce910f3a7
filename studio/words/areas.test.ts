import { expect, it } from 'vitest';
import { areas, type Dictionary } from './area.ts';

const files = import.meta.glob('../**/*words.ts', { eager: true });

function keysOf(words: Dictionary, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

function sentencesOf(words: Dictionary): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' ? sentencesOf(value) : [String(value)];
  });
}

it('says everything in French and in English', () => {
  expect(Object.keys(files).length).toBeGreaterThan(0);
  expect(areas.size).toBeGreaterThan(0);
  for (const [name, { fr, en }] of areas)
    expect([name, ...keysOf(en).sort()]).toEqual([name, ...keysOf(fr).sort()]);
});

it('sets French as French is set', () => {
  const badly = [...areas.values()].flatMap(({ fr }) =>
    sentencesOf(fr).filter((sentence) => /[a-zéèà] [;:!?»]|« /i.test(sentence)),
  );
  expect(badly).toEqual([]);
});

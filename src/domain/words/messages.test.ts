import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messagesEn } from './messages-en.ts';
import { messagesFr } from './messages-fr.ts';

const source = join(import.meta.dirname, '..', '..');

function keysThrown(): Set<string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  const keys = files.flatMap((path) =>
    [
      ...readFileSync(join(source, path), 'utf8').matchAll(
        /AppError\(\s*'[a-z-]+',\s*'([\w.-]+)'/g,
      ),
    ].map((match) => match[1] ?? ''),
  );
  return new Set(keys);
}

it('every refusal has a sentence in English and in French', () => {
  const keys = [...keysThrown()];
  expect(keys.filter((key) => !(key in messagesEn))).toEqual([]);
  expect(Object.keys(messagesEn).filter((key) => !(key in messagesFr))).toEqual([]);
  expect(Object.keys(messagesFr).filter((key) => !(key in messagesEn))).toEqual([]);
});

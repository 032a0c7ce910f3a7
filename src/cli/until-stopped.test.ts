import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { untilStopped } from './until-stopped.ts';

it('a press of Ctrl-C that arrives twice still lets work under way end', async () => {
  const signals = new EventEmitter();
  let now = 0;
  let isCut = false;
  const stopped = untilStopped(
    signals,
    () => now,
    () => {
      isCut = true;
    },
  );
  signals.emit('SIGINT');
  await stopped;
  // With nobody listening, the second would end the process in the middle.
  expect(signals.emit('SIGINT')).toBe(true);
  expect(isCut).toBe(false);
  now = 3000;
  signals.emit('SIGINT');
  expect(isCut).toBe(true);
});

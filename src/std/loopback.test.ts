import { expect, it } from 'vitest';
import { areBothHere, isLoopback } from './loopback.ts';

it('knows the names of this machine, and no name that only begins like one', () => {
  for (const url of ['http://localhost:3000', 'http://127.9.0.1/a', 'http://[::1]:80'])
    expect([url, isLoopback(url)]).toEqual([url, true]);
  for (const url of ['http://localhost.example', 'http://127.0.0.1.example', 'http://10.0.0.1', ''])
    expect([url, isLoopback(url)]).toEqual([url, false]);
});

it('lets two sites meet here only where both are', () => {
  expect(areBothHere('http://127.0.0.1:3000', 'http://localhost:4000')).toBe(true);
  expect(areBothHere('https://jusant.example', 'http://127.0.0.1')).toBe(false);
  expect(areBothHere('http://127.0.0.1:3000', 'https://jusant.example')).toBe(false);
});

import { expect, it } from 'vitest';
import { pageName, siteName } from './page-name.ts';

it.each([
  ['https://ailleurs.example/@ronan', 'ailleurs.example/@ronan', 'ailleurs.example'],
  ['http://www.ailleurs.example/@ronan/#top', 'ailleurs.example/@ronan', 'ailleurs.example'],
  ['https://ailleurs.example./?p=1', 'ailleurs.example?p=1', 'ailleurs.example'],
  ['https://ailleurs.example:8443', 'ailleurs.example:8443', 'ailleurs.example'],
  ['https://côte.example/été', 'xn--cte-kna.example/%C3%A9t%C3%A9', 'xn--cte-kna.example'],
  ['pas une adresse', '', ''],
  ['', '', ''],
])('%s is compared as %s, of %s', (url, page, site) => {
  expect([pageName(url), siteName(url)]).toEqual([page, site]);
});

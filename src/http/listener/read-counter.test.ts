import { expect, it } from 'vitest';
import { createReadCounter } from './read-counter.ts';

const PEOPLE = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
];
const MACHINES = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0 Safari/537.36',
  'TelegramBot (like TwitterBot)',
  'curl/8.5.0',
];

it('counts what people read, under the article’s plain address, and of machines nothing', () => {
  const counter = createReadCounter();
  const ask = (key: string, userAgent: string | undefined, status = 200) =>
    counter.count({ key, status }, { userAgent });
  for (const name of PEOPLE) ask('/fr/le-pont', name);
  for (const name of [...MACHINES, undefined]) ask('/fr/le-pont', name);
  ask('/fr/le-pont supporter@supporters', PEOPLE[0]);
  ask('/fr/le-pont?reperes=tous', PEOPLE[0]);
  ask('/fr/perdu', PEOPLE[0], 404);
  for (const other of ['/fr', '/', '/fr/section/port', '/assets/a.css', '/sitemap.xml'])
    ask(other, PEOPLE[0]);
  expect([...counter.take()]).toEqual([['/fr/le-pont', 4]]);
  expect([...counter.take()]).toEqual([]);
});

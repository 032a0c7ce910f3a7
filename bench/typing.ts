/**
 * How soon a letter is on the screen: `node bench/typing.ts LINK` signs in to a running Studio by a
 * one-time link (`./recto staff add …` or `npm start` prints one), begins an article of 2,000 words and
 * prints the median and the 95th percentile, in milliseconds, from a key to the frame that shows it.
 */
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/support/browser.ts';

const link = process.argv[2] ?? '';
const WORDS = 2_000;
const LETTERS = 300;
const PAUSE_MS = 40;

/** For the page to run: notes for each key when the frame after it was handed to the screen. */
const WATCH = `(() => {
  window.took = [];
  addEventListener('keydown', () => {
    const pressed = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.took.push(performance.now() - pressed);
      port2.postMessage(null);
    });
  }, true);
})()`;

const executablePath = findBrowser();
if (!executablePath || !URL.canParse(link)) {
  console.error('node bench/typing.ts LINK, with a one-time link to a running Studio');
  process.exit(2);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });
page.setDefaultTimeout(60_000);
await page.goto(link);
await page.getByRole('button', { name: 'Entrer' }).click();
await page.getByRole('heading', { level: 1 }).waitFor();
await page.keyboard.press('n');
await page.locator('.ProseMirror').click();
const sentence = 'La mer est haute à six heures vingt, et le bac attend son tour. ';
const paragraphs = Array.from({ length: WORDS / 100 }, () => sentence.repeat(8));
await page.keyboard.insertText(paragraphs.join('\n'));
await page.locator('[data-state="saved"]').waitFor();
await page.keyboard.press('ControlOrMeta+End');
await page.evaluate(WATCH);
for (let at = 0; at < LETTERS; at++) {
  await page.keyboard.press(at % 6 === 5 ? 'Space' : 'e');
  await page.waitForTimeout(PAUSE_MS);
}
const took = (await page.evaluate<number[]>('window.took')).sort((a, b) => a - b);
const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
console.log(
  `${took.length} letters in a text of ${WORDS} words: median ${at(0.5)}, p95 ${at(0.95)} ms`,
);
await browser.close();

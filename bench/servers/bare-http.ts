/** The limit to compare with: node:http answering the same bytes from memory, and nothing else. */
import { createServer } from 'node:http';
import { buildPage, plainForm } from '../../src/cache/cached-page.ts';
import { SAMPLE_PATH, samplePage } from '../sample-page.ts';

const [port = '0', form = 'br'] = process.argv.slice(2);
const page = await buildPage(SAMPLE_PATH, samplePage, Date.now());
const { headers, body } = (form === 'br' ? page.br : null) ?? plainForm(page);

createServer((_req, res) => {
  res.writeHead(200, headers);
  res.end(body);
}).listen(Number(port), '127.0.0.1', () => process.send?.('ready'));

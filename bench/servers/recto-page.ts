/** Recto's cache and listener with one page in memory; `gate` puts the socket gate before them. */
import { createPageCache } from '../../src/cache/page-cache.ts';
import { declaredQuery } from '../../src/cache/page-key.ts';
import { createListener } from '../../src/http/listener/listener.ts';
import { createReaderServer } from '../../src/http/listener/server.ts';
import { SAMPLE_PATH, samplePage } from '../sample-page.ts';

const [port = '0', way = 'listener'] = process.argv.slice(2);
const cache = createPageCache({ maxBytes: 64 * 2 ** 20, render: async () => samplePage });
const listener = createListener({
  cache,
  canonicaliseQuery: (_path, query) => declaredQuery(query, []),
  handle(_req, res) {
    res.writeHead(404).end();
  },
});

cache.warm([SAMPLE_PATH]);
await cache.idle();
const { server } = createReaderServer({ listener, ...(way === 'gate' ? { gate: { cache } } : {}) });
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));

/** A browser that keeps a page as readers see it, and is led nowhere inside by what it shows. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../test/support/browser.ts';
import { openCaptureBrowser, type TakenPage } from './browser.ts';

const executable = findBrowser();
const isSandboxed = process.getuid?.() !== 0;

async function listen(handle: RequestListener) {
  const server = createServer(handle);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, server };
}

describe.skipIf(!executable)('a page taken by a browser', { timeout: 60_000 }, () => {
  const heard: string[] = [];
  let inside: Awaited<ReturnType<typeof listen>>;
  let site: Awaited<ReturnType<typeof listen>>;
  let take: (url: string) => Promise<TakenPage>;

  beforeAll(async () => {
    inside = await listen((request, response) => {
      heard.push(request.url ?? '');
      response.end('the inside');
    });
    const pages: Record<string, RequestListener> = {
      '/page': (_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><title>Marée</title><p id="a">…</p>
          <img src="${inside.url}/picture"><iframe src="${inside.url}/frame"></iframe>
          <script>
            document.getElementById('a').textContent = 'Écrit par un script.';
            fetch('${inside.url}/asked', { mode: 'no-cors' }).catch(() => {});
            fetch('http://localhost:${inside.port}/by-name', { mode: 'no-cors' }).catch(() => {});
            new WebSocket('ws://127.0.0.1:${inside.port}/socket');
            window.open('${inside.url}/opened');
          </script>`);
      },
      '/away': (_, response) => response.writeHead(302, { location: `${inside.url}/away` }).end(),
      '/home': (_, response) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end(),
      '/gone': (_, response) => response.writeHead(404).end('none'),
      '/file': (_, response) => {
        response.writeHead(200, { 'content-disposition': 'attachment; filename="a.bin"' }).end('x');
      },
    };
    site = await listen((request, response) => {
      const page = pages[request.url ?? ''];
      if (page) page(request, response);
      else response.writeHead(404).end();
    });
    const opened = await openCaptureBrowser({
      executable: executable ?? '',
      isSandboxed,
      net: { allowPorts: [site.port] },
    });
    if (!opened) throw new Error('no browser');
    take = opened;
  });

  afterAll(() => {
    for (const { server } of [inside, site]) {
      server.closeAllConnections();
      server.close();
    }
  });

  it('has what scripts wrote and a picture, and asks nothing of this machine', async () => {
    const { html, screenshot, finalUrl, status } = await take(`${site.url}/page`);
    expect(html).toContain('Écrit par un script.');
    expect(screenshot.subarray(1, 4).toString()).toBe('PNG');
    expect([finalUrl, status]).toEqual([`${site.url}/page`, 200]);
    expect(heard).toEqual([]);
  });

  it('is refused where the page is not, or leads inside, or is no page', async () => {
    const refusal = (path: string) =>
      take(path).then(
        () => 'taken',
        (error) => error.key,
      );
    expect(await refusal(`${site.url}/away`)).toBe('net.bad-port');
    expect(await refusal(`${site.url}/home`)).toBe('net.private-address');
    expect(await refusal(`${site.url}/file`)).toBe('capture.browser-failed');
    expect(await refusal('file:///etc/passwd')).toBe('net.bad-scheme');
    expect((await take(`${site.url}/gone`)).status).toBe(404);
    expect(heard).toEqual([]);
  });
});

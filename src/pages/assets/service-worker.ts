/**
 * The service worker, served as `/sw.js`: the network first, always; without it, the articles that
 * this device read last, as they were, and a page that lists them. It keeps public pages only, within
 * bounds, and forgets what was withdrawn or closed as soon as the network says so.
 */
import { squeeze } from './squeeze.ts';

export interface ServiceWorkerOptions {
  /** Changes with every change to the offline pages or the files they use. */
  version: string;
  /** Address of the offline page by edition language; the first is for all other addresses. */
  offlineUrls: Record<string, string>;
}

/** How many articles a device keeps, and how many bytes of files with them. */
export const KEPT_ARTICLES = 50;
export const KEPT_BYTES = 40_000_000;

export function serviceWorker({ version, offlineUrls }: ServiceWorkerOptions): string {
  const settings = { version, offlineUrls, mostArticles: KEPT_ARTICLES, mostBytes: KEPT_BYTES };
  return `const settings = ${JSON.stringify(settings)};\n${WORKER}`;
}

const WORKER = squeeze(String.raw`
const SHELL = 'recto-shell-' + settings.version;
const KEPT = 'recto-kept-1';
const FILES = 'recto-files-1';
const NEVER = /^\/(studio|preview|api|hooks|log|sw\.js)(\/|$)/;
const PATIENCE_MS = 6000;
const LARGEST_FILE = 4e6;

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(Promise.all(Object.values(settings.offlineUrls).map(fetchShell)));
});

// The offline page of each edition, with the style sheet and script that it names.
async function fetchShell(url) {
  const cache = await caches.open(SHELL);
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(url);
  const text = await response.clone().text();
  await cache.put(url, response);
  const files = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)];
  await Promise.all(files.map((match) => cache.add(match[1]).catch(() => {})));
}

addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver() {
  const names = (await caches.keys()).filter((name) => name.startsWith('recto-'));
  const old = names.filter((name) => ![SHELL, KEPT, FILES].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await clients.claim();
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || NEVER.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(openPage(event, url));
  else if (/^(style|script|font|image)$/.test(request.destination)) event.respondWith(openFile(request));
});

async function openPage(event, url) {
  const fresh = fromNetwork(event);
  fresh.catch(() => {});
  const cache = await caches.open(KEPT);
  const key = url.origin + url.pathname;
  const kept = await cache.match(key);
  try {
    const response = await (kept ? Promise.race([fresh, wait(PATIENCE_MS)]) : fresh);
    if (!response || (kept && response.status >= 500)) return kept;
    if (kept && isWithdrawn(response)) event.waitUntil(cache.delete(key));
    return response;
  } catch {
    return kept || offlinePage(url);
  }
}

// Gone, or no longer for everybody.
function isWithdrawn(response) {
  return [401, 403, 404, 410, 451].includes(response.status) || (response.ok && !mayKeep(response));
}

async function fromNetwork(event) {
  return (await event.preloadResponse) || fetch(event.request);
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function offlinePage(url) {
  const { offlineUrls } = settings;
  const page = offlineUrls[url.pathname.split('/')[1]] || Object.values(offlineUrls)[0];
  return (await caches.match(page, { cacheName: SHELL })) || Response.error();
}

// Files of ours carry their hash in their name, so that a kept one is the right one.
async function openFile(request) {
  const isNamedByHash = new URL(request.url).pathname.startsWith('/assets/');
  const kept = () => caches.match(request, { ignoreVary: true });
  if (isNamedByHash) return (await kept()) || fetch(request);
  return fetch(request).catch(async (error) => {
    const found = await kept();
    if (found) return found;
    throw error;
  });
}

function mayKeep(response) {
  const { headers } = response;
  return (
    response.ok &&
    !response.redirected &&
    response.type === 'basic' &&
    !/private|no-store/i.test(headers.get('cache-control') || '') &&
    !/cookie|authorization|\*/i.test(headers.get('vary') || '')
  );
}

addEventListener('message', (event) => {
  if (event.data?.page && event.origin === location.origin) event.waitUntil(keep(event.data));
});

// An article and what it was shown with; both come out of the browser's own cache.
async function keep({ page, title, lang, files }) {
  const url = new URL(page);
  if (url.origin !== location.origin || NEVER.test(url.pathname)) return;
  const response = await fetch(page, { cache: 'force-cache' });
  if (!mayKeep(response) || !/^text\/html/.test(response.headers.get('content-type'))) return;
  const cache = await caches.open(KEPT);
  // Away first, so that it comes last: the order is that of reading.
  await cache.delete(page);
  await cache.put(page, copy(response, await response.blob(), {
    'x-recto-title': encodeURIComponent(title),
    'x-recto-lang': lang,
  }));
  const pages = await cache.keys();
  const tooMany = pages.slice(0, Math.max(0, pages.length - settings.mostArticles));
  await Promise.all(tooMany.map((request) => cache.delete(request)));
  const store = await caches.open(FILES);
  for (const file of files.slice(0, 100)) await keepFile(store, file).catch(() => {});
  await prune(store);
}

async function keepFile(store, file) {
  const { origin, pathname } = new URL(file);
  const isOurs = origin === location.origin && !NEVER.test(pathname);
  if (!isOurs || (await store.match(file))) return;
  const response = await fetch(file, { cache: 'force-cache' });
  if (!mayKeep(response) || !/^(image|font|text\/(css|javascript))/.test(response.headers.get('content-type'))) return;
  const body = await response.blob();
  if (body.size < LARGEST_FILE) await store.put(file, copy(response, body, { 'x-recto-bytes': body.size }));
}

function copy({ headers, status }, body, more) {
  const all = new Headers(headers);
  // The body is unpacked by now.
  all.delete('content-encoding');
  all.delete('content-length');
  for (const name in more) all.set(name, more[name]);
  return new Response(body, { status, headers: all });
}

// The oldest pictures go first, style and type last.
async function prune(store) {
  const requests = await store.keys();
  const isAsset = (request) => new URL(request.url).pathname.startsWith('/assets/');
  const inOrder = [...requests.filter((r) => !isAsset(r)), ...requests.filter(isAsset)];
  const bytes = await Promise.all(inOrder.map(async (request) => {
    const response = await store.match(request);
    return Number(response?.headers.get('x-recto-bytes'));
  }));
  let total = bytes.reduce((sum, size) => sum + size, 0);
  for (let n = 0; total > settings.mostBytes && n < inOrder.length; n++) {
    await store.delete(inOrder[n]);
    total -= bytes[n];
  }
}
`);

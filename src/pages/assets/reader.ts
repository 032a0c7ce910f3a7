/**
 * The one script of reader pages, which are whole without it: it loads an embed when its link is
 * clicked, asks the service worker to keep the article, and lists what was kept when there is no
 * network. Plain JavaScript for any browser of the last years, sent as it stands here.
 */
import { squeeze } from './squeeze.ts';

export const READER_SCRIPT = squeeze(`
// Embeds: nothing is asked of anybody before the click; a click that opens a tab stays a link.
addEventListener('click', (event) => {
  const link = event.target.closest?.('figure.embed[data-src] > a');
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const source = link.parentNode.dataset.src;
  // A frame of our own origin could lift its own sandbox.
  if (!source.startsWith('https://') || new URL(source).origin === location.origin) return;
  event.preventDefault();
  const frame = document.createElement('iframe');
  frame.title = (link.querySelector('.embed-title') || link).textContent.trim();
  frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-presentation';
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media; autoplay';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.loading = 'lazy';
  frame.src = source;
  link.replaceWith(frame);
  frame.focus();
});

const content = (property) => document.querySelector('meta[property="' + property + '"]')?.content;

// Ask for this article to be kept, with the files it was shown with.
async function keep() {
  const { active } = await navigator.serviceWorker.ready;
  if (content('og:type') !== 'article' || navigator.connection?.saveData) return;
  const files = performance.getEntriesByType('resource').map((entry) => entry.name);
  active.postMessage({
    page: location.origin + location.pathname,
    title: content('og:title') || document.title,
    lang: document.documentElement.lang,
    files: files.filter((url) => url.startsWith(location.origin + '/')),
  });
}

// The offline page: what this device kept, the last read first.
async function listKept(section) {
  const cache = await caches.open('recto-kept-1');
  const list = section.querySelector('ul');
  for (const request of (await cache.keys()).reverse()) {
    const { headers } = await cache.match(request);
    const link = document.createElement('a');
    link.href = request.url;
    link.textContent = decodeURIComponent(headers.get('x-recto-title'));
    link.lang = headers.get('x-recto-lang');
    link.dir = 'auto';
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
    section.hidden = false;
  }
}

async function start() {
  const section = document.querySelector('[data-kept]');
  if (section && self.caches) listKept(section);
  if (!navigator.serviceWorker) return;
  const policy = self.trustedTypes?.createPolicy('recto', { createScriptURL: () => '/sw.js' });
  await navigator.serviceWorker.register(policy ? policy.createScriptURL('') : '/sw.js');
  if (section) return;
  await keep();
  // Once more on leaving, with the pictures that came while reading.
  addEventListener('visibilitychange', () => document.hidden && keep());
}

// Reading comes first; without storage or over plain HTTP there is simply no keeping.
const later = () => setTimeout(() => start().catch(() => {}), 500);
document.readyState === 'complete' ? later() : addEventListener('load', later);
`);

/** The words of a web page, and what it says of itself. Runs in a thread of its own, never in ours. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { isLanguageTag } from '../../domain/language-tag.ts';
import { type CopyWords, limited, WHOLE_PAGE } from './words.ts';

type Page = ReturnType<typeof parseHTML>['document'];
type PageNode = {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
};

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|CAPTION|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/i;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|HEAD)$/i;
/** Fewer words than this are a teaser or a mistake: the whole page is taken then. */
const LEAST_ARTICLE = 140;

/** What browsers make of it, tags left out and all, which the quick parser does not know. */
function documentOf(html: string): Page {
  return parseHTML(serialize(parse(html))).document;
}

export function readPage(html: string): CopyWords {
  const document = documentOf(html);
  const facts = factsOf(document);
  const whole = wordsOf(document.body as unknown as PageNode);
  const article = articleOf(document);
  const own = article && article.words.length >= LEAST_ARTICLE ? article.words : whole;
  const words = own === whole ? whole : `${own}${WHOLE_PAGE}${whole}`;
  return {
    words: words === '' ? null : limited(words),
    title: facts.title ?? article?.title ?? null,
    author: facts.author ?? article?.author ?? null,
    publisher: facts.publisher,
    publishedAt: facts.publishedAt,
    lang: facts.lang,
  };
}

function articleOf(document: Page) {
  try {
    const article = new Readability(document as unknown as Document).parse();
    if (!article?.content) return null;
    const inner = documentOf(article.content);
    return {
      words: wordsOf(inner.body as unknown as PageNode),
      title: clean(article.title),
      author: clean(article.byline),
    };
  } catch {
    // A page that the algorithm cannot make sense of still has words.
    return null;
  }
}

/** Text as it reads: blocks on lines of their own. Without recursion: pages nest without end. */
function wordsOf(root: PageNode): string {
  let text = '';
  const open: { node: PageNode; isEnd: boolean }[] = [{ node: root, isEnd: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, isEnd } = next;
    if (isEnd) text += '\n';
    else if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeType === 1 && !SILENT.test(node.nodeName)) {
      if (BLOCKS.test(node.nodeName)) {
        text += '\n';
        open.push({ node, isEnd: true });
      }
      for (const child of [...node.childNodes].reverse()) open.push({ node: child, isEnd: false });
    }
  }
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function clean(words: string | null | undefined): string | null {
  const line = words?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : line.slice(0, 300);
}

/** Names of `<meta>` that tell the same, the most telling first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author'],
  publisher: ['og:site_name', 'dc.publisher', 'application-name'],
  publishedAt: ['article:published_time', 'date', 'dc.date', 'dcterms.date', 'pubdate'],
} as const;

function factsOf(document: Page): Omit<CopyWords, 'words'> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = clean(meta.getAttribute('content'));
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const linked = linkedFacts(document);
  const from = (key: keyof typeof META) =>
    META[key].map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
  const metaAuthor = from('author');
  return {
    title: linked.title ?? from('title') ?? clean(document.title),
    // Some give the address of a profile where a name should be.
    author: linked.author ?? (metaAuthor?.startsWith('http') ? null : metaAuthor),
    publisher: linked.publisher ?? from('publisher'),
    publishedAt: dayIn(linked.publishedAt) ?? dayIn(from('publishedAt')) ?? dayIn(time),
    lang: languageOf(document.documentElement?.getAttribute('lang') ?? null),
  };
}

function languageOf(lang: string | null): string | null {
  return lang && isLanguageTag(lang) ? lang : null;
}

function dayIn(date: string | null): string | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(date ?? '')?.[0] ?? null;
}

type Facts = Record<'title' | 'author' | 'publisher' | 'publishedAt', string | null>;

/** What the page says in JSON-LD, where it speaks of an article. */
function linkedFacts(document: Page): Facts {
  const nothing: Facts = { title: null, author: null, publisher: null, publishedAt: null };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesIn(script.textContent ?? '')) {
      if (!/Article|Posting|Report|Dataset/.test(String(node['@type']))) continue;
      return {
        title: clean(text(node.headline) ?? text(node.name)),
        author: clean(names(node.author)),
        publisher: clean(names(node.publisher)),
        publishedAt: text(node.datePublished),
      };
    }
  }
  return nothing;
}

function nodesIn(json: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(json);
    const graph = (parsed as { '@graph'?: unknown } | null)?.['@graph'] ?? parsed;
    const nodes: unknown[] = Array.isArray(graph) ? graph : [graph];
    return nodes.filter(
      (node): node is Record<string, unknown> => typeof node === 'object' && node !== null,
    );
  } catch {
    return [];
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);

function names(value: unknown): string | null {
  const list = Array.isArray(value) ? value : [value];
  const found = list.flatMap(
    (one) => text(one) ?? text((one as { name?: unknown } | null)?.name) ?? [],
  );
  return found.length > 0 ? found.slice(0, 6).join(', ') : null;
}

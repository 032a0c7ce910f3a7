import {
  attr,
  findAll,
  firstAttr,
  type HtmlElement,
  hasClass,
  isBlank,
  isTextNode,
  rawText,
} from './from-html-dom.ts';
import { directionOf, languageOf, marksWithin } from './from-html-marks.ts';
import { lineOfNote } from './from-html-notes.ts';
import {
  blockAttrs,
  flush,
  type Handler,
  makeNode,
  pushBlock,
  type Reading,
  type Sink,
  type State,
} from './from-html-reading.ts';
import type { NodeJson } from './types.ts';

/** Headings, preformatted words, foldable parts, scripts: the blocks of running text. */

const heading =
  (level: number): Handler =>
  (element, sink, state, reading) => {
    const inner = {
      marks: state.marks,
      lang: languageOf(element) ?? state.lang,
      dir: directionOf(element) ?? state.dir,
    };
    const { content, lifted } = reading.lineOf(element, inner);
    flush(sink, reading);
    if (content.length > 0) {
      sink.blocks.push(makeNode('heading', { ...blockAttrs(inner, reading), level }, content));
    }
    sink.blocks.push(...lifted);
  };

/** Prose whose line breaks count (a poem, a letterhead) as against code. */
function isVerse(element: HtmlElement): boolean {
  if (hasClass(element, /^wp-block-verse$/)) return true;
  if (hasClass(element, /^wp-block-code$|^brush:|^lang:|^language-/)) return false;
  const isFormatted = (one: HtmlElement) =>
    ['a', 'b', 'strong', 'i', 'em', 'img'].includes(one.tagName);
  const hasCode = findAll(element, (one) => one.tagName === 'code').length > 0;
  return !hasCode && findAll(element, isFormatted).length > 0;
}

function readPre(element: HtmlElement, sink: Sink, state: State, reading: Reading): void {
  if (isVerse(element)) {
    flush(sink, reading);
    const outer = sink.state;
    sink.state = state;
    readLines(element, sink, state, reading);
    flush(sink, reading);
    sink.state = outer;
    return;
  }
  const words = rawText(element).replace(/^\n/, '').replace(/\s+$/, '');
  if (isBlank(words)) return;
  const language = codeLanguage(element);
  pushBlock(
    sink,
    reading,
    makeNode('codeBlock', language ? { language } : {}, [{ type: 'text', text: words }]),
  );
}

function readLines(element: HtmlElement, sink: Sink, state: State, reading: Reading): void {
  for (const child of element.childNodes) {
    if (!isTextNode(child)) {
      reading.walk([child], sink, state);
      continue;
    }
    child.value.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) sink.run.lineBreak();
      sink.run.text(line, state.marks);
    });
  }
}

function codeLanguage(element: HtmlElement): string | null {
  const code = findAll(element, (one) => one.tagName === 'code')[0];
  const classes = `${attr(element, 'class')} ${code ? attr(code, 'class') : ''}`;
  const found = /(?:^|\s)(?:language-|lang-|lang:|brush:\s*)([\w+#-]+)/i.exec(classes)?.[1];
  return (found ?? firstAttr(element, 'data-language', 'data-enlighter-language', 'lang')) || null;
}

function readDetails(element: HtmlElement, sink: Sink, state: State, reading: Reading): void {
  const summary = findAll(element, (one) => one.tagName === 'summary')[0];
  const title = summary ? rawText(summary).replace(/\s+/g, ' ').trim() : '';
  const rest = { ...element, childNodes: element.childNodes.filter((one) => one !== summary) };
  const blocks = reading.blocksOf(rest, { ...state, marks: {} });
  const content: NodeJson[] = blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
  if (title === '' && blocks.length === 0) return;
  pushBlock(sink, reading, makeNode('callout', { tone: 'note', title: title || null }, content));
}

const readScript: Handler = (element, sink, _state, reading) => {
  const telegram = attr(element, 'data-telegram-post');
  if (telegram) {
    const url = `https://t.me/${telegram}`;
    return pushBlock(sink, reading, makeNode('embed', { provider: 'telegram', url }));
  }
  const words = rawText({ ...element, tagName: 'pre' }).trim();
  const source = attr(element, 'src');
  if (words === '' && source === '') return;
  const what = element.tagName === 'style' ? 'style' : 'script';
  reading.losses.push({ what, name: element.tagName, detail: (source || words).slice(0, 120) });
};

const readQuotedWords: Handler = (element, sink, state, reading) => {
  const marks = marksWithin(element, state.marks);
  const [open, close] = (reading.options.lang ?? '').startsWith('fr') ? ['« ', ' »'] : ['“', '”'];
  sink.run.text(open, marks);
  reading.walk(element.childNodes, sink, { ...state, marks });
  sink.run.text(close, marks);
};

/** Small letters above words, as in Japanese: read after them, in brackets. */
const readRuby: Handler = (element, sink, state, reading) => {
  sink.run.text('(', state.marks);
  reading.walk(element.childNodes, sink, state);
  sink.run.text(')', state.marks);
};

const readSuperscript: Handler = (element, sink, state, reading) => {
  const note = lineOfNote(element, reading);
  if (note) sink.run.node(note);
  else
    reading.walk(element.childNodes, sink, { ...state, marks: marksWithin(element, state.marks) });
};

export const TEXT_HANDLERS: Readonly<Record<string, Handler>> = {
  h1: heading(2),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  pre: readPre,
  listing: readPre,
  xmp: readPre,
  plaintext: readPre,
  details: readDetails,
  script: readScript,
  style: readScript,
  q: readQuotedWords,
  rt: readRuby,
  sup: readSuperscript,
};

import { serializeOuter } from 'parse5';
import { attr, findAll, type HtmlElement, isBlank, plainText } from './from-html-dom.ts';
import { type Handler, preserved, pushBlock, type Reading } from './from-html-reading.ts';

/** What asks readers for something or draws with code: kept visible, and named. */

const readForm: Handler = (element, sink, state, reading) => {
  const where = attr(element, 'action');
  reading.losses.push({ what: 'form', name: element.tagName, detail: where.slice(0, 200) });
  const words = plainText(element);
  if (words.length > 2000) return reading.walk(element.childNodes, sink, state);
  pushBlock(sink, reading, preserved('html', element.tagName, words || serializeShort(element)));
};

function serializeShort(element: HtmlElement): string {
  return serializeOuter({ ...element, childNodes: [] });
}

const readField: Handler = (element, sink, state, reading) => {
  const type = attr(element, 'type').toLowerCase();
  const label = attr(element, 'value') || attr(element, 'placeholder');
  if (type === 'hidden' || type === 'checkbox' || type === 'radio') return;
  reading.losses.push({ what: 'form', name: element.tagName, detail: label.slice(0, 200) });
  if (type === 'submit' || type === 'button') sink.run.text(label, state.marks);
  else reading.walk(element.childNodes, sink, state);
};

const readDrawing: Handler = (element, sink, _state, reading) => {
  const words = plainText(element);
  lose(element, reading);
  if (!isBlank(words))
    pushBlock(
      sink,
      reading,
      preserved('html', element.tagName, serializeOuter(element).slice(0, 20_000)),
    );
};

function lose(element: HtmlElement, reading: Reading) {
  const hidden =
    attr(element, 'aria-hidden') === 'true' || attr(element, 'role') === 'presentation';
  const isTrifle = hidden || findAll(element, () => true).length === 0;
  if (!isTrifle)
    reading.losses.push({ what: 'drawing', name: element.tagName, detail: attr(element, 'class') });
}

export const FORM_HANDLERS: Readonly<Record<string, Handler>> = {
  form: readForm,
  select: readField,
  textarea: readField,
  input: readField,
  svg: readDrawing,
  math: readDrawing,
  canvas: readField,
};

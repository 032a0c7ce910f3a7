import { html as names, serialize } from 'parse5';
import {
  attr,
  findAll,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  plainText,
} from '../../../src/domain/document/from-html-dom.ts';

/**
 * Footnotes as Word, LibreOffice, Google Docs and encyclopedias write them: a link to a place further
 * down, which links back. The calls become what `from-html-notes` knows; the notes are taken out.
 *
 * @returns the HTML of each note, by the id that its call was given
 */
export function takeNotes(parent: HtmlParent): Map<string, string> {
  const notes = new Map<string, string>();
  const places = placesOf(parent);
  const links = findAll(parent, (one) => one.tagName === 'a' && attr(one, 'href').startsWith('#'));
  for (const call of links) {
    const target = places.get(attr(call, 'href').slice(1));
    const note = target && target !== call ? noteAround(target) : null;
    if (!note || isInside(call, note) || !leadsBack(note, call)) continue;
    const id = `note-${notes.size + 1}`;
    notes.set(id, serialize(withoutLinksBack(note)));
    callOf(call, id);
    remove(note);
  }
  return notes;
}

function placesOf(parent: HtmlParent): Map<string, HtmlElement> {
  const places = new Map<string, HtmlElement>();
  findAll(parent, (one) => {
    for (const name of [attr(one, 'id'), one.tagName === 'a' ? attr(one, 'name') : '']) {
      if (name !== '' && !places.has(name)) places.set(name, one);
    }
    return false;
  });
  return places;
}

const BLOCKS = new Set(['p', 'li', 'div', 'dd', 'aside']);

/** The block that holds the whole note: Word and LibreOffice put each into a box with an id. */
function noteAround(target: HtmlElement): HtmlElement | null {
  let block: HtmlElement | null = target;
  while (block && !BLOCKS.has(block.tagName)) block = parentOf(block);
  const box = block && parentOf(block);
  const isBox = box !== null && /^(ftn|edn|sdfootnote|sdendnote)\d+$/i.test(attr(box, 'id'));
  return isBox ? box : block;
}

function parentOf(node: HtmlNode): HtmlElement | null {
  const { parentNode } = node;
  return parentNode && isElement(parentNode as HtmlNode) ? (parentNode as HtmlElement) : null;
}

function isInside(node: HtmlElement, box: HtmlElement): boolean {
  for (let at: HtmlElement | null = node; at; at = parentOf(at)) if (at === box) return true;
  return false;
}

/** Whether the note links to the call, or to the sign around it. */
function leadsBack(note: HtmlElement, call: HtmlElement): boolean {
  const own = new Set<string>();
  let at: HtmlElement | null = call;
  for (let step = 0; at && step < 3; step++, at = parentOf(at)) {
    own.add(attr(at, 'id')).add(attr(at, 'name'));
  }
  own.delete('');
  return (
    findAll(note, (one) => one.tagName === 'a' && own.has(attr(one, 'href').slice(1))).length > 0
  );
}

function withoutLinksBack(note: HtmlElement): HtmlElement {
  for (const link of findAll(
    note,
    (one) => one.tagName === 'a' && attr(one, 'href').startsWith('#'),
  ))
    remove(link);
  return note;
}

/** The sign that calls the note, with what only raises it above the line. */
function callOf(call: HtmlElement, id: string): void {
  const above = parentOf(call);
  const isSign = above?.tagName === 'sup' && plainText(above) === plainText(call);
  const sign = isSign ? above : call;
  sign.tagName = 'sup';
  sign.nodeName = 'sup';
  sign.namespaceURI = names.NS.HTML;
  sign.attrs = [{ name: 'data-fn', value: id }];
  sign.childNodes = [];
}

function remove(element: HtmlElement): void {
  const parent = element.parentNode;
  if (!parent) return;
  parent.childNodes = parent.childNodes.filter((child) => child !== element);
  const above = parent as HtmlNode;
  // A list of notes that holds no more, but perhaps its rule.
  if (
    isElement(above) &&
    ['div', 'ol', 'section', 'sup'].includes(above.tagName) &&
    plainText(above) === ''
  )
    remove(above);
}

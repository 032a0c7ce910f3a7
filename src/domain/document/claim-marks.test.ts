import fc from 'fast-check';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { type MarkedRange, markedRanges, mendClaimMarks } from './claim-marks.ts';
import { claimRuns, claimWords } from './claim-runs.ts';
import { documentSchema } from './schema.ts';
import { textProjection } from './text.ts';
import type { DocumentJson } from './types.ts';

const { paragraph } = documentSchema.nodes;
const claim = (id: string) => documentSchema.mark('claim', { id });

/** Paragraphs in which words in capitals stand on the claim named by their letter. */
function written(...lines: string[]): Node {
  const content = lines.map((line) =>
    paragraph.create(
      null,
      (line.match(/[A-Z]+|[^A-Z]+/g) ?? []).map((piece) =>
        /[A-Z]/.test(piece)
          ? documentSchema.text(piece, [claim(piece[0] ?? '')])
          : documentSchema.text(piece),
      ),
    ),
  );
  return documentSchema.node('doc', null, content);
}

/** Does something to a document, then what the editor does after each change. */
function edited(
  before: Node,
  change: (tr: Transform) => void,
): { doc: Node; copies: MarkedRange[] } {
  const tr = new Transform(before);
  change(tr);
  const mending = new Transform(tr.doc);
  const { copies } = mendClaimMarks(before, tr.mapping, mending);
  mending.doc.check();
  return { doc: mending.doc, copies: [...copies] };
}

const marked = (doc: Node) =>
  markedRanges(doc).map(({ id, from, to }) => `${id}:${doc.textBetween(from, to)}`);

describe('claim marks while people write', () => {
  it('stay with the original when its words are copied, and say so', () => {
    const before = written('ab AAA cd', 'ef');
    const copy = before.slice(4, 7);
    const { doc, copies } = edited(before, (tr) => tr.replace(13, 13, copy));
    expect(marked(doc)).toEqual(['A:AAA']);
    expect(doc.textContent).toBe('ab AAA cdeAAAf');
    expect(copies).toEqual([{ id: 'A', from: 13, to: 16 }]);
  });

  it('go along when the words are cut and pasted, at once or in two steps', () => {
    const before = written('ab AAA cd', 'ef');
    const words = before.slice(4, 7);
    const atOnce = edited(before, (tr) => tr.delete(4, 7).replace(10, 10, words));
    expect(marked(atOnce.doc)).toEqual(['A:AAA']);
    const cut = edited(before, (tr) => tr.delete(4, 7)).doc;
    expect(marked(cut)).toEqual([]);
    expect(marked(edited(cut, (tr) => tr.replace(10, 10, words)).doc)).toEqual(['A:AAA']);
  });

  it('close over words put into their middle, and leave alone what was taken out on purpose', () => {
    const before = written('ab AAAA cd');
    const typed = edited(before, (tr) => tr.insert(6, documentSchema.text('xx')));
    expect(marked(typed.doc)).toEqual(['A:AAxxAA']);
    const taken = edited(before, (tr) => tr.removeMark(5, 7, claim('A')));
    expect(marked(taken.doc)).toEqual(['A:A', 'A:A']);
    const long = edited(before, (tr) => tr.insert(6, documentSchema.text('x'.repeat(60))));
    expect(marked(long.doc)).toEqual(['A:AA', 'A:AA']);
  });

  it('stand on two blocks when a block is parted, and on one again when it is joined', () => {
    const parted = edited(written('ab AAAA cd'), (tr) => tr.split(6)).doc;
    expect(marked(parted)).toEqual(['A:AA', 'A:AA']);
    expect(marked(edited(parted, (tr) => tr.join(7)).doc)).toEqual(['A:AAAA']);
  });
});

/** One thing a writer does, with numbers that are turned into places in the text as it then is. */
type Act = { kind: number; a: number; b: number; c: number };
const acts = fc.array(
  fc.record({
    kind: fc.nat(7),
    a: fc.nat(1000),
    b: fc.nat(1000),
    c: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 8 },
);

interface Desk {
  doc: Node;
  past: Node[];
  clipboard: Slice;
}

/** Places between characters, where a caret can stand. */
function carets(doc: Node): number[] {
  const places: number[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) for (let at = 0; at <= node.content.size; at++) places.push(pos + 1 + at);
    return !node.isTextblock;
  });
  return places;
}

function act(desk: Desk, { kind, a, b, c }: Act): void {
  const before = desk.doc;
  const places = carets(before);
  const place = (n: number) => places[n % places.length] ?? 1;
  const [from, to] = [place(a), place(a + (b % 9))].sort((x, y) => x - y) as [number, number];
  if (kind === 5) {
    desk.doc = desk.past.pop() ?? before;
    return;
  }
  if (kind === 3) desk.clipboard = before.slice(from, to);
  const { doc } = edited(before, (tr) => {
    if (kind === 0) tr.insert(from, documentSchema.text('x'.repeat((c % 3) + 1)));
    else if (kind === 1) tr.delete(from, to);
    else if (kind === 2) {
      desk.clipboard = before.slice(from, to);
      tr.delete(from, to);
    } else if (kind === 4) tr.replace(from, to, desk.clipboard);
    else if (kind === 6) tr.split(from);
    else if (kind === 7) coEdited(tr, from, place(c));
  });
  desk.past.push(before);
  desk.doc = doc;
}

/** Two people at once: the second's step is carried over the first's, as collaboration does. */
function coEdited(tr: Transform, mine: number, theirs: number): void {
  const other = new Transform(tr.doc).insert(theirs, documentSchema.text('y'));
  tr.insert(mine, documentSchema.text('x'));
  for (const step of other.steps) {
    const carried = step.map(tr.mapping);
    if (carried) tr.step(carried);
  }
}

it('whatever people do, no claim silently moves to other words', () => {
  const start = written('le soir AAAAA au port', 'puis BBBBB et CCC', 'fin');
  const asChecked = wordsOf(start);
  fc.assert(
    fc.property(acts, (sequence) => {
      const desk: Desk = { doc: start, past: [], clipboard: Slice.empty };
      for (const one of sequence) {
        const wasPure = pureClaims(desk.doc);
        // What was cut with new words inside its claim is pasted with them.
        const isMixed = one.kind === 4 ? mixedClaims(desk.clipboard) : new Set<string>();
        act(desk, one);
        for (const { id, from, to } of markedRanges(desk.doc)) {
          // What is undone is as it was, and was looked at then.
          if (one.kind === 5 || !wasPure.has(id) || isMixed.has(id)) continue;
          const words = desk.doc.textBetween(from, to, '', '');
          // New words enter a claim only between its own.
          expect(words.startsWith(id) && words.endsWith(id)).toBe(true);
        }
        const pure = pureClaims(desk.doc);
        for (const [id, words] of wordsOf(desk.doc)) {
          // What is still held for checked has nothing else in it.
          if (words === asChecked.get(id)) expect(pure.has(id)).toBe(true);
        }
      }
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

/** Claims that stand on their own letters only. */
function pureClaims(doc: Node): Set<string> {
  return new Set(
    [...wordsOf(doc)].flatMap(([id, words]) =>
      [...words].every((sign) => sign === id || sign === '\n') ? [id] : [],
    ),
  );
}

/** Claims whose marks in these cut words cover other letters than their own. */
function mixedClaims({ content }: Slice): Set<string> {
  const mixed = new Set<string>();
  content.descendants((node) => {
    for (const { type, attrs } of node.marks) {
      const id = String(attrs.id);
      if (type.name === 'claim' && [...(node.text ?? '')].some((sign) => sign !== id))
        mixed.add(id);
    }
  });
  return mixed;
}

function wordsOf(doc: Node): Map<string, string> {
  const json = doc.toJSON() as DocumentJson;
  return claimWords(textProjection(json), claimRuns(json));
}

it('an empty paste is no edit', () => {
  const before = written('AAA');
  expect(
    marked(edited(before, (tr) => tr.replace(2, 2, new Slice(Fragment.empty, 0, 0))).doc),
  ).toEqual(['A:AAA']);
});

import { describe, expect, it } from 'vitest';
import { claimRuns, claimWords } from './claim-runs.ts';
import { unitAt } from './code-points.ts';
import { reanchor } from './reanchor.ts';
import { selectorOf } from './selectors.ts';
import { textProjection } from './text.ts';
import type { DocumentJson, NodeJson } from './types.ts';

/** Words in brackets stand on the claim that a digit before the bracket names. */
function paragraph(id: string, text: string): NodeJson {
  const content = text.split(/(\d\[[^\]]*\])/).flatMap((piece): NodeJson[] => {
    if (piece === '') return [];
    const claim = /^(\d)\[(.*)\]$/s.exec(piece);
    if (!claim) return [{ type: 'text', text: piece }];
    const marks = [{ type: 'claim' as const, attrs: { id: `c${claim[1]}` } }];
    return [{ type: 'text', text: claim[2] ?? '', marks }];
  });
  return { type: 'paragraph', attrs: { id }, content };
}

const doc = (...paragraphs: [string, string][]): DocumentJson => ({
  type: 'doc',
  content: paragraphs.map(([id, text]) => paragraph(id, text)),
});

function frozen(document: DocumentJson) {
  const projection = textProjection(document);
  return claimRuns(document).map((run) => ({
    id: run.claimId,
    ...selectorOf(projection, run),
  }));
}

describe('frozen anchors', () => {
  it('count code points, so that an emoji and a letter beyond the first plane are one each', () => {
    const document = doc(['a', '🌊 𝒜 mer, 1[marée de 104] ce soir']);
    const [anchor] = frozen(document);
    expect(anchor).toMatchObject({ exact: 'marée de 104', start: 9, end: 21, blockId: 'a' });
    expect(anchor?.prefix).toBe('🌊 𝒜 mer, ');
    const projection = textProjection(document);
    expect(projection.slice(unitAt(projection, 9), unitAt(projection, 21))).toBe('marée de 104');
  });

  it('are in composed form, whatever the keyboard made', () => {
    const [anchor] = frozen(doc(['a', 'Le cafe\u0301 1[fermé le soir]']));
    expect(anchor).toMatchObject({ start: 8, exact: 'fermé le soir' });
  });

  it('of a claim over two blocks are two, and its words are both', () => {
    const document = doc(['a', 'x 1[un]'], ['b', '1[deux] y 2[trois]']);
    const words = claimWords(textProjection(document), claimRuns(document));
    expect([...words]).toEqual([
      ['c1', 'un\ndeux'],
      ['c2', 'trois'],
    ]);
  });
});

describe('finding words again in another text', () => {
  const [anchor] = frozen(
    doc(['a', 'Au port.'], ['b', 'La halle emploie 1[neuf personnes] depuis mai.']),
  );
  if (!anchor) throw new Error('no anchor');
  const found = (...paragraphs: [string, string][]) => reanchor(doc(...paragraphs), anchor);

  it('takes the very words, wherever they went, typesetting aside', () => {
    expect(found(['z', 'La halle emploie neuf\u00a0personnes.'])).toEqual({
      kind: 'exact',
      start: 17,
      end: 31,
    });
  });

  it('prefers the block that had them, then what stood around them', () => {
    expect(found(['z', 'neuf personnes'], ['b', 'neuf personnes'])).toMatchObject({ start: 15 });
    expect(
      found(['y', 'À neuf personnes, non.'], ['z', 'emploie neuf personnes depuis']),
    ).toMatchObject({ kind: 'exact', start: 31 });
  });

  it('asks a person when two places fit alike, or the words differ a little', () => {
    expect(found(['y', 'Or neuf personnes.'], ['z', 'Or neuf personnes.'])).toMatchObject({
      kind: 'proposal',
      errors: 0,
    });
    expect(found(['y', 'La halle emploie onze personnes.'])).toMatchObject({
      kind: 'proposal',
      words: expect.stringContaining('personnes'),
    });
  });

  it('finds nothing rather than anything', () => {
    expect(found(['y', 'Le bac part à huit heures, par tous les temps.'])).toEqual({
      kind: 'none',
    });
  });
});

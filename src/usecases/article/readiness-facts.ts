import { textAttr, walk } from '../../domain/document/blocks.ts';
import { textProjection, wordCount } from '../../domain/document/text.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { findToCome, type ToCome } from '../../domain/tk.ts';
import { keepRecent } from '../../std/recent.ts';

/** What one state of a text says about itself; it never changes, so it is worked out once. */
export interface TextFacts {
  words: number;
  toCome: ToCome[];
  hasText: boolean;
  /** Pictures in the text, with what is said of them in place; null where the media library speaks. */
  pictures: { mediaId: string; alt: string | null; credit: string }[];
}

const recent = keepRecent<TextFacts>(500);

export function textFacts(
  revision: { id: string; headline: string; standfirst: string; doc: DocumentJson },
  lang: string,
): TextFacts {
  const known = recent.get(revision.id);
  if (known) return known;
  const text = textProjection(revision.doc);
  const facts = {
    words: wordCount(text, lang),
    toCome: findToCome([revision.headline, revision.standfirst, text].join('\n')),
    hasText: /\S/.test(text.replaceAll('\ufffc', '')) || hasThings(revision.doc),
    pictures: picturesOf(revision.doc),
  };
  recent.put(revision.id, facts);
  return facts;
}

const hasThings = (doc: DocumentJson): boolean =>
  doc.content.some((block) => block.type !== 'paragraph');

function picturesOf(doc: DocumentJson): TextFacts['pictures'] {
  const pictures: TextFacts['pictures'] = [];
  walk(doc, (node) => {
    if (node.type !== 'figure' && node.type !== 'galleryImage') return;
    const alt = node.attrs?.alt;
    pictures.push({
      mediaId: textAttr(node, 'mediaId'),
      alt: typeof alt === 'string' ? alt : null,
      credit: textAttr(node, 'credit'),
    });
  });
  return pictures;
}

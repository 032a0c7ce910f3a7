/**
 * The words of a draft as a Yjs document, which people write in together, and back. `body` holds the
 * text, `headline` and `standfirst` the lines above it. The libraries are loaded when somebody first
 * writes: whoever only serves readers never pays for them.
 */

import type { Doc, Text } from 'yjs';
import { withBlockIds } from '../../domain/document/block-ids.ts';
import { EMPTY_DOCUMENT, parseDocument } from '../../domain/document/parse.ts';
import { documentSchema } from '../../domain/document/schema.ts';
import type { DocumentJson } from '../../domain/document/types.ts';

/** What an article says: all that a revision keeps. */
export interface DraftContent {
  headline: string;
  standfirst: string;
  doc: DocumentJson;
}

/** Raise it when the same words would begin as another Yjs document: see `content.test.ts`. */
const SEED_VERSION = 1;

const load = async () => ({ Y: await import('yjs'), binding: await import('y-prosemirror') });
let loading: ReturnType<typeof load> | null = null;
export const yjs = () => (loading ??= load());

/** The beginning of a draft has this name: two copies with the same one grow together. */
export const epochOf = (revisionId: string) => `${revisionId}-${SEED_VERSION}`;

/** A Yjs client's number that follows from the revision alone. */
function seedClient(revisionId: string): number {
  let value = 0;
  for (const letter of revisionId) value = (Math.imul(value, 31) + letter.charCodeAt(0)) >>> 0;
  return value;
}

/**
 * The draft as it begins: made from a revision, and from nothing else, so that every node and every
 * start of the server makes the very same one. Opening an article therefore writes nothing.
 */
export async function seedDraft(revision: DraftContent & { id: string }): Promise<Doc> {
  const { Y, binding } = await yjs();
  const ydoc = new Y.Doc();
  ydoc.clientID = seedClient(revision.id);
  ydoc.getText('headline').insert(0, revision.headline);
  ydoc.getText('standfirst').insert(0, revision.standfirst);
  const doc = withBlockIds(revision.doc, revision.id);
  const body = ydoc.getXmlFragment('body');
  ydoc.transact(() => binding.prosemirrorToYXmlFragment(documentSchema.nodeFromJSON(doc), body));
  // What comes after is somebody else's.
  const begun = new Y.Doc();
  Y.applyUpdate(begun, Y.encodeStateAsUpdate(ydoc));
  ydoc.destroy();
  return begun;
}

/** @throws AppError `invalid` / `document.invalid` where what was written together breaks a law. */
export async function contentOf(ydoc: Doc): Promise<DraftContent> {
  const { binding } = await yjs();
  const body = ydoc.getXmlFragment('body');
  const written = body.length === 0 ? EMPTY_DOCUMENT : binding.yXmlFragmentToProsemirrorJSON(body);
  return {
    headline: lineOf(ydoc.getText('headline')),
    standfirst: lineOf(ydoc.getText('standfirst')),
    doc: parseDocument(written),
  };
}

const lineOf = (text: Text) => text.toString().replace(/\s+/g, ' ').trim();

/** Changes a draft so that it says this, touching only what differs. @returns the update; null for none. */
export async function rewrite(ydoc: Doc, content: DraftContent): Promise<Uint8Array | null> {
  const { Y, binding } = await yjs();
  const before = Y.encodeStateVector(ydoc);
  let isChanged = false;
  const note = () => {
    isChanged = true;
  };
  ydoc.on('update', note);
  ydoc.transact(() => {
    rewriteLine(ydoc.getText('headline'), content.headline);
    rewriteLine(ydoc.getText('standfirst'), content.standfirst);
    binding.updateYFragment(
      ydoc,
      ydoc.getXmlFragment('body'),
      documentSchema.nodeFromJSON(content.doc),
      { mapping: new Map(), isOMark: new Map() },
    );
  });
  ydoc.off('update', note);
  return isChanged ? Y.encodeStateAsUpdate(ydoc, before) : null;
}

function rewriteLine(text: Text, wanted: string): void {
  const is = text.toString();
  if (lineOf(text) === wanted) return;
  let start = 0;
  while (start < Math.min(is.length, wanted.length) && is[start] === wanted[start]) start += 1;
  let end = 0;
  const most = Math.min(is.length, wanted.length) - start;
  while (end < most && is[is.length - 1 - end] === wanted[wanted.length - 1 - end]) end += 1;
  text.delete(start, is.length - start - end);
  text.insert(start, wanted.slice(start, wanted.length - end));
}

import { AppError } from '../errors.ts';
import { documentSchema } from './schema.ts';
import type { DocumentJson } from './types.ts';

/**
 * Turns unknown input into a document, or refuses it. Every door calls this: Studio, API, import,
 * restore. What is stored has passed here, so renderers may trust its shape, never its words.
 *
 * @throws AppError `invalid` / `document.invalid` with `problem`, the first law broken.
 */
export function parseDocument(input: unknown): DocumentJson {
  try {
    const node = documentSchema.nodeFromJSON(input);
    if (node.type !== documentSchema.topNodeType) throw new RangeError('it must start with a doc');
    node.check();
    return node.toJSON() as DocumentJson;
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('invalid', 'document.invalid', { problem }, { cause });
  }
}

export const EMPTY_DOCUMENT: DocumentJson = { type: 'doc', content: [{ type: 'paragraph' }] };

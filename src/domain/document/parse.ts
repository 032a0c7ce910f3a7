import { AppError } from '../errors.ts';
import { documentSchema } from './schema.ts';
import type { DocumentJson } from './types.ts';

/** Far more than anybody writes; renderers walk documents by recursion and must never run out of stack. */
const DEPTH_MAX = 100;

/** Whether blocks are nested too deep, found without recursion. */
function isTooDeep(input: unknown): boolean {
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) return true;
    level = level.flatMap((node) => {
      const content = (node as { content?: unknown } | null)?.content;
      return Array.isArray(content) ? content : [];
    });
  }
  return false;
}

/**
 * Turns unknown input into a document, or refuses it. Every door calls this: Studio, API, import,
 * restore. What is stored has passed here, so renderers may trust its shape, never its words.
 *
 * @throws AppError `invalid` / `document.invalid` with `problem`, the first law broken.
 */
export function parseDocument(input: unknown): DocumentJson {
  try {
    if (isTooDeep(input)) throw new RangeError(`it is nested more than ${DEPTH_MAX} levels deep`);
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

import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { AppError } from '../../../domain/errors.ts';
import { type DecodeNotes, decodeText } from './decode.ts';
import { createMender } from './mend.ts';
import { createTree } from './tree.ts';
import type { WxrHead, WxrItem } from './types.ts';

/**
 * A WordPress export (WXR 1.0 to 1.2), read as a stream: nothing but the items of one chunk is held.
 * Format: RSS 2.0 with the `wp:`, `content:`, `excerpt:` and `dc:` names of wordpress.org/export/1.2.
 */
export interface WxrReader {
  /** Filled as the file is read; complete when the last item has come. */
  head: WxrHead;
  notes: DecodeNotes;
  /** Some items at a time, in the order of the file. */
  items: AsyncGenerator<WxrItem[]>;
}

/**
 * @throws AppError `invalid`: `import.malformed`, `import.truncated` (`line`, `column`),
 * `import.not-wxr`, `import.doctype`, `import.encoding`, `import.packed`, `import.value-too-long`.
 */
export function readWxr(bytes: AsyncIterable<Uint8Array>): WxrReader {
  const tree = createTree();
  const notes: DecodeNotes = { strayBytes: 0 };
  return { head: tree.head, notes, items: parse(bytes, tree, notes) };
}

/** The bytes of a file, in pieces large enough to be quick and small enough to be held. */
export function openExport(file: string): AsyncIterable<Uint8Array> {
  return createReadStream(file, { highWaterMark: 1 << 18 });
}

async function* parse(
  bytes: AsyncIterable<Uint8Array>,
  tree: ReturnType<typeof createTree>,
  notes: DecodeNotes,
): AsyncGenerator<WxrItem[]> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const mender = createMender();
  let isEnding = false;
  parser.on('error', (error) => {
    throw refusal(error, parser, tree.path(), isEnding);
  });
  parser.on('opentag', (tag) =>
    tree.open(tag.name, tag.attributes, { line: parser.line, column: parser.column }),
  );
  parser.on('closetag', (tag) => tree.close(tag.name));
  parser.on('text', tree.text);
  parser.on('cdata', tree.text);
  for await (const text of decodeText(bytes, notes)) {
    parser.write(mender.write(text));
    if (tree.items.length > 0) yield tree.items.splice(0);
  }
  parser.write(mender.end());
  isEnding = true;
  parser.close();
  if (tree.items.length > 0) yield tree.items.splice(0);
  if (!tree.isWxr()) throw new AppError('invalid', 'import.not-wxr', {});
}

function refusal(error: Error, parser: SaxesParser, path: string[], isEnding: boolean): AppError {
  const problem = error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
  const place = { line: parser.line, column: parser.column };
  if (isEnding && path.length > 0) {
    return new AppError('invalid', 'import.truncated', { ...place, element: path.at(-1) ?? '' });
  }
  if (path.length === 0) return new AppError('invalid', 'import.not-wxr', {}, { cause: error });
  return new AppError('invalid', 'import.malformed', { ...place, problem }, { cause: error });
}

import { tidyBody } from '../../domain/comment-body.ts';
import { LONGEST_BODY } from '../../domain/comment-check.ts';
import { fromHtml } from '../../domain/document/from-html.ts';
import type { NodeJson } from '../../domain/document/types.ts';

/** Whom an answer is to: servers write it before every one. */
const ADDRESSED = /^(?:@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?[\s,:]+)+/u;

/**
 * The words of a message from another server, as comments are kept: no markup, quoted lines behind `>`.
 * @param warning what stands before a text that is folded away
 */
export function wordsOfMessage(html: string, warning = ''): string {
  const { doc } = fromHtml(html, { media: () => null });
  const lines = doc.content.flatMap((block) => linesOf(block, ''));
  const said = lines.join('\n\n').trim().replace(ADDRESSED, '');
  const words = tidyBody(warning.trim() === '' ? said : `${warning.trim()}\n\n${said}`);
  const letters = [...words];
  return letters.length > LONGEST_BODY ? `${letters.slice(0, LONGEST_BODY - 1).join('')}…` : words;
}

function linesOf(node: NodeJson, before: string): string[] {
  const mark = node.type === 'blockquote' ? `${before}> ` : before;
  const children = node.content ?? [];
  if (children.some(({ type }) => type === 'text' || type === 'hardBreak')) {
    const line = children.map(wordOf).join('');
    return [
      line
        .split('\n')
        .map((one) => mark + one.trim())
        .join('\n'),
    ];
  }
  return children.flatMap((child) => linesOf(child, mark));
}

const wordOf = ({ type, text }: NodeJson): string => (type === 'hardBreak' ? '\n' : (text ?? ''));

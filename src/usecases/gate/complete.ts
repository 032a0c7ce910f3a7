import { parseDocument } from '../../domain/document/parse.ts';
import { AppError } from '../../domain/errors.ts';
import type { Gate } from './gate.ts';

/** Whoever publishes: without a headline and a text there is no article. */
export const complete: Gate = {
  name: 'complete',
  looksAt: () => true,
  async pass(_trx, _ctx, { head }) {
    const doc = parseDocument(head.doc);
    if (head.headline === '') throw new AppError('invalid', 'article.no-headline');
    const isEmpty = doc.content.every((block) => block.type === 'paragraph' && !block.content);
    if (isEmpty && head.standfirst === '') throw new AppError('invalid', 'article.no-text');
  },
};

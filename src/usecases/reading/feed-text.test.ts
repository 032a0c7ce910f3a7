import { describe, expect, it } from 'vitest';
import type { MediaView } from '../../domain/document/media-view.ts';
import { readerWords } from '../../domain/words/index.ts';
import { feedText } from './feed-text.ts';
import type { MediaShelf } from './pictures.ts';

const PARAGRAPH = { type: 'paragraph', content: [{ type: 'text', text: 'Le bac part.' }] };
const CLOSED = { type: 'paragraph', content: [{ type: 'text', text: 'Pour les soutiens.' }] };
const IMAGE = { type: 'figure', attrs: { mediaId: 'm1' } };
const edition = { lang: 'fr', words: readerWords('fr') };

const shelfWith = (alt: string): MediaShelf => ({
  view: (id) =>
    id === 'm1'
      ? ({ kind: 'image', src: '/m1.webp', srcset: '', width: 10, height: 10, alt } as MediaView)
      : undefined,
  picture: () => null,
  get: () => undefined,
});

function htmlOf(content: unknown[], how: { access?: 'public' | 'readers'; alt?: string } = {}) {
  const stored = JSON.stringify({ type: 'doc', content });
  const closing = { access: how.access ?? ('public' as const), teaserBlocks: 1 };
  return feedText(stored, closing, edition, 'https://a.example').html(shelfWith(how.alt ?? 'Bac'));
}

describe('the text of an article in feeds', () => {
  it('follows what is said of its pictures', () => {
    expect(htmlOf([PARAGRAPH, IMAGE], { alt: 'Un bac' })).toContain('Un bac');
    expect(htmlOf([PARAGRAPH, IMAGE], { alt: 'Une barque' })).toContain('Une barque');
    expect(htmlOf([PARAGRAPH, IMAGE], { alt: 'Une barque' })).not.toContain('Un bac');
  });

  it('tells what is closed to nobody, the moment it is closed', () => {
    expect(htmlOf([PARAGRAPH, CLOSED])).toContain('soutiens');
    expect(htmlOf([PARAGRAPH, CLOSED], { access: 'readers' })).not.toContain('soutiens');
  });
});

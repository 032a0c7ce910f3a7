import { describe, expect, it } from 'vitest';
import type { Media } from './media.ts';
import { mediaView, originalPath, parseMediaPath, renditionPath, widthsOf } from './media-urls.ts';

const media = (changes: Partial<Media> = {}): Media => ({
  id: '01JAB',
  kind: 'image',
  state: 'stored',
  name: 'Le quai, été.jpg',
  mediaType: 'image/jpeg',
  bytes: 1000,
  sha256: 'abcdef0123456789',
  blobKey: 'originals/ab/abc.jpg',
  sourceUrl: null,
  width: 1400,
  height: 1000,
  duration: null,
  alt: { fr: 'Le quai' },
  caption: {},
  credit: '',
  focalX: 0.25,
  focalY: 0.96,
  placeholder: null,
  digitalSourceType: null,
  createdAt: 0,
  ...changes,
});

describe('addresses of media', () => {
  it('are read as they are written', () => {
    const some = media();
    expect(parseMediaPath(renditionPath(some, 640, 'jpeg'))).toEqual({
      id: '01JAB',
      hash8: 'abcdef01',
      width: 640,
      format: 'jpeg',
    });
    expect(parseMediaPath(originalPath(media({ name: 'صورة.png' })))).toMatchObject({
      name: 'صورة.png',
    });
  });

  it.each([
    '/media',
    '/media/01JAB/abcdef01',
    '/media/01JAB/ABCDEF01-640.webp',
    '/media/01JAB/abcdef01-0640.webp',
    '/media/01JAB/abcdef01-640.png',
    '/media/01JAB/abcdef01-640000.webp',
    '/media/../01JAB/abcdef01-640.webp',
    '/media/01JAB/abcdef01/a/b.pdf',
    '/media/01JAB/abcdef01/%ff.pdf',
    '/media/01JAB/abcdef01/',
  ])('%s is none', (path) => {
    expect(parseMediaPath(path)).toBeNull();
  });

  it('stay within the ladder, with the own width of pictures between two of its steps', () => {
    expect(widthsOf(media())).toEqual([320, 480, 640, 800, 960, 1280, 1400]);
    expect(widthsOf(media({ width: 6000 })).at(-1)).toBe(2000);
    expect(widthsOf(media({ width: 100 }))).toEqual([100]);
    expect(mediaView(media(), 'fr')).toMatchObject({ alt: 'Le quai', focusX: 3, focusY: 10 });
  });
});

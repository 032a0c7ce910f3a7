import { describe, expect, it } from 'vitest';
import { plainPdf } from '../../../test/support/pdf.ts';
import { readCopy } from './read-copy.ts';
import { articleWords } from './words.ts';

const page = (inner: string, head = '') =>
  Buffer.from(`<!doctype html><html lang="fr"><head>${head}</head><body>${inner}</body></html>`);
const html = (bytes: Buffer, contentType = 'text/html; charset=utf-8') =>
  readCopy({ bytes, mediaType: 'text/html', contentType });

const long = 'La remise en état du quai nord a coûté 1,9 million d’euros, dit le rapport. '.repeat(
  4,
);

describe('the words of a kept copy', () => {
  it('are those of the article, then those of the whole page', async () => {
    const { words } = await html(
      page(
        `<nav><a href="/">Accueil</a></nav><article><h1>Le quai</h1><p>${long}</p><p>${long}</p>
         <script>alert(1)</script></article><footer>Mentions légales</footer>`,
      ),
    );
    expect(articleWords(words ?? '')).toContain('La remise en état du quai nord');
    expect(articleWords(words ?? '')).not.toContain('Mentions');
    expect(words).toContain('Mentions légales');
    expect(words).not.toContain('alert');
  });

  it('come with title, author, day, publisher and language, as the page tells them', async () => {
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Le quai',
      author: [{ name: 'Anne Kerbrat' }, { name: 'Li Wei' }],
      datePublished: '2026-05-04T08:00:00+02:00',
      publisher: { name: 'La Gazette' },
    });
    expect(
      await html(page(`<p>${long}</p>`, `<script type="application/ld+json">${linked}</script>`)),
    ).toMatchObject({
      title: 'Le quai',
      author: 'Anne Kerbrat, Li Wei',
      publishedAt: '2026-05-04',
      publisher: 'La Gazette',
      lang: 'fr',
    });
    const metas = `<title>Le quai</title><meta name="author" content="Anne Kerbrat">
      <meta property="article:published_time" content="2026-05-04T08:00">`;
    expect(await html(page(`<p>${long}</p>`, metas))).toMatchObject({
      title: 'Le quai',
      author: 'Anne Kerbrat',
      publishedAt: '2026-05-04',
    });
  });

  it('are read in the letters that the server, the page or the bytes say', async () => {
    const latin = Buffer.from('<p>marée déjà</p>', 'latin1');
    expect((await html(latin, 'text/html; charset=iso-8859-1')).words).toBe('marée déjà');
    const declared = Buffer.from('<meta charset="windows-1252"><p>marée</p>', 'latin1');
    expect((await html(declared, 'text/html')).words).toBe('marée');
    expect((await html(latin, 'text/html')).words).toBe('marée déjà');
  });

  it('are read out of a PDF, with what it says of itself', async () => {
    const bytes = plainPdf({
      title: 'Rapport 2025',
      lines: ['Un total de 412 tonnes', 'en 2025.'],
    });
    const read = await readCopy({ bytes, mediaType: 'application/pdf', contentType: '' });
    expect(read).toMatchObject({ title: 'Rapport 2025' });
    expect(read.words).toContain('412 tonnes');
  });

  it('are none, and nothing breaks, where there are none or the file is not what it says', async () => {
    const none = { words: null };
    const broken = Buffer.from('%PDF-1.7 nothing');
    expect(
      await readCopy({ bytes: broken, mediaType: 'application/pdf', contentType: '' }),
    ).toMatchObject(none);
    expect(
      await readCopy({ bytes: Buffer.from('x'), mediaType: 'image/png', contentType: '' }),
    ).toMatchObject(none);
    const endless = { bytes: Buffer.from('<div>'.repeat(90_000)), mediaType: 'text/html' };
    expect(await readCopy({ ...endless, contentType: '' }, 1_500)).toMatchObject(none);
  });
});

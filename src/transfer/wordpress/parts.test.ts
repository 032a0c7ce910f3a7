import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { article, articles, docOf, redirects, run } from '../../../test/support/wordpress.ts';
import type { ItemOf } from '../../../test/support/wxr.ts';

describeEachDatabase('what hangs on articles', (open) => {
  it('authors: accounts, names only articles know, bylines and guests of Co-Authors Plus', async () => {
    const storage = await open();
    const report = await run(storage, {
      authors: [
        { id: 1, login: 'lea@journal.example', name: 'lea@journal.example' },
        { id: 2, login: 'bob', name: 'Bob Jones' },
      ],
      items: [
        {
          id: 1,
          creator: 'bob',
          terms: [
            ['author', 'cap-ines', 'Inès'],
            ['author', 'cap-bob', 'Bob Jones'],
            ['author', 'cap-bob', 'Bob Jones'],
          ],
        },
        { id: 2, creator: 'inconnu' },
        {
          id: 3,
          type: 'guest-author',
          name: 'cap-ines',
          title: 'Inès Le Goff',
          meta: {
            'cap-display_name': 'Inès Le Goff',
            'cap-user_login': 'ines',
            'cap-description': 'Elle écrit.',
            'cap-website': 'https://ines.example/',
            'cap-user_email': 'ines@secret.example',
            _thumbnail_id: '4',
          },
        },
        {
          id: 4,
          type: 'attachment',
          status: 'inherit',
          attachmentUrl: 'https://journal.example/wp-content/uploads/ines.jpg',
        },
      ],
    });
    expect(report.counts.authors).toEqual({ in: 4, out: 4 });
    const authors = await storage.db.selectFrom('authors').selectAll().orderBy('slug').execute();
    expect(authors.map((one) => [one.slug, one.name])).toEqual([
      ['bob-jones', 'Bob Jones'],
      ['inconnu', 'inconnu'],
      ['ines-le-goff', 'Inès Le Goff'],
      ['lea', 'lea'],
    ]);
    expect(JSON.stringify(authors)).not.toContain('secret.example');
    expect(authors[2]?.portrait_media_id).not.toBeNull();
    const bylines = await storage.db
      .selectFrom('article_authors')
      .innerJoin('authors', 'authors.id', 'author_id')
      .select(['authors.slug', 'position', 'article_id'])
      .orderBy('article_id')
      .orderBy('position')
      .execute();
    expect(bylines.map((one) => one.slug)).toEqual(['bob-jones', 'ines-le-goff', 'inconnu']);
  });

  it('the first category is the section, the others are tags; the tree is kept', async () => {
    const storage = await open();
    await run(storage, {
      terms: [
        ['category', 1, 'mer', 'Mer'],
        ['category', 2, 'port', 'Port', 'mer'],
        ['category', 3, 'vide', 'Vide'],
        ['post_tag', 4, 'ferry', 'Ferry'],
      ],
      items: [
        {
          id: 1,
          terms: [
            ['category', 'port', 'Port'],
            ['category', 'ville', 'Ville'],
            ['post_tag', 'ferry', 'Ferry'],
          ],
        },
        {
          id: 2,
          terms: [
            ['category', 'ville', 'Ville'],
            ['category', 'port', 'Port'],
          ],
          meta: { _yoast_wpseo_primary_category: '2' },
        },
      ],
    });
    const sections = await storage.db.selectFrom('sections').selectAll().execute();
    const slugOf = (id: string | null | undefined) => sections.find((one) => one.id === id)?.slug;
    expect(sections.map((one) => one.slug).sort()).toEqual(['mer', 'port', 'vide', 'ville']);
    expect(slugOf(sections.find((one) => one.slug === 'port')?.parent_id)).toBe('mer');
    expect(slugOf((await article(storage, 'article-1'))?.section_id)).toBe('port');
    expect(slugOf((await article(storage, 'article-2'))?.section_id)).toBe('port');
    const tags = await storage.db
      .selectFrom('article_tags')
      .innerJoin('tags', 'tags.id', 'tag_id')
      .select(['tags.slug', 'published_at'])
      .execute();
    expect(tags.map((one) => one.slug).sort()).toEqual(['ferry', 'ville', 'ville']);
    expect(tags.every((one) => one.published_at !== null)).toBe(true);
  });

  it('comments: threads, states, kinds, dates, words', async () => {
    const storage = await open();
    const report = await run(storage, {
      items: [
        {
          id: 1,
          comments: [
            { id: 3, parent: 2, content: 'Réponse' },
            {
              id: 2,
              parent: 0,
              content: '<p>Un <b>mot</b></p><p>Voir <a href="https://x.example/a">ici</a></p>',
            },
            { id: 4, parent: 99, approved: '0' },
            { id: 5, type: 'pingback', author: 'Un blog', approved: '1' },
            { id: 6, approved: 'spam' },
            { id: 7, approved: 'trash', parent: 8 },
            { id: 8, parent: 7 },
            { id: 9, type: 'wc_magie' },
          ],
        },
      ],
    });
    const comments = await storage.db.selectFrom('comments').selectAll().orderBy('id').execute();
    expect(comments).toHaveLength(8);
    const by = (body: string) => comments.find((one) => one.body.startsWith(body));
    expect(by('Réponse')?.parent_id).toBe(by('Un mot')?.id);
    expect(by('Un mot')?.body).toBe('Un mot\n\nVoir ici (https://x.example/a)');
    expect(comments.map((one) => one.state).sort()).toEqual([
      'approved',
      'approved',
      'approved',
      'approved',
      'held',
      'held',
      'removed',
      'spam',
    ]);
    expect(comments.filter((one) => one.origin === 'pingback')).toHaveLength(1);
    expect(by('Réponse')).toMatchObject({
      created_at: Date.UTC(2024, 2, 6, 8),
      author_mail: 'ines@lecteurs.example',
    });
    expect(report.losses.map((one) => [one.kind, one.id])).toEqual([
      ['comment-type', '9'],
      ['thread', '4'],
    ]);
  });

  it('old addresses lead to what stands there now', async () => {
    const storage = await open();
    await run(storage, {
      url: 'https://journal.example/blog',
      authors: [{ id: 7, login: 'lea', name: 'Léa' }],
      terms: [
        ['category', 1, 'mer', 'Mer'],
        ['category', 2, 'port', 'Port', 'mer'],
        ['post_tag', 3, '%c3%a9t%c3%a9', 'Été'],
      ],
      items: [
        {
          id: 1,
          name: 'l-%c3%a9t%c3%a9',
          terms: [
            ['category', 'port', 'Port'],
            ['post_tag', '%c3%a9t%c3%a9', 'Été'],
          ],
          meta: { _wp_old_slug: 'avant' },
          link: 'https://journal.example/blog/2024/03/l-%c3%a9t%c3%a9/',
        },
        {
          id: 2,
          type: 'page',
          name: 'a-propos',
          link: 'https://www.journal.example/blog/a-propos/',
        },
        {
          id: 3,
          type: 'attachment',
          status: 'inherit',
          parent: 1,
          link: 'https://journal.example/blog/2024/03/l-%c3%a9t%c3%a9/photo/',
          attachmentUrl: 'https://journal.example/blog/wp-content/uploads/2024/03/photo.jpg',
        },
        {
          id: 4,
          name: 'liens',
          content:
            '<a href="https://journal.example/blog/a-propos/#bas">a</a> <a href="http://www.journal.example/blog/?p=1">b</a> <a href="/blog/category/mer/">c</a> <a href="https://autre.example/blog/a-propos/">d</a>',
        },
      ],
    });
    const found = await redirects(storage);
    const [été, page] = [await article(storage, 'l-été'), await article(storage, 'a-propos')];
    for (const path of [
      '/blog/2024/03/l-été',
      '/blog/2024/03/avant',
      '/blog?p=1',
      '/?p=1',
      '/blog/2024/03/l-été/photo',
      '/?attachment_id=3',
    ]) {
      expect([path, found.get(path)]).toEqual([path, été?.id]);
    }
    for (const path of ['/blog/a-propos', '/?page_id=2', '/?p=2'])
      expect([path, found.get(path)]).toEqual([path, page?.id]);
    for (const path of [
      '/blog/category/mer/port',
      '/?cat=2',
      '/blog/tag/été',
      '/blog/author/lea',
      '/?author=7',
      '/blog/wp-content/uploads/2024/03/photo.jpg',
      '/blog/feed',
    ]) {
      expect([path, found.has(path)]).toEqual([path, true]);
    }
    expect(found.get('/blog/2024/03')).toBe('/fr/archive/2024/03');
    const doc = await docOf(storage, 'liens');
    for (const href of [
      '/fr/a-propos#bas',
      '/fr/l-%C3%A9t%C3%A9',
      '/blog/category/mer',
      'https://autre.example/blog/a-propos/',
    ])
      expect(doc).toContain(`"href":"${href}"`);
  });

  it('Yoast and its rivals: titles and descriptions without their variables', async () => {
    const storage = await open();
    await run(storage, {
      items: [
        {
          id: 1,
          title: 'La marée',
          meta: {
            _yoast_wpseo_title: '%%title%% %%page%% %%sep%% %%sitename%%',
            _yoast_wpseo_metadesc: 'À %%sitename%% : 100 % d’eau',
          },
        },
        {
          id: 2,
          title: 'La marée',
          meta: {
            _yoast_wpseo_title: 'Guide : %%title%% %%sep%% %%sitename%%',
            rank_math_description: '%excerpt% Une suite',
          },
        },
      ],
    });
    expect(await article(storage, 'article-1')).toMatchObject({
      seo_title: null,
      seo_description: 'À : 100 % d’eau',
    });
    expect(await article(storage, 'article-2')).toMatchObject({
      seo_title: 'Guide : La marée',
      seo_description: 'Une suite',
    });
  });

  it('takes strange items: no title, no slug, reserved slugs, one guid twice, old dates', async () => {
    const storage = await open();
    const report = await run(storage, {
      items: [
        {
          id: 1,
          title: '',
          name: '',
          link: 'https://journal.example/?p=1',
          content: 'Les premiers mots de ce texte.',
        },
        { id: 2, name: 'archive' },
        { id: 3, name: 'double', guid: 'https://journal.example/?p=77' },
        { id: 4, name: 'double', guid: 'https://journal.example/?p=77' },
        { id: 5, name: 'vieux', date: '0987-06-05 00:00:00', dateGmt: '0987-06-05 00:00:00' },
        {
          id: 6,
          name: '%d8%a7%d9%84%d8%a8%d8%ad%d8%b1',
          title: '🌊 <em>La</em> mer &amp; l&#8217;eau',
          dateGmt: '0000-00-00 00:00:00',
        },
        { id: 7, name: '../../etc', content: '' },
      ],
    });
    expect((await articles(storage)).map((one) => one.slug).sort()).toEqual([
      'archive-2',
      'article-1',
      'double',
      'double-2',
      'etc',
      'vieux',
      'البحر',
    ]);
    expect(report.losses.map((one) => [one.kind, one.id])).toEqual([['headline', '1']]);
    expect(await article(storage, 'article-1')).toMatchObject({
      headline: 'Les premiers mots de ce texte.',
    });
    expect(await article(storage, 'البحر')).toMatchObject({
      headline: '🌊 La mer & l’eau',
      published_at: Date.UTC(2024, 2, 5, 9, 15, 30),
    });
    expect((await article(storage, 'vieux'))?.published_at).toBe(
      Date.parse('0987-06-05T00:00:00Z'),
    );
  });

  it('menus: taken over where their name says where they stood, else named', async () => {
    const storage = await open();
    const link = (id: number, menu: string, meta: Record<string, string>, title = ''): ItemOf => ({
      id,
      type: 'nav_menu_item',
      title,
      name: String(id),
      menuOrder: id,
      terms: [['nav_menu', menu, menu]],
      meta: Object.fromEntries(
        Object.entries(meta).map(([key, value]) => [`_menu_item_${key}`, value]),
      ),
    });
    const report = await run(storage, {
      terms: [['category', 3, 'port', 'Port']],
      items: [
        { id: 1, type: 'page', name: 'a-propos', title: 'À propos' },
        { id: 2, terms: [['category', 'port', 'Port']] },
        link(10, 'menu-principal', { type: 'post_type', object_id: '1' }),
        link(11, 'menu-principal', { type: 'taxonomy', object_id: '3' }),
        link(
          12,
          'menu-principal',
          { type: 'custom', url: 'https://ailleurs.example/' },
          'Ailleurs',
        ),
        link(13, 'menu-principal', { type: 'post_type', object_id: '999' }),
        link(14, 'reseaux', { type: 'custom', url: 'https://x.example/' }, 'X'),
      ],
    });
    const [menu] = await storage.db.selectFrom('navigation').selectAll().execute();
    expect(menu?.place).toBe('main');
    expect(JSON.parse(menu?.items ?? '[]').map((one: { label: string }) => one.label)).toEqual([
      'À propos',
      'Port',
      'Ailleurs',
    ]);
    expect(report.counts.navigation).toEqual({ in: 5, out: 3 });
    expect(report.losses.map((one) => [one.kind, one.id])).toEqual([
      ['nav_menu_item', '13'],
      ['nav_menu_item', '14'],
    ]);
  });
});

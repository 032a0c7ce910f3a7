import { describe, expect, it } from 'vitest';
import { fromResponse, noteHeaders, withoutNote } from './from-response.ts';

const note = {
  cache: 'page',
  tags: ['article:1', 'tag:مرفأ نور', 'chrome'],
  freshUntil: 7,
} as const;

function response(headers: [string, string][], body = 'page'): Response {
  return new Response(body, { headers: [['content-type', 'text/html'], ...headers] });
}

describe('an answer of the framework', () => {
  it('tells the cache what it was made from, and keeps nothing of that among its headers', async () => {
    const rendered = await fromResponse(response(noteHeaders(note)));
    expect(rendered).toMatchObject({ status: 200, cache: 'page', tags: note.tags, freshUntil: 7 });
    expect(rendered.headers).toEqual([['content-type', 'text/html']]);
    expect(Buffer.from(rendered.body).toString()).toBe('page');
  });

  it('is not kept where it says nothing, or something unknown', async () => {
    expect((await fromResponse(response([]))).cache).toBe('no');
    expect((await fromResponse(response([['recto-cache', 'forever']]))).cache).toBe('no');
  });

  it('shows each of its cookies, so that the cache can refuse it', async () => {
    const { headers } = await fromResponse(
      response([
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ]),
    );
    expect(headers.filter(([name]) => name === 'set-cookie')).toHaveLength(2);
  });

  it('goes out without its notes where the framework answers itself', async () => {
    const cookies: [string, string][] = [
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ];
    const plain = withoutNote(response([...noteHeaders(note), ...cookies]));
    expect([...plain.headers.keys()].filter((name) => name.startsWith('recto'))).toEqual([]);
    expect(plain.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await plain.text()).toBe('page');
    const locked = Response.redirect('https://jusant.example/fr', 301);
    expect(withoutNote(locked)).toBe(locked);
    const untouched = response([]);
    expect(withoutNote(untouched)).toBe(untouched);
  });

  it('may have no body', async () => {
    const redirect = new Response(null, {
      status: 301,
      headers: [['location', '/fr'], ...noteHeaders({ cache: 'short' })],
    });
    expect(await fromResponse(redirect)).toMatchObject({ status: 301, cache: 'short', tags: [] });
    const stripped = withoutNote(redirect);
    expect(stripped.status).toBe(301);
    expect(stripped.headers.get('location')).toBe('/fr');
  });
});

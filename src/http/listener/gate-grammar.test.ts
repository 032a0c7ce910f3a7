import { describe, expect, it } from 'vitest';
import { readPlainGet } from './gate-grammar.ts';

const read = (text: string) => readPlainGet(Buffer.from(text, 'latin1'));
const HOST = 'Host: jusant.example\r\n';

/** What a browser of today sends, but for the cookies that readers do not have. */
const BROWSER = `GET /fr/le-pont?page=2 HTTP/1.1\r
Host: jusant.example\r
User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\r
Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r
Accept-Language: fr,fr-FR;q=0.8,en-US;q=0.5,en;q=0.3\r
Accept-Encoding: gzip, deflate, br, zstd\r
Connection: keep-alive\r
Upgrade-Insecure-Requests: 1\r
Sec-Fetch-Dest: document\r
Sec-Fetch-Mode: navigate\r
Sec-Fetch-Site: none\r
If-None-Match: W/"abc"\r
Priority: u=0, i\r
\r
`;

describe('the gate', () => {
  it('understands what a browser sends', () => {
    expect(read(BROWSER)).toEqual({
      target: '/fr/le-pont?page=2',
      fields: {
        acceptEncoding: 'gzip, deflate, br, zstd',
        ifNoneMatch: 'W/"abc"',
        ifModifiedSince: undefined,
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      },
    });
  });

  it.each([
    ['GET / HTTP/1.1\r\nHost:\r\n\r\n', '/'],
    ['GET / HTTP/1.1\r\nhOsT:x\r\nCONNECTION: Keep-Alive\r\n\r\n', '/'],
    [`GET /%C3%A9 HTTP/1.1\r\n${HOST}X-Empty: \r\n\r\n`, '/%C3%A9'],
  ])('understands %j', (text, target) => {
    expect(read(text)?.target).toBe(target);
  });

  it.each([
    ['half a request', BROWSER.slice(0, -2)],
    ['half an end', BROWSER.slice(0, -1)],
    ['two requests', BROWSER + BROWSER],
    ['a byte too many', `${BROWSER}x`],
    ['an empty line before', `\r\n${BROWSER}`],
    ['nothing', ''],
    ['another method', `HEAD / HTTP/1.1\r\n${HOST}\r\n`],
    ['a method in small letters', `get / HTTP/1.1\r\n${HOST}\r\n`],
    ['two spaces', `GET  / HTTP/1.1\r\n${HOST}\r\n`],
    ['a space in the target', `GET /a b HTTP/1.1\r\n${HOST}\r\n`],
    ['an older version', `GET / HTTP/1.0\r\n${HOST}\r\n`],
    ['a newer version', `GET / HTTP/2.0\r\n${HOST}\r\n`],
    ['no version', `GET /\r\n${HOST}\r\n`],
    ['an absolute target', `GET http://x/ HTTP/1.1\r\n${HOST}\r\n`],
    ['a target above ASCII', `GET /\xe9 HTTP/1.1\r\n${HOST}\r\n`],
    ['no host', 'GET / HTTP/1.1\r\nAccept: */*\r\n\r\n'],
    ['two hosts', `GET / HTTP/1.1\r\n${HOST}${HOST}\r\n`],
    ['bare line feeds', `GET / HTTP/1.1\nHost: x\n\n`],
    ['one bare line feed', `GET / HTTP/1.1\r\n${HOST}X: y\n\r\n`],
    ['a bare carriage return', `GET / HTTP/1.1\r\n${HOST}X: y\rZ: a\r\n\r\n`],
    ['a folded line', `GET / HTTP/1.1\r\n${HOST}X: y\r\n z\r\n\r\n`],
    ['a space before the colon', `GET / HTTP/1.1\r\nHost : x\r\n\r\n`],
    ['a line without colon', `GET / HTTP/1.1\r\n${HOST}X\r\n\r\n`],
    ['a field without name', `GET / HTTP/1.1\r\n${HOST}: x\r\n\r\n`],
    ['a tab in a value', `GET / HTTP/1.1\r\n${HOST}X: a\tb\r\n\r\n`],
    ['a byte above ASCII', `GET / HTTP/1.1\r\n${HOST}X: \xff\r\n\r\n`],
    ['a zero byte', `GET / HTTP/1.1\r\n${HOST}X: a\0b\r\n\r\n`],
    ['a body', `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\n\r\n`],
    ['an empty body', `GET / HTTP/1.1\r\n${HOST}Content-Length: 0\r\n\r\n`],
    ['chunks', `GET / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n`],
    ['a trailer', `GET / HTTP/1.1\r\n${HOST}Trailer: X\r\n\r\n`],
    ['a last request', `GET / HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`],
    ['an upgrade', `GET / HTTP/1.1\r\n${HOST}Connection: keep-alive, Upgrade\r\n\r\n`],
    ['an upgrade without connection', `GET / HTTP/1.1\r\n${HOST}Upgrade: h2c\r\n\r\n`],
    ['an expectation', `GET / HTTP/1.1\r\n${HOST}Expect: 100-continue\r\n\r\n`],
    ['any cookie', `GET / HTTP/1.1\r\n${HOST}Cookie: theme=dark\r\n\r\n`],
    ['credentials', `GET / HTTP/1.1\r\n${HOST}Authorization: Basic eA==\r\n\r\n`],
    ['a range', `GET / HTTP/1.1\r\n${HOST}Range: bytes=0-1\r\n\r\n`],
    ['a condition for writing', `GET / HTTP/1.1\r\n${HOST}If-Match: "a"\r\n\r\n`],
    [
      'a wish for an activity',
      `GET / HTTP/1.1\r\n${HOST}Accept: application/activity+json\r\n\r\n`,
    ],
    ['a double field', `GET / HTTP/1.1\r\n${HOST}${'Accept-Encoding: br\r\n'.repeat(2)}\r\n`],
    ['many fields', `GET / HTTP/1.1\r\n${HOST}${'X: y\r\n'.repeat(60)}\r\n`],
    ['a long request', `GET / HTTP/1.1\r\n${HOST}X: ${'y'.repeat(5_000)}\r\n\r\n`],
  ])('does not understand %s', (_name, text) => {
    expect(read(text)).toBeNull();
  });
});

import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addressOf, knowAddress } from './client-address.ts';

/** What the house takes for the address of who asks through this socket, with this header. */
async function seen(proxies: string[], socket: string, forwarded?: string): Promise<string> {
  const app = new Hono();
  app.use(knowAddress(proxies));
  app.get('/', (c) => c.text(addressOf(c)));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const env = { incoming: { socket: { remoteAddress: socket } } };
  return (await app.request('/', { headers }, env)).text();
}

describe('who asks', () => {
  it('is who opened the socket, whatever they say of themselves', async () => {
    expect(await seen([], '198.51.100.7')).toBe('198.51.100.7');
    expect(await seen([], '127.0.0.1', '192.0.2.1')).toBe('127.0.0.1');
    expect(await seen(['127.0.0.1'], '198.51.100.7', '192.0.2.1')).toBe('198.51.100.7');
  });

  it('is whom a known proxy was asked by, not what that one wrote before', async () => {
    const ours = ['127.0.0.1', '10.0.0.2'];
    expect(await seen(ours, '::ffff:127.0.0.1', '192.0.2.1')).toBe('192.0.2.1');
    expect(await seen(ours, '127.0.0.1', '203.0.113.9, 192.0.2.1, 10.0.0.2')).toBe('192.0.2.1');
    expect(await seen(ours, '127.0.0.1')).toBe('127.0.0.1');
  });
});

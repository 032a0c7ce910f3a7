import { describe, expect, it } from 'vitest';
import { type SecurityHeaderOptions, securityHeaders } from './security-headers.ts';

function headers(options: SecurityHeaderOptions): Record<string, string> {
  return Object.fromEntries(securityHeaders(options));
}

describe('security headers', () => {
  const page = headers({
    kind: 'page',
    isHttps: true,
    frameOrigins: ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'],
    mediaOrigins: ['https://media.jusant.example'],
    onionOrigin: 'http://jusant.onion',
    path: '/fr/pont?x=1',
    reservesTextMining: true,
  });

  it('let a page run its own scripts and styles only, and frame known players only', () => {
    const policy = page['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; ");
    expect(policy).toContain(
      'frame-src https://www.youtube-nocookie.com https://player.vimeo.com;',
    );
    expect(policy).toContain("img-src 'self' https://media.jusant.example data:;");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('name the onion address of the same page, and keep TLS', () => {
    expect(page['Onion-Location']).toBe('http://jusant.onion/fr/pont?x=1');
    expect(page['Strict-Transport-Security']).toBe('max-age=31536000');
    expect(page['tdm-reservation']).toBe('1');
  });

  it('promise nothing about TLS where there is none', () => {
    const plain = headers({ kind: 'page', isHttps: false, onionOrigin: 'http://jusant.onion' });
    expect(plain).not.toHaveProperty('Strict-Transport-Security');
    expect(plain).not.toHaveProperty('Onion-Location');
    expect(plain['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
    expect(plain['Content-Security-Policy']).toContain("frame-src 'none'");
  });

  it('let others show pictures and feeds, and nobody our scripts', () => {
    expect(headers({ kind: 'shared', isHttps: true })['Cross-Origin-Resource-Policy']).toBe(
      'cross-origin',
    );
    expect(headers({ kind: 'asset', isHttps: true })['Cross-Origin-Resource-Policy']).toBe(
      'same-origin',
    );
  });

  it('let the service worker fetch from this site', () => {
    const policy = headers({ kind: 'worker', isHttps: true })['Content-Security-Policy'];
    expect(policy).toContain("connect-src 'self'");
  });
});

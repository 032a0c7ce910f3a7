import { describe, expect, it } from 'vitest';
import { BrokenSeal, createSealer } from './sealed.ts';

const sealer = createSealer('a secret of more than thirty-two characters');

describe('a sealed secret', () => {
  it('opens for its purpose and says nothing of itself meanwhile', () => {
    const sealed = sealer.seal('JBSWY3DPEHPK3PXP é', 'totp:01K');
    expect(sealer.open(sealed, 'totp:01K')).toBe('JBSWY3DPEHPK3PXP é');
    expect(sealed).not.toContain('JBSWY3DP');
    expect(sealer.seal('JBSWY3DPEHPK3PXP é', 'totp:01K')).not.toBe(sealed);
  });

  it('opens in no other row, for no other purpose, under no other key', () => {
    const sealed = sealer.seal('x', 'totp:01K');
    for (const purpose of ['totp:01L', 'log-key:01K', 'totp', ''])
      expect(() => sealer.open(sealed, purpose)).toThrow(BrokenSeal);
    const other = createSealer('another secret of more than thirty-two letters');
    expect(() => other.open(sealed, 'totp:01K')).toThrow(BrokenSeal);
  });

  it('does not open when any letter of it was changed, or when it is cut', () => {
    const sealed = sealer.seal('x', 'totp:01K');
    for (let at = 0; at < sealed.length - 1; at++) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
      expect(() => sealer.open(changed, 'totp:01K')).toThrow(BrokenSeal);
    }
    for (const cut of ['', 'r1.', sealed.slice(0, 20)])
      expect(() => sealer.open(cut, 'totp:01K')).toThrow(BrokenSeal);
  });
});

import { randomBytes } from 'node:crypto';
import type { Sealer } from '../../std/sealed.ts';

/** A browser in which a person has signed in before: it opens nothing, and is counted by itself. */
export interface Device {
  id: string;
  staffId: string;
}

const PURPOSE = 'device';

/** What the browser keeps: sealed, so that nobody makes one up. */
export function sealDevice(sealer: Sealer, staffId: string): string {
  const device: Device = { id: randomBytes(12).toString('base64url'), staffId };
  return sealer.seal(JSON.stringify(device), PURPOSE);
}

/** @returns null for what is none, or was sealed with another key. */
export function openDevice(sealer: Sealer, sealed: string): Device | null {
  if (sealed === '') return null;
  try {
    return JSON.parse(sealer.open(sealed, PURPOSE)) as Device;
  } catch {
    return null;
  }
}

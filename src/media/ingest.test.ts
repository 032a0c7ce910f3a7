import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as made from '../../test/support/sound-files.ts';
import { AppError } from '../domain/errors.ts';
import { fromBuffer, fromFile } from './byte-source.ts';
import { openDarkroom } from './darkroom/darkroom.ts';
import { openDiskStore } from './disk-store.ts';
import { type IngestDeps, type Ingested, ingest, MAX_BYTES } from './ingest.ts';

let folder: string;
let deps: IngestDeps;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recto-ingest-'));
  deps = { store: await openDiskStore(join(folder, 'media')), darkroom: openDarkroom() };
});
afterAll(() => {
  deps.darkroom.close();
  rmSync(folder, { recursive: true, force: true });
});

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const take = (bytes: Buffer, name: string): Promise<Ingested> =>
  ingest(deps, { source: fromBuffer(bytes), name });

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.key}`;
    throw error;
  }
  return 'taken';
}

const photo = () =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: '#2277aa' } })
    .withExif({ IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
    .jpeg()
    .toBuffer();

describe('taking in a file', () => {
  it('keeps a picture redrawn, and tells what a media needs', async () => {
    const given = await photo();
    const found = await take(given, 'C:\\photos\\Le quai.JPEG');
    const kept = await deps.store.get(found.blobKey);
    expect(found).toMatchObject({
      kind: 'image',
      name: 'Le quai.jpg',
      mediaType: 'image/jpeg',
      bytes: kept?.length,
      width: 90,
      height: 60,
      duration: null,
      inputSha256: sha256(given),
      sha256: sha256(kept ?? Buffer.alloc(0)),
    });
    expect(found.sha256).not.toBe(found.inputSha256);
    expect(found.blobKey).toBe(`originals/${found.sha256.slice(0, 2)}/${found.sha256}.jpg`);
    expect(found.placeholder).toMatch(/^data:image\/webp/);
    expect(await take(given, 'again.jpg')).toEqual({ ...found, name: 'again.jpg' });
  });

  it('is not misled by the name', async () => {
    expect((await take(await photo(), 'photo.png')).mediaType).toBe('image/jpeg');
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect/></svg>',
    );
    expect(await take(svg, 'logo.svg')).toMatchObject({ name: 'logo.png', mediaType: 'image/png' });
    expect(await refusal(take(Buffer.from('MZ\x90'), 'photo.jpg'))).toBe(
      'invalid media.unsupported-type',
    );
    expect(await refusal(take(Buffer.from('GIF89a not a gif'), 'a.gif'))).toBe(
      'invalid media.broken-picture',
    );
  });

  it('keeps a document as it is, byte for byte', async () => {
    const pdf = Buffer.from('%PDF-1.7 pretend');
    const found = await take(pdf, 'Délibération nº 4.pdf');
    expect(found).toMatchObject({
      kind: 'file',
      name: 'Délibération nº 4.pdf',
      sha256: sha256(pdf),
      inputSha256: sha256(pdf),
      width: null,
      placeholder: null,
    });
    expect((await deps.store.get(found.blobKey))?.equals(pdf)).toBe(true);
  });

  it('keeps sound from a file on disk, and knows sound in a film container', async () => {
    const path = join(folder, 'siren.mp3');
    writeFileSync(path, made.mp3Frames(200));
    const found = await ingest(deps, { source: await fromFile(path), name: path });
    expect(found).toMatchObject({ kind: 'audio', name: 'siren.mp3', mediaType: 'audio/mpeg' });
    expect(found.duration).toBeCloseTo(5.22, 1);
    const voice = await take(made.mp4({ brand: 'isom' }), 'voice.mp4');
    expect(voice).toMatchObject({ kind: 'audio', mediaType: 'audio/mp4', name: 'voice.m4a' });
    const talk = await take(made.webm({ film: false, duration: 1_000 }), 'talk.webm');
    expect(talk).toMatchObject({ kind: 'audio', mediaType: 'audio/webm', duration: 1 });
  });

  it('takes the place out of a film', async () => {
    const found = await take(made.mp4({ film: { width: 640, height: 360 } }), 'tide.mp4');
    expect(found).toMatchObject({ kind: 'video', width: 640, height: 360, duration: 2.5 });
    const kept = await deps.store.get(found.blobKey);
    expect(kept?.includes('48.8577')).toBe(false);
    expect(found.sha256).toBe(sha256(kept ?? Buffer.alloc(0)));
  });

  it('refuses what is too large for its kind, before reading it', async () => {
    const head = Buffer.from('GIF89a');
    const source = {
      ...fromBuffer(head),
      size: MAX_BYTES.image + 1,
      stream: () => {
        throw new Error('read all the same');
      },
    };
    expect(await refusal(ingest(deps, { source, name: 'a.gif' }))).toBe('too-much media.too-large');
  });
});

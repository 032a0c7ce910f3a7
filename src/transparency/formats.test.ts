import { describe, expect, it } from 'vitest';
import { parseAddCheckpoint, writeAddCheckpoint } from './add-checkpoint.ts';
import {
  fingerprint,
  parseCheckpoint,
  parseFingerprint,
  signCheckpoint,
  signerOfCheckpoint,
} from './checkpoint.ts';
import { cosign, cosigners } from './cosignature.ts';
import {
  isSignedBy,
  KEY_TYPE,
  makeKey,
  parseNote,
  parseVkey,
  signerOf,
  writeVkey,
} from './signed-note.ts';
import { parseTilePath, readBundle, tilePath, tilesOf, tileWidth, writeBundle } from './tiles.ts';
import { parseProof, writeProof } from './tlog-proof.ts';
import { leafHash } from './tree.ts';

const head = { origin: 'jusant.example', size: 148, root: leafHash(Buffer.from('root')) };
const logKey = signerOf(head.origin, KEY_TYPE.ed25519, makeKey().pkcs8);
const witnessKey = signerOf('other.example/witness', KEY_TYPE.cosignature, makeKey().pkcs8);
const note = signCheckpoint(head, logKey);

describe('a signed note', () => {
  it('is read as Go’s sumdb writes it', () => {
    const key = parseVkey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    const text =
      'If you think cryptography is the answer to your problem,\nthen you don’t know what your problem is.\n'.replace(
        '’',
        "'",
      );
    const signed = parseNote(
      `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`,
    );
    if (!key || !signed) return expect.unreachable();
    expect(isSignedBy(signed, key)).toBe(true);
    expect(isSignedBy({ ...signed, text: text.replace('answer', 'Answer') }, key)).toBe(false);
  });

  it('names its key in one way', () => {
    const vkey = writeVkey(logKey);
    expect(parseVkey(vkey)).toMatchObject({ name: head.origin, id: logKey.id });
    expect(parseVkey(vkey.replace('jusant', 'jusent'))).toBeNull();
    expect(parseVkey(vkey.slice(0, -4))).toBeNull();
  });

  it('is refused when it is none', () => {
    for (const none of [
      '',
      'text\n',
      'text\n\n',
      `text\n\n${note.split('\n')[4]}`,
      '\r\n\n— a b\n',
    ])
      expect(parseNote(none)).toBeNull();
  });
});

describe('a checkpoint', () => {
  it('says origin, size and root, and who signed', () => {
    const read = parseCheckpoint(note);
    if (!read) return expect.unreachable();
    expect(read).toMatchObject(head);
    expect(signerOfCheckpoint(read, [witnessKey, logKey])).toBe(logKey);
    expect(signerOfCheckpoint(read, [witnessKey])).toBeNull();
  });

  it('does not hold when any letter was changed', () => {
    for (let at = 0; at < note.length; at++) {
      const changed = note.slice(0, at) + (note[at] === 'B' ? 'C' : 'B') + note.slice(at + 1);
      const read = parseCheckpoint(changed);
      if (read && signerOfCheckpoint(read, [logKey])) {
        // The last letter of a base64 text holds bits that stand for nothing.
        expect(Buffer.from(read.note.text)).toEqual(Buffer.from(parseNote(note)?.text ?? ''));
        expect(read.note.lines).toEqual(parseNote(note)?.lines);
      }
    }
  });

  it('carries the names of its witnesses and their times', () => {
    const text = parseNote(note)?.text ?? '';
    const both = parseNote(note + cosign(text, witnessKey, 1_791_000_000));
    if (!both) return expect.unreachable();
    expect(cosigners(both, [witnessKey])).toEqual([
      { name: 'other.example/witness', time: 1_791_000_000 },
    ]);
    expect(cosigners({ ...both, text: text.replace('148', '149') }, [witnessKey])).toEqual([]);
    expect(isSignedBy(both, logKey)).toBe(true);
  });

  it('has a fingerprint to print', () => {
    expect(parseFingerprint(fingerprint(head))).toEqual({
      size: 148,
      start: head.root.toString('hex').slice(0, 20),
    });
    expect(parseFingerprint('148')).toBeNull();
  });
});

describe('proofs and requests in text', () => {
  const path = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))];

  it('come back as they were written', () => {
    for (const some of [path, []]) {
      const proof = { index: 7, path: some, checkpoint: note };
      expect(parseProof(writeProof(proof))).toEqual(proof);
      const request = { old: 5, proof: some, checkpoint: note };
      expect(parseAddCheckpoint(writeAddCheckpoint(request))).toEqual(request);
    }
    expect(
      parseProof(writeProof({ index: 7, path, checkpoint: note }).replace('index', 'indeX')),
    ).toBe(null);
    expect(parseAddCheckpoint('old 05\n\nx')).toBeNull();
    expect(parseAddCheckpoint('old 5\nAAAA\n\nx')).toBeNull();
  });
});

describe('tiles', () => {
  it('have the addresses of the specification', () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 'entries', index: 0, width: 12 })).toBe('tile/entries/000.p/12');
    for (const tile of tilesOf(70_000)) expect(parseTilePath(tilePath(tile))).toEqual(tile);
    for (const odd of [
      'tile/0/1',
      'tile/00/001',
      'tile/0/x000/001',
      'tile/0/000.p/256',
      'tile/64/000',
    ])
      expect(parseTilePath(odd)).toBeNull();
  });

  it('are as many and as wide as the specification’s example says', () => {
    const level = (wanted: number) => tilesOf(70_000).filter((tile) => tile.level === wanted);
    expect(level(0)).toHaveLength(274);
    expect(level(0).at(-1)?.width).toBe(112);
    expect(level(1).map(({ width }) => width)).toEqual([256, 17]);
    expect(level(2).map(({ width }) => width)).toEqual([1]);
    expect(tileWidth(1, 0, 256)).toBe(1);
    expect(tileWidth(0, 1, 256)).toBe(0);
  });

  it('hold entries after their lengths', () => {
    const entries = ['', 'a', 'é'.repeat(300)].map((text) => Buffer.from(text));
    expect(readBundle(writeBundle(entries))).toEqual(entries);
    expect(readBundle(writeBundle(entries).subarray(0, -1))).toBeNull();
    expect(() => writeBundle([Buffer.alloc(65_536)])).toThrow(RangeError);
  });
});

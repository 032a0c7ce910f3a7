/**
 * `verify.mjs`: what a reader runs on a bundle, with nothing but Node.js. It repeats on a page what the
 * rest of this room does, on purpose: whoever mistrusts us can read it whole. It holds no template
 * string, so that it can stand in one.
 */
export const VERIFY_SCRIPT = String.raw`#!/usr/bin/env node
// Checks that an article and its evidence are what its site signed. Needs Node.js 18 or newer, no package,
// and no network unless you give --since.
//
//   node verify.mjs [FOLDER] [--since OLD.checkpoint]
//
// FOLDER is where the files of the bundle are: this folder unless you name another.
// OLD.checkpoint is a checkpoint of the same site that you kept from before (or a proof, or another bundle's
// article.tlog-proof): then the log is fetched, and the script checks that it still begins as it did.
// Ends with 0 when everything holds, 1 when something does not, 2 when files are missing.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const at = args.indexOf('--since');
const since = at < 0 ? null : args.splice(at, 2)[1];
const folder = args[0] || dirname(fileURLToPath(import.meta.url));

let failed = false;
const say = (isGood, text) => {
  if (!isGood) failed = true;
  console.log((isGood ? 'ok      ' : 'WRONG   ') + text);
};
const stop = (text) => {
  console.error(text);
  process.exit(2);
};
const file = (name) => {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path) : null;
};
const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

// RFC 6962: a leaf is hashed after a byte 0, a node after a byte 1.
const leafHash = (entry) => sha256(Buffer.of(0), entry);
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

// A signed note (c2sp.org/signed-note): text, empty line, lines of signatures.
function readCheckpoint(text) {
  const end = text.lastIndexOf('\n\n') + 1;
  const body = text.slice(0, end);
  const [origin, size, root] = body.split('\n');
  const signatures = text.slice(end + 1).split('\n').filter(Boolean).map((line) => {
    const [, name, base64] = line.split(' ');
    const bytes = Buffer.from(base64, 'base64');
    return { name, id: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) };
  });
  return { body, origin, size: Number(size), root: Buffer.from(root, 'base64'), signatures };
}

// A key (« vkey »): name+id+base64(type, 32 bytes). Type 1 signs the text, type 4 also says when.
function readKey(line) {
  const [name, id, ...rest] = line.trim().split('+');
  const bytes = Buffer.from(rest.join('+'), 'base64');
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)]);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const isNamed = sha256(name + '\n', bytes).toString('hex').startsWith(id);
  return { name, id, type: bytes[0], key, isNamed };
}

function checkSignatures(checkpoint, keys) {
  let isSigned = false;
  for (const { name, id, bytes } of checkpoint.signatures) {
    const known = keys.find((key) => key.name === name && key.id === id && key.isNamed);
    if (!known) continue;
    if (known.type === 1) {
      const holds = verify(null, Buffer.from(checkpoint.body), known.key, bytes);
      isSigned = isSigned || holds;
      say(holds, 'the checkpoint is signed by the key ' + id + ' of ' + name);
    } else if (known.type === 4) {
      const time = bytes.readBigUInt64BE();
      const text = 'cosignature/v1\ntime ' + time + '\n' + checkpoint.body;
      const holds = verify(null, Buffer.from(text), known.key, bytes.subarray(8));
      say(holds, 'witnessed by ' + name + ' on ' + new Date(Number(time) * 1000).toISOString());
    }
  }
  if (!isSigned) say(false, 'no key of the site signed the checkpoint');
}

// RFC 9162, 2.1.3.2.
function rootFrom(leaf, index, size, path) {
  let [place, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else hash = nodeHash(hash, sibling);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
}

const entryFile = file('entry.json');
const proofFile = file('article.tlog-proof');
const keyFile = file('log.vkey');
if (!entryFile || !proofFile || !keyFile)
  stop('entry.json, article.tlog-proof or log.vkey is missing from ' + folder);
const entry = JSON.parse(entryFile);
const keys = keyFile.toString().split('\n').filter(Boolean).map(readKey);

// 1. The words and the evidence are those that the entry names.
const revision = file('revision.json');
if (revision)
  say(sha256(revision).toString('hex') === entry.contentHash, 'the words are those of the entry');
else console.log('-       the words are not in this bundle: part of the article is for supporters');
const verso = file('verso.json');
if (verso)
  say(sha256(verso).toString('hex') === entry.versoHash, 'the evidence is that of the entry');
else console.log('-       the evidence is not in this bundle: part of the article was closed later');

// 2. The entry stands in the tree whose root was signed.
const proof = proofFile.toString();
const gap = proof.indexOf('\n\n');
const lines = proof.slice(0, gap).split('\n').filter((line) => !line.startsWith('extra '));
if (lines[0] !== 'c2sp.org/tlog-proof@v1') stop('article.tlog-proof is no proof that this script knows');
const index = Number(lines[1].replace('index ', ''));
const path = lines.slice(2).map((line) => Buffer.from(line, 'base64'));
const checkpoint = readCheckpoint(proof.slice(gap + 2));
const root = rootFrom(leafHash(entryFile), index, checkpoint.size, path);
say(
  root !== null && root.equals(checkpoint.root),
  'the entry is number ' + index + ' of ' + checkpoint.size + ' in the log of ' + checkpoint.origin,
);

// 3. The root was signed.
checkSignatures(checkpoint, keys);

// 4. The log still begins as it did.
if (since) await checkSince(since);

console.log('');
console.log('Revision ' + entry.seq + ', published ' + entry.at + ' (as the site says).');
console.log('Log: ' + checkpoint.size + '-' + checkpoint.root.toString('hex').slice(0, 20));
console.log(
  failed
    ? 'Something does not hold. Keep this bundle, and ask the newsroom.'
    : 'This is what the site signed. It does not prove that what is written is true.',
);
process.exitCode = failed ? 1 : 0;

async function checkSince(name) {
  if (!existsSync(name)) stop('there is no file ' + name);
  const text = readFileSync(name, 'utf8');
  const old = readCheckpoint(text.startsWith('c2sp.org/tlog-proof') ? text.slice(text.indexOf('\n\n') + 2) : text);
  const isLocal = /^(127\.|localhost|\[::1\])/.test(checkpoint.origin);
  const base = (isLocal ? 'http://' : 'https://') + checkpoint.origin + '/log/';
  const get = async (path) => {
    const answer = await fetch(base + path);
    if (!answer.ok) throw new Error(base + path + ' answered ' + answer.status);
    return Buffer.from(await answer.arrayBuffer());
  };
  try {
    const now = readCheckpoint((await get('checkpoint')).toString());
    checkSignatures(now, keys);
    const leaves = await leavesOf(now.size, get);
    const is = (head) => head.size <= leaves.length && rootOf(leaves.slice(0, head.size)).equals(head.root);
    say(is(now), 'the tiles of the log give the root that was signed for ' + now.size + ' entries');
    say(is(old), 'the log still begins with the ' + old.size + ' entries of ' + name);
    say(is(checkpoint), 'the log still begins with the ' + checkpoint.size + ' entries of this bundle');
  } catch (error) {
    say(false, 'the log could not be read: ' + error.message);
  }
}

async function leavesOf(size, get) {
  const leaves = [];
  for (let tile = 0; leaves.length < size; tile++) {
    const width = Math.min(256, size - tile * 256);
    const digits = String(tile).padStart(Math.ceil(String(tile).length / 3) * 3, '0').match(/.../g);
    const name = digits.map((part, at) => (at < digits.length - 1 ? 'x' : '') + part).join('/');
    const bytes = await get('tile/0/' + name + (width < 256 ? '.p/' + width : ''));
    for (let from = 0; from < width; from++) leaves.push(bytes.subarray(from * 32, from * 32 + 32));
  }
  return leaves;
}

function rootOf(leaves) {
  if (leaves.length === 0) return sha256('');
  if (leaves.length === 1) return leaves[0];
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}
`;

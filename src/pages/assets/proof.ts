/**
 * The script of a comment form that asks for a proof of work, on pages of newsrooms that turned it on;
 * the form works without it, and what comes without is read first. It waits until somebody writes, asks
 * for a challenge and works on it beside the page: the browser derives keys on threads of its own.
 * Plain JavaScript, sent as it stands here.
 */
import { squeeze } from './squeeze.ts';

export const PROOF_SCRIPT = squeeze(`
// How long the button waits for the proof before the comment goes without.
const PATIENCE_MS = 20e3;
// A little less than the challenge is good for.
const FRESH_MS = 6.6e6;
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (two) => parseInt(two, 16));
const hex = (some) => Array.from(some, (one) => one.toString(16).padStart(2, '0')).join('');

// ALTCHA: the key whose beginning is known is the one that some count, after the nonce, leads to.
async function solve({ algorithm, cost, keyLength, keyPrefix, nonce, salt }) {
  const { subtle } = crypto;
  const known = bytes(nonce);
  const password = new Uint8Array(known.length + 4);
  password.set(known);
  const count = new DataView(password.buffer, known.length);
  const how = { name: 'PBKDF2', hash: algorithm.slice(7), salt: bytes(salt), iterations: cost };
  for (let counter = 0; counter < 1e5; counter++) {
    count.setUint32(0, counter);
    const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hex(new Uint8Array(await subtle.deriveBits(how, key, keyLength * 8)));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

async function prove(address) {
  const answer = await fetch(address, { method: 'POST' });
  if (!answer.ok) return '';
  const challenge = await answer.json();
  const solution = await solve(challenge.parameters);
  return solution ? btoa(JSON.stringify({ challenge, solution })) : '';
}

function watch(output) {
  const { form } = output;
  const { address, wait } = output.dataset;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'altcha';
  form.append(field);
  let work = null;
  let isDone = false;
  const forget = () => {
    field.value = '';
    work = null;
    isDone = false;
  };
  const start = () => {
    if (!work) setTimeout(forget, FRESH_MS);
    work ??= prove(address)
      .then((proof) => { field.value = proof; }, () => {})
      .then(() => { isDone = true; });
    return work;
  };
  // Come back to after it was sent: its proof is spent.
  addEventListener('pageshow', (event) => { if (event.persisted) forget(); });
  form.addEventListener('focusin', start);
  form.addEventListener('input', start);
  form.addEventListener('submit', (event) => {
    if (isDone) return;
    event.preventDefault();
    if (output.textContent) return;
    output.textContent = wait;
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    Promise.race([start(), late]).then(() => {
      isDone = true;
      output.textContent = '';
      form.requestSubmit();
    });
  });
}

// Without a safe connection browsers derive no keys: the form is sent as without a script.
if (globalThis.crypto?.subtle) document.querySelectorAll('output[data-address]').forEach(watch);
`);

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: 48 bits of the hour, 80 of chance, in Crockford’s letters. */
export function ulid(at: number = Date.now()): string {
  let time = '';
  for (let left = at, count = 0; count < 10; count++) {
    time = (LETTERS[left % 32] ?? '0') + time;
    left = Math.floor(left / 32);
  }
  const chance = crypto.getRandomValues(new Uint8Array(16));
  return time + [...chance].map((byte) => LETTERS[byte % 32]).join('');
}

/** A minute's worth of comments: who writes, from where, and what they say; the same in every run. */
import { FLATTERY, NAMES, NEAR, type Phrases, REAL, SPAM } from './phrases.ts';

export interface Written {
  kind: string;
  isSpam: boolean;
  name: string;
  mail: string;
  site: string;
  body: string;
  /** The network address that a proxy says it came from. */
  address: string;
  /** Whether it carries the signed time of a page that was fetched. */
  hasForm: boolean;
  isTrapped: boolean;
}

interface Kind {
  kind: string;
  isSpam: boolean;
  /** Of a thousand. */
  count: number;
  make(at: number, pick: Pick): Partial<Written> & { body: string };
}

/** From 0 to n - 1. */
type Pick = (n: number) => number;

const one = (list: readonly string[], pick: Pick): string => list[pick(list.length)] ?? '';

const say = (phrases: Phrases, pick: Pick): string =>
  [
    one(phrases.opening, pick),
    one(phrases.middle, pick),
    one(phrases.middle, pick),
    one(phrases.closing, pick),
  ].join(' ');

/** Readers who were published here before. */
export const KNOWN_READERS = 140;
export const knownMail = (at: number): string => `habitue${at % KNOWN_READERS}@lecteurs.example`;
const knownReader = (at: number) => ({ mail: knownMail(at) });

const shop = (at: number) => `boutique-${at % 37}.example`;

export const KINDS: readonly Kind[] = [
  {
    kind: 'readers known here',
    isSpam: false,
    count: 350,
    make: (at, pick) => ({ ...knownReader(at), body: say(REAL, pick) }),
  },
  {
    kind: 'new readers',
    isSpam: false,
    count: 120,
    make: (_, pick) => ({ body: say(REAL, pick) }),
  },
  {
    kind: 'known readers who name a page',
    isSpam: false,
    count: 30,
    make: (at, pick) => ({
      ...knownReader(at),
      body: `${say(REAL, pick)} Voir https://archives-${at}.example/deliberations/${at}.`,
    }),
  },
  {
    kind: 'known readers, in words that robots use',
    isSpam: false,
    count: 40,
    make: (at, pick) => ({
      ...knownReader(at),
      body: `${NEAR[at % NEAR.length]} ${one(REAL.middle, pick)} ${one(REAL.closing, pick)}`,
    }),
  },
  {
    kind: 'programs that fetched no page',
    isSpam: true,
    count: 100,
    make: (_, pick) => ({ body: say(SPAM, pick), hasForm: false }),
  },
  {
    kind: 'programs that fill every field',
    isSpam: true,
    count: 60,
    make: (_, pick) => ({ body: say(SPAM, pick), isTrapped: true }),
  },
  {
    kind: 'floods of links',
    isSpam: true,
    count: 70,
    make: (at, pick) => ({
      body: `${say(SPAM, pick)} ${[0, 1, 2, 3].map((n) => `https://${shop(at + n)}/p${pick(999)}`).join(' ')}`,
    }),
  },
  {
    kind: 'one text from many mailboxes',
    isSpam: true,
    count: 80,
    make: (at) => ({
      body: `${SPAM.opening[at % 4]} ${SPAM.middle[(at % 4) + 3]} ${SPAM.closing[at % 4]}`,
    }),
  },
  {
    kind: 'words alone, no link',
    isSpam: true,
    count: 60,
    make: (_, pick) => ({ body: say(SPAM, pick) }),
  },
  {
    kind: 'flattery before a shop',
    isSpam: true,
    count: 50,
    make: (at, pick) => ({
      site: `https://${shop(at)}`,
      body: `${FLATTERY[at % FLATTERY.length]} ${one(FLATTERY, pick)} ${pick(90) + 10}`,
    }),
  },
  {
    kind: 'one address in a hurry',
    isSpam: true,
    count: 40,
    make: (_, pick) => ({ body: say(SPAM, pick), address: '198.51.100.9' }),
  },
];

/** A thousand comments, all kinds mixed. */
export function aThousand(): Written[] {
  const pick = picker(8);
  const all = KINDS.flatMap(({ kind, isSpam, count, make }, of) =>
    Array.from(
      { length: count },
      (_, at): Written => ({
        kind,
        isSpam,
        name: one(NAMES, pick),
        mail: `n${at}@${of}.courrier.example`,
        site: '',
        address: `10.${of}.${Math.floor(at / 250)}.${at % 250}`,
        hasForm: true,
        isTrapped: false,
        ...make(at, pick),
      }),
    ),
  );
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = pick(at + 1);
    [all[at], all[other]] = [all[other] as Written, all[at] as Written];
  }
  return all;
}

/** What the newsroom read before: half of the phrases, so that the other half is news to the filter. */
export function readBefore(count: number): { real: string[]; spam: string[] } {
  const pick = picker(3);
  const half = ({ opening, middle, closing }: Phrases): Phrases => ({
    opening: opening.filter((_, at) => at % 2 === 0),
    middle: middle.filter((_, at) => at % 2 === 0),
    closing: closing.filter((_, at) => at % 2 === 0),
  });
  const many = (phrases: Phrases) => Array.from({ length: count }, () => say(phrases, pick));
  return { real: many(half(REAL)), spam: many(half(SPAM)) };
}

/** Mulberry32. */
function picker(seed: number): Pick {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * n);
  };
}

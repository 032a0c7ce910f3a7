import { z } from 'zod';
import { CONTACTS } from '../domain/author.ts';
import { COMMENT_MODES } from '../domain/comment.ts';
import { PRESS_FIELDS, TRUST_QUESTIONS } from '../domain/press.ts';
import { FRONT_BLOCKS, TYPE_PAIRINGS } from '../domain/publication.ts';
import { operation } from './operation.ts';
import { id, line } from './values.ts';

const colour = line(20);
const theme = z.object({
  pairing: z.enum(TYPE_PAIRINGS),
  accent: colour,
  accentDark: colour,
  ornament: z.enum(['tide', 'rule', 'none']),
  logoMediaId: id.nullable(),
});
const front = z.object({
  blocks: z.array(z.enum(FRONT_BLOCKS)).max(20),
  secondCount: z.int().min(0).max(12),
  sectionGroups: z.array(id).max(40),
  perSection: z.int().min(1).max(12),
  briefCount: z.int().min(0).max(20),
});
const policies = z.object({
  commentCharter: line(1_000).optional(),
  publishingPrinciples: line(1_000).optional(),
  ethicsPolicy: line(1_000).optional(),
  correctionsPolicy: line(1_000).optional(),
  unnamedSourcesPolicy: line(1_000).optional(),
  masthead: line(1_000).optional(),
  ownershipFundingInfo: line(1_000).optional(),
  legalNotice: line(1_000).optional(),
  privacyPolicy: line(1_000).optional(),
  aiPolicy: line(1_000).optional(),
});
const words = z.object({
  ear: line(300),
  colophon: line(1_000),
  place: line(120),
  policies,
});
export const contacts = z.object(
  Object.fromEntries(CONTACTS.map((kind) => [kind, line(300).optional()])) as Record<
    (typeof CONTACTS)[number],
    z.ZodOptional<z.ZodString>
  >,
);
/** What the law and readers ask a newsroom to say of itself. */
const press = z.object({
  ...(Object.fromEntries(PRESS_FIELDS.map((name) => [name, line(400)])) as Record<
    (typeof PRESS_FIELDS)[number],
    z.ZodString
  >),
  answered: z.array(z.enum(TRUST_QUESTIONS)).max(TRUST_QUESTIONS.length),
});
const wordList = z.array(line(200).min(1)).max(2_000);
const parts = {
  /** Whether pages lead to the feed; where else readers follow the paper, channels say. */
  follow: z.object({ rss: z.boolean().optional() }),
  contactMail: line(200),
  foundedYear: z.int().nullable(),
  pageSize: z.int(),
  trustTxt: z.array(line(500).min(1)).max(100),
  security: z.object({ contact: line(300), expiresAt: line(40).nullable() }),
  allowAiCrawlers: z.boolean(),
  linter: z.object({
    lists: z.record(
      z.string().max(80),
      z.object({ add: wordList.optional(), remove: wordList.optional() }),
    ),
    off: z.array(z.string().max(80)).max(200),
    /** Whether readers may read why a text was published over a finding. */
    showReasons: z.boolean().optional(),
  }),
  /** Who is published without being read first, and for how long. */
  comments: z.object({
    mode: z.enum(COMMENT_MODES),
    closeAfterDays: z.int().min(1).max(3_650).nullable(),
    maxLinks: z.int().min(0).max(50),
    /** Whether the reader's browser is asked for a proof of work; what comes without is held. */
    asksProof: z.boolean(),
  }),
};

const settings = z.object({
  name: z.string(),
  version: z.int(),
  theme,
  front,
  words: z.record(z.string(), words),
  press,
  ...parts,
});

/** What may be changed; parts that are given replace those that are there. */
export const settingsChange = z.object({
  name: line(120).optional(),
  theme: theme.partial().optional(),
  front: front.partial().optional(),
  words: z.record(z.string().max(20), words.partial()).optional(),
  press: press.partial().optional(),
  ...z.object(parts).partial().shape,
});

export const readSettings = operation({
  method: 'GET',
  path: '/settings',
  permission: 'studio:enter',
  summary: 'What stands on every page: identity, theme, front page, words, rules.',
  tag: 'settings',
  answer: settings,
});

export const changeSettings = operation({
  method: 'PATCH',
  path: '/settings',
  permission: 'publication:change',
  summary: 'Changes settings; readers see it at once.',
  tag: 'settings',
  body: settingsChange,
  answer: settings,
});

export const readLinterRules = operation({
  method: 'GET',
  path: '/settings/linter-rules',
  permission: 'studio:enter',
  summary: 'The rules and word lists of the linter, as the newsroom may change them.',
  tag: 'settings',
  answer: z.object({
    rules: z.array(
      z.object({ id: z.string(), group: z.string(), severity: z.string(), name: z.string() }),
    ),
    lists: z.array(z.object({ name: z.string(), lang: z.string(), entries: z.array(z.string()) })),
  }),
});

export type SettingsChangeInput = z.output<typeof settingsChange>;

import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Said, SETTINGS } from './settings.ts';

/** Everything that an operator sets outside the Studio. The only place that reads the environment. */
export interface Config {
  port: number;
  host: string;
  /** `https://host` as readers type it, no slash. */
  url: string;
  /** Folder of the database, the media and the keys. */
  dataFolder: string;
  /** PostgreSQL address; null: SQLite in the data folder. */
  databaseUrl: string | null;
  /** `s3://…`; null: files in the data folder. */
  mediaUrl: string | null;
  smtpUrl: string | null;
  secret: string | null;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  roles: ReadonlySet<'web' | 'worker'>;
  /** The browser that takes copies of pages: a path, `off`, or null for the machine's own. */
  browser: string | null;
  /** Another address of Stripe's and Patreon's API, for trying out; null: their own. */
  stripeApi: string | null;
  patreonApi: string | null;
  /** Megabytes of memory for rendered pages. */
  cacheMb: number;
  /** Addresses of the proxies that are believed when they say who asks. */
  proxies: readonly string[];
}

/** A whole site stands at the root of its name: an address with a path would be half kept. */
const httpUrl = z
  .string()
  .refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, pathname, search, hash, username } = new URL(text);
    return /^https?:$/.test(protocol) && pathname + search + hash + username === '/';
  })
  .transform((text) => new URL(text).origin);

const startsWith = (...schemes: string[]) =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)));

/** What each must be is said by SETTINGS. */
const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  RECTO_URL: httpUrl.optional(),
  RECTO_DATA: z.string().default('./data'),
  DATABASE_URL: startsWith('postgres', 'postgresql').optional(),
  MEDIA_URL: startsWith('s3').optional(),
  SMTP_URL: startsWith('smtp', 'smtps').optional(),
  RECTO_SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  RECTO_ROLES: z
    .string()
    .default('web,worker')
    .transform((text) => text.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(['web', 'worker'])).min(1)),
  RECTO_BROWSER: z
    .string()
    .refine((path) => path === 'off' || existsSync(path))
    .optional(),
  RECTO_STRIPE_API: httpUrl.optional(),
  RECTO_PATREON_API: httpUrl.optional(),
  RECTO_CACHE_MB: z.coerce.number().int().min(1).max(65_536).default(48),
  RECTO_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((one) => one.trim()))
    .transform((names) => names.filter((one) => one !== ''))
    .refine((names) => names.every((one) => isIP(one) !== 0)),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** All that is wrong with the settings at once, a line each. */
export class ConfigProblem extends Error {
  readonly problems: readonly Said[];
  constructor(problems: readonly Said[]) {
    super(problems.map(({ en }) => en).join('\n'));
    this.name = 'ConfigProblem';
    this.problems = problems;
  }
}

/** @throws ConfigProblem */
export function readConfig(environment: Environment = process.env): Config {
  const problems: Said[] = [];
  const values = Object.fromEntries(
    SETTINGS.flatMap(({ name }) => {
      const value = settingOf(name, environment, problems);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
    for (const { name, must } of SETTINGS) {
      if (wrong.has(name)) problems.push({ en: `${name} ${must.en}.`, fr: `${name} ${must.fr}.` });
    }
  }
  if (problems.length > 0 || !parsed.success) throw new ConfigProblem(problems);
  const found = parsed.data;
  return {
    port: found.PORT,
    host: found.HOST,
    url: found.RECTO_URL ?? `http://${localName(found.HOST)}:${found.PORT}`,
    dataFolder: resolve(found.RECTO_DATA),
    databaseUrl: found.DATABASE_URL ?? null,
    mediaUrl: found.MEDIA_URL ?? null,
    smtpUrl: found.SMTP_URL ?? null,
    secret: found.RECTO_SECRET ?? null,
    logLevel: found.LOG_LEVEL,
    roles: new Set(found.RECTO_ROLES),
    browser: found.RECTO_BROWSER ?? null,
    stripeApi: found.RECTO_STRIPE_API ?? null,
    patreonApi: found.RECTO_PATREON_API ?? null,
    cacheMb: found.RECTO_CACHE_MB,
    proxies: found.RECTO_PROXIES,
  };
}

/** A process that listens everywhere is reached from here as this machine. */
function localName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function settingOf(name: string, environment: Environment, problems: Said[]): string | undefined {
  const direct = environment[name]?.trim();
  const file = environment[`${name}_FILE`];
  if (direct && file) {
    problems.push({
      en: `${name} and ${name}_FILE are both set; keep one.`,
      fr: `${name} et ${name}_FILE sont donnés tous deux\u00a0; gardez-en un.`,
    });
    return undefined;
  }
  if (!file) return direct || undefined;
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    problems.push({
      en: `${name}_FILE names ${file}, which cannot be read.`,
      fr: `${name}_FILE désigne ${file}, qui est illisible.`,
    });
    return undefined;
  }
}

/** What the terminal speaks, by POSIX precedence. */
export function environmentLanguage(environment: Environment = process.env): string {
  return environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || 'en';
}

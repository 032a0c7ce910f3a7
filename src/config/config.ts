import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { integer, listOf, oneOf, siteUrl, startsWith } from './readers.ts';
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

/** What each must be is said by SETTINGS. */
const read = {
  PORT: integer(1, 65_535),
  HOST: (text: string) => text,
  RECTO_URL: siteUrl,
  RECTO_DATA: (text: string) => text,
  DATABASE_URL: startsWith('postgres://', 'postgresql://'),
  MEDIA_URL: startsWith('s3://'),
  SMTP_URL: startsWith('smtp://', 'smtps://'),
  RECTO_SECRET: (text: string) => (text.length >= 32 ? text : null),
  LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent'),
  RECTO_ROLES: listOf(oneOf('web', 'worker')),
  RECTO_BROWSER: (path: string) => (path === 'off' || existsSync(path) ? path : null),
  RECTO_STRIPE_API: siteUrl,
  RECTO_PATREON_API: siteUrl,
  RECTO_CACHE_MB: integer(1, 65_536),
  RECTO_PROXIES: listOf((name) => (isIP(name) === 0 ? null : name)),
};

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
  const found = <Name extends keyof typeof read>(name: Name) => {
    const text = settingOf(name, environment, problems);
    if (text === undefined) return undefined;
    const value = read[name](text) as ReturnType<(typeof read)[Name]>;
    if (value !== null) return value as NonNullable<typeof value>;
    const must = SETTINGS.find((setting) => setting.name === name)?.must;
    problems.push({ en: `${name} ${must?.en}.`, fr: `${name} ${must?.fr}.` });
    return undefined;
  };
  const port = found('PORT') ?? 3000;
  const host = found('HOST') ?? '127.0.0.1';
  const config: Config = {
    port,
    host,
    url: found('RECTO_URL') ?? `http://${localName(host)}:${port}`,
    dataFolder: resolve(found('RECTO_DATA') ?? './data'),
    databaseUrl: found('DATABASE_URL') ?? null,
    mediaUrl: found('MEDIA_URL') ?? null,
    smtpUrl: found('SMTP_URL') ?? null,
    secret: found('RECTO_SECRET') ?? null,
    logLevel: found('LOG_LEVEL') ?? 'info',
    roles: new Set(found('RECTO_ROLES') ?? ['web', 'worker']),
    browser: found('RECTO_BROWSER') ?? null,
    stripeApi: found('RECTO_STRIPE_API') ?? null,
    patreonApi: found('RECTO_PATREON_API') ?? null,
    cacheMb: found('RECTO_CACHE_MB') ?? 48,
    proxies: found('RECTO_PROXIES') ?? [],
  };
  if (problems.length > 0) throw new ConfigProblem(problems);
  return config;
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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

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
  /** Megabytes of memory for rendered pages. */
  cacheMb: number;
}

interface Setting {
  name: string;
  says: string;
  isSecret?: boolean;
}

/** For `recto config` and the documentation; each can also be given as NAME_FILE, a path to its value. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', says: 'port to listen on (3000)' },
  { name: 'HOST', says: 'address to listen on (127.0.0.1)' },
  { name: 'RECTO_URL', says: 'the site’s address as readers type it' },
  { name: 'RECTO_DATA', says: 'folder of the database and the media (./data)' },
  { name: 'DATABASE_URL', says: 'PostgreSQL address; absent: SQLite', isSecret: true },
  { name: 'MEDIA_URL', says: 's3://… for media; absent: the data folder', isSecret: true },
  { name: 'SMTP_URL', says: 'smtp(s)://… for mail', isSecret: true },
  { name: 'RECTO_SECRET', says: 'key for what is stored encrypted', isSecret: true },
  { name: 'LOG_LEVEL', says: 'debug, info, warn, error or silent (info)' },
  { name: 'RECTO_ROLES', says: 'web,worker: what this process does (both)' },
  { name: 'RECTO_CACHE_MB', says: 'memory for rendered pages, in megabytes (64)' },
];

const httpUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    message: 'must be an address that begins with http:// or https://',
  })
  .transform((text) => new URL(text).origin);

const startsWith = (...schemes: string[]) =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)), {
    message: `must begin with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  });

const schema = z.object({
  PORT: z.coerce
    .number({ message: 'must be a number from 0 to 65535' })
    .int()
    .min(0)
    .max(65_535, { message: 'must be a number from 0 to 65535' })
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  RECTO_URL: httpUrl.optional(),
  RECTO_DATA: z.string().default('./data'),
  DATABASE_URL: startsWith('postgres', 'postgresql').optional(),
  MEDIA_URL: startsWith('s3').optional(),
  SMTP_URL: startsWith('smtp', 'smtps').optional(),
  RECTO_SECRET: z.string().min(32, { message: 'must have at least 32 characters' }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  RECTO_ROLES: z
    .string()
    .default('web,worker')
    .transform((text) => text.split(',').map((role) => role.trim()))
    .pipe(
      z.array(z.enum(['web', 'worker'], { message: 'must be web, worker or web,worker' })).min(1),
    ),
  RECTO_CACHE_MB: z.coerce.number().int().min(1).max(65_536).default(64),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** All that is wrong with the settings at once, a line each. */
export class ConfigProblem extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigProblem';
    this.problems = problems;
  }
}

/** @throws ConfigProblem */
export function readConfig(environment: Environment = process.env): Config {
  const problems: string[] = [];
  const values = Object.fromEntries(
    SETTINGS.flatMap(({ name }) => {
      const value = settingOf(name, environment, problems);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    problems.push(
      ...parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}.`),
    );
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
    cacheMb: found.RECTO_CACHE_MB,
  };
}

/** A process that listens everywhere is reached from here as this machine. */
function localName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function settingOf(name: string, environment: Environment, problems: string[]): string | undefined {
  const direct = environment[name];
  const file = environment[`${name}_FILE`];
  if (direct && file) {
    problems.push(`${name} and ${name}_FILE are both set; keep one.`);
    return undefined;
  }
  if (!file) return direct || undefined;
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    problems.push(`${name}_FILE names ${file}, which cannot be read.`);
    return undefined;
  }
}

/** What the terminal speaks, by POSIX precedence. */
export function environmentLanguage(environment: Environment = process.env): string {
  return environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || 'en';
}

/** One sentence in the languages that the terminal speaks. */
export interface Said {
  en: string;
  fr: string;
}

export interface Setting {
  name: string;
  says: Said;
  /** What a value has to be, for one that is not. */
  must: Said;
  isSecret?: boolean;
}

const NEEDS_A_VALUE: Said = { en: 'must have a value', fr: 'doit avoir une valeur' };

/** For `recto config` and the documentation; each can also be given as NAME_FILE, a path to its value. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'PORT',
    says: { en: 'port to listen on (3000)', fr: 'port où écouter (3000)' },
    must: { en: 'must be a number from 1 to 65535', fr: 'doit être un nombre de 1 à 65535' },
  },
  {
    name: 'HOST',
    says: { en: 'address to listen on (127.0.0.1)', fr: 'adresse où écouter (127.0.0.1)' },
    must: NEEDS_A_VALUE,
  },
  {
    name: 'RECTO_URL',
    says: {
      en: 'the site’s address as readers type it',
      fr: 'l’adresse du site, telle que les lecteurs la tapent',
    },
    must: {
      en: 'must be an address such as https://example.org, with nothing after the name',
      fr: 'doit être une adresse telle que https://exemple.org, sans rien après le nom',
    },
  },
  {
    name: 'RECTO_DATA',
    says: {
      en: 'folder of the database and the media (./data)',
      fr: 'dossier de la base et des médias (./data)',
    },
    must: NEEDS_A_VALUE,
  },
  {
    name: 'DATABASE_URL',
    says: {
      en: 'PostgreSQL address; absent: SQLite',
      fr: 'adresse de PostgreSQL\u00a0; absente\u00a0: SQLite',
    },
    must: {
      en: 'must begin with postgres:// or postgresql://',
      fr: 'doit commencer par postgres:// ou postgresql://',
    },
    isSecret: true,
  },
  {
    name: 'MEDIA_URL',
    says: {
      en: 's3://… for media; absent: the data folder',
      fr: 's3://… pour les médias\u00a0; absente\u00a0: le dossier de données',
    },
    must: { en: 'must begin with s3://', fr: 'doit commencer par s3://' },
    isSecret: true,
  },
  {
    name: 'SMTP_URL',
    says: { en: 'smtp(s)://… for mail', fr: 'smtp(s)://… pour le courrier' },
    must: {
      en: 'must begin with smtp:// or smtps://',
      fr: 'doit commencer par smtp:// ou smtps://',
    },
    isSecret: true,
  },
  {
    name: 'RECTO_SECRET',
    says: { en: 'key for what is stored encrypted', fr: 'clé de ce qui est gardé chiffré' },
    must: { en: 'must have at least 32 characters', fr: 'doit avoir au moins 32 caractères' },
    isSecret: true,
  },
  {
    name: 'LOG_LEVEL',
    says: {
      en: 'debug, info, warn, error or silent (info)',
      fr: 'debug, info, warn, error ou silent (info)',
    },
    must: {
      en: 'must be debug, info, warn, error or silent',
      fr: 'doit être debug, info, warn, error ou silent',
    },
  },
  {
    name: 'RECTO_ROLES',
    says: {
      en: 'web,worker: what this process does (both)',
      fr: 'web,worker\u00a0: ce que fait ce processus (les deux)',
    },
    must: { en: 'must be web, worker or web,worker', fr: 'doit être web, worker ou web,worker' },
  },
  {
    name: 'RECTO_BROWSER',
    says: {
      en: 'Chromium that takes copies of pages with a picture, or off (the machine’s own)',
      fr: 'Chromium qui copie les pages avec leur image, ou off (celui de la machine)',
    },
    must: {
      en: 'must be the path of a browser that is there, or off',
      fr: 'doit être le chemin d’un navigateur présent, ou off',
    },
  },
  {
    name: 'RECTO_STRIPE_API',
    says: {
      en: 'another address of Stripe’s API, to try payments out',
      fr: 'une autre adresse de l’API de Stripe, pour essayer les paiements',
    },
    must: {
      en: 'must be an address such as http://127.0.0.1:4480',
      fr: 'doit être une adresse telle que http://127.0.0.1:4480',
    },
  },
  {
    name: 'RECTO_PATREON_API',
    says: {
      en: 'another address of Patreon’s API, to try it out',
      fr: 'une autre adresse de l’API de Patreon, pour l’essayer',
    },
    must: {
      en: 'must be an address such as http://127.0.0.1:4481',
      fr: 'doit être une adresse telle que http://127.0.0.1:4481',
    },
  },
  {
    name: 'RECTO_CACHE_MB',
    says: {
      en: 'memory for rendered pages, in megabytes (48)',
      fr: 'mémoire des pages faites, en mégaoctets (48)',
    },
    must: { en: 'must be a number from 1 to 65536', fr: 'doit être un nombre de 1 à 65536' },
  },
  {
    name: 'RECTO_PROXIES',
    says: {
      en: 'addresses of proxies that are believed when they say who asks (none)',
      fr: 'adresses des mandataires crus quand ils disent qui demande (aucune)',
    },
    must: {
      en: 'must be addresses such as 127.0.0.1, parted by commas',
      fr: 'doit être des adresses telles que 127.0.0.1, séparées par des virgules',
    },
  },
];

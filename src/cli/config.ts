import { Command } from 'commander';
import { type Config, environmentLanguage, readConfig } from '../config/config.ts';
import { SETTINGS } from '../config/settings.ts';
import { jsonText } from './json-text.ts';
import { terminalLanguage } from './say.ts';
import type { CliWords } from './words.ts';

export function configCommand(words: CliWords): Command {
  return new Command('config')
    .description(words.help.config)
    .option('--json', words.help.json)
    .action((options: { json?: boolean }) => {
      const config = readConfig();
      const shown = shownSettings(config);
      if (options.json) {
        process.stdout.write(jsonText(shown));
        return;
      }
      const lang = terminalLanguage({ LANG: environmentLanguage() });
      for (const [name, value] of Object.entries(shown)) {
        const says = SETTINGS.find((setting) => setting.name === name)?.says[lang] ?? '';
        process.stdout.write(`${name.padEnd(16)} ${String(value ?? '—').padEnd(32)} ${says}\n`);
      }
    });
}

/** Every setting by its name, as it is in force. */
export function shownSettings(config: Config): Record<string, string | number | null> {
  return {
    PORT: config.port,
    HOST: config.host,
    RECTO_URL: config.url,
    RECTO_DATA: config.dataFolder,
    DATABASE_URL: hidden(config.databaseUrl),
    MEDIA_URL: hidden(config.mediaUrl),
    SMTP_URL: hidden(config.smtpUrl),
    RECTO_SECRET: hidden(config.secret),
    LOG_LEVEL: config.logLevel,
    RECTO_ROLES: [...config.roles].join(','),
    RECTO_BROWSER: config.browser,
    RECTO_STRIPE_API: config.stripeApi,
    RECTO_PATREON_API: config.patreonApi,
    RECTO_CACHE_MB: config.cacheMb,
    RECTO_PROXIES: config.proxies.length > 0 ? config.proxies.join(',') : null,
  };
}

/** Passwords never reach a terminal. */
function hidden(value: string | null): string | null {
  if (value === null) return null;
  return URL.canParse(value) ? `${new URL(value).protocol}//… (set)` : '(set)';
}

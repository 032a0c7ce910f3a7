/** What settings have to hold to; the words that refuse them stand at the field concerned. */
import { isSafeHref } from './document/schema.ts';
import { AppError } from './errors.ts';
import { FRONT_BLOCKS, type Settings } from './publication.ts';

/** Journalism trust.txt 1.0, section 3: the variables that a line may give. */
const TRUST_LINE =
  /^(member|belongto|control|controlledby|social|vendor|customer|disclosure|contact|datatrainingallowed)\s*=\s*\S+$/i;

/** @throws AppError `invalid` with the path of the field in `args.field` */
export function requireSoundSettings(settings: Settings, now: number): void {
  const refuse = (key: string, field: string, value: string | number = '') => {
    throw new AppError('invalid', key, { field, value });
  };
  const { theme, front, words, contactMail, foundedYear, pageSize, security } = settings;
  for (const name of ['accent', 'accentDark'] as const)
    if (!/^#[0-9a-f]{6}$/i.test(theme[name]))
      refuse('settings.colour', `theme.${name}`, theme[name]);
  const blocks = new Set(front.blocks);
  if (
    blocks.size !== front.blocks.length ||
    front.blocks.some((one) => !FRONT_BLOCKS.includes(one))
  )
    refuse('settings.blocks', 'front.blocks');
  for (const [lang, own] of Object.entries(words))
    for (const [policy, href] of Object.entries(own.policies))
      if (href && !isSafeHref(href))
        refuse('settings.address', `words.${lang}.policies.${policy}`, href);
  if (contactMail && !isMail(contactMail)) refuse('settings.mail', 'contactMail', contactMail);
  const thisYear = new Date(now).getUTCFullYear();
  if (foundedYear !== null && !(foundedYear >= 1500 && foundedYear <= thisYear))
    refuse('settings.year', 'foundedYear', foundedYear);
  if (!(pageSize >= 5 && pageSize <= 100)) refuse('settings.page-size', 'pageSize', pageSize);
  for (const [at, line] of settings.trustTxt.entries())
    if (!TRUST_LINE.test(line)) refuse('settings.trust-line', `trustTxt.${at}`, line);
  const { contact, expiresAt } = security;
  if (contact && !isMail(contact) && !/^(mailto:|https:\/\/|tel:)\S+$/i.test(contact))
    refuse('settings.security-contact', 'security.contact', contact);
  if (expiresAt !== null && Number.isNaN(Date.parse(expiresAt)))
    refuse('settings.date', 'security.expiresAt', expiresAt);
}

const isMail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);

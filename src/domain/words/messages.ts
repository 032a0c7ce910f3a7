import type { ErrorArgs } from '../errors.ts';
import { messagesEn } from './messages-en.ts';
import { messagesFr } from './messages-fr.ts';

/**
 * What a refusal says to a person.
 * @param key of `AppError`; one that no catalogue knows is shown as it is, for that is a fault to find.
 */
export function message(key: string, args: ErrorArgs, lang: string): string {
  const catalogue = lang.startsWith('fr') ? messagesFr : messagesEn;
  return catalogue[key]?.({ ...args }) ?? messagesEn[key]?.({ ...args }) ?? key;
}

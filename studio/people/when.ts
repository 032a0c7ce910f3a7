import { useSay } from '../words/language.tsx';

/** Dates as the Studio's language writes them, at the hour of this device. */
export function useWhen(): { day: (at: number) => string; moment: (at: number) => string } {
  const locale = useSay() === 'fr' ? 'fr-FR' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return { day: (at) => day.format(at), moment: (at) => moment.format(at) };
}

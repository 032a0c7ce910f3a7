/** Languages that a publication is offered at its set-up, as they call themselves; any other can be added later. */
export const OFFERED_LANGUAGES: readonly { lang: string; name: string; locale: string }[] = [
  { lang: 'fr', name: 'français', locale: 'fr-FR' },
  { lang: 'en', name: 'English', locale: 'en-GB' },
  { lang: 'ar', name: 'العربية', locale: 'ar' },
  { lang: 'br', name: 'brezhoneg', locale: 'br' },
  { lang: 'ca', name: 'català', locale: 'ca' },
  { lang: 'de', name: 'Deutsch', locale: 'de-DE' },
  { lang: 'es', name: 'español', locale: 'es-ES' },
  { lang: 'eu', name: 'euskara', locale: 'eu' },
  { lang: 'fa', name: 'فارسی', locale: 'fa' },
  { lang: 'it', name: 'italiano', locale: 'it-IT' },
  { lang: 'nl', name: 'Nederlands', locale: 'nl-NL' },
  { lang: 'pl', name: 'polski', locale: 'pl-PL' },
  { lang: 'pt', name: 'português', locale: 'pt-PT' },
  { lang: 'ro', name: 'română', locale: 'ro-RO' },
  { lang: 'tr', name: 'Türkçe', locale: 'tr-TR' },
  { lang: 'uk', name: 'українська', locale: 'uk-UA' },
];

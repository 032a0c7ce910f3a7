import { zoneOffset } from '../../../domain/dates.ts';
import type { SiteClock } from '../dates.ts';

/** Guesses the zone of a site from how far its clock was ahead of UTC, month by month. */

const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  fr: ['Europe/Paris', 'America/Toronto', 'Africa/Tunis', 'Africa/Casablanca'],
  en: [
    'Europe/London',
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
  ],
  de: ['Europe/Berlin'],
  es: ['Europe/Madrid', 'America/Mexico_City', 'America/Bogota', 'America/Argentina/Buenos_Aires'],
  it: ['Europe/Rome'],
  pt: ['Europe/Lisbon', 'America/Sao_Paulo'],
  ar: ['Africa/Cairo', 'Asia/Beirut', 'Africa/Tunis', 'Africa/Casablanca', 'Asia/Riyadh'],
  ru: ['Europe/Moscow'],
  uk: ['Europe/Kyiv'],
  el: ['Europe/Athens'],
  tr: ['Europe/Istanbul'],
  he: ['Asia/Jerusalem'],
  fa: ['Asia/Tehran'],
  hi: ['Asia/Kolkata'],
  zh: ['Asia/Shanghai'],
  ja: ['Asia/Tokyo'],
  ko: ['Asia/Seoul'],
};
const EVERYWHERE = [
  'Europe/Paris',
  'Europe/London',
  'Europe/Athens',
  'Europe/Moscow',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Asia/Dubai',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
];

export function guessZone(clock: SiteClock, lang: string): string | null {
  const own = BY_LANGUAGE[lang.split('-')[0] ?? ''] ?? [];
  return clock.zone(['UTC', ...own, ...EVERYWHERE], zoneOffset);
}

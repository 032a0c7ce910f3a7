import { AppError } from '../domain/errors.ts';

/** What people call a platform; names are not translated. */
export const CALLED: Record<string, string> = {
  stripe: 'Stripe',
  patreon: 'Patreon',
  buymeacoffee: 'Buy Me a Coffee',
  kofi: 'Ko-fi',
  liberapay: 'Liberapay',
};

/** It does not answer, or says to come back later: nothing is concluded from that. */
export const isDown = (platform: string, cause?: unknown): AppError =>
  new AppError(
    'unavailable',
    'platform.down',
    { platform: CALLED[platform] ?? platform },
    { cause },
  );

/** It answers, and wants other keys. */
export const isRefused = (platform: string, reason: string, cause?: unknown): AppError =>
  new AppError(
    'forbidden',
    'platform.refused',
    { platform: CALLED[platform] ?? platform, reason: reason.slice(0, 200) },
    { cause },
  );

/** Values that many operations share. */
import { z } from 'zod';
import { isLanguageTag, LANGUAGE_TAG } from '../domain/language-tag.ts';

export const id = z.string().regex(/^[\w-]{1,64}$/);
/** Milliseconds since 1970, UTC. */
export const instant = z.int();
export const lang = z.string().regex(LANGUAGE_TAG).refine(isLanguageTag);
/** One line that a person wrote; kept without the spaces around it. */
export const line = (max = 500) => z.string().trim().max(max);
/** Where a list goes on: what the page before it gave as `next`. */
export const cursor = z.string().max(500);

import { z } from 'zod';

/** A whole text, as `domain/document/schema.ts` has it; use cases hold its laws. */
export const documentJson = z.looseObject({ type: z.literal('doc') });

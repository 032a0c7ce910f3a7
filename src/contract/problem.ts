import { z } from 'zod';

/** What every refusal looks like: RFC 9457, `application/problem+json`. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** A whole sentence in the language asked for, to be shown to a person. */
  detail: z.string(),
  /** The key of the message catalogue, for programs. */
  key: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** What is wrong with which field: a path such as `standfirst` or `tags.2`. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Of a fault of ours; the log has the rest. */
  errorId: z.string().optional(),
});

export type Problem = z.output<typeof problem>;

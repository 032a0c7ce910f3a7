/** What `--json` prints: one value, as people can read it too, and the end of a line. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export interface TypesetOptions {
  /** In French headlines the colon takes the thin space too. */
  isHeadline?: boolean;
}

/** One stretch of a block's words. */
export interface TypesetRun {
  text: string;
  /** Code and the like: left as it is, but seen by its neighbours. */
  isVerbatim?: boolean;
  /** Where it differs from the block's. */
  lang?: string;
}

/** Spaces and quotation marks as a language sets them. */
export function typeset(text: string, lang: string, options: TypesetOptions = {}): string {
  void lang;
  void options;
  return text;
}

/** The same for a block made of several runs: quotes may open in one and close in another. */
export function typesetRuns(
  runs: readonly TypesetRun[],
  lang: string,
  options: TypesetOptions = {},
): string[] {
  void lang;
  void options;
  return runs.map((run) => run.text);
}

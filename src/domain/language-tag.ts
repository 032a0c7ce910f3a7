/** The shape of a language tag (BCP 47), which alone does not make one: see `isLanguageTag`. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Whether a text names a language as browsers and JavaScript do (BCP 47). The shape alone does not say:
 * `en-00` has it, and every function that is given it throws.
 */
export function isLanguageTag(text: string): boolean {
  if (!LANGUAGE_TAG.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

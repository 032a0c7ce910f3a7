/** NIST SP 800-63B: length counts, and no rule asks for signs of any kind. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;
/** A sentence of one word said again and again is guessed first. */
const FEWEST_DIFFERENT = 5;

export type PasswordProblem = 'short' | 'long' | 'plain' | 'known';

/** @param about what everybody knows of the person: name, address, publication */
export function passwordProblem(
  password: string,
  about: readonly string[],
): PasswordProblem | null {
  const letters = [...password];
  if (letters.length < SHORTEST_PASSWORD) return 'short';
  if (letters.length > LONGEST_PASSWORD) return 'long';
  if (new Set(letters).size < FEWEST_DIFFERENT) return 'plain';
  // What is left when everything known is taken out has to be a password by itself.
  const rest = about
    .filter((words) => words.length > 2)
    .reduce((left, words) => left.replaceAll(words.toLowerCase(), ''), password.toLowerCase());
  return [...rest].length < SHORTEST_PASSWORD / 2 ? 'known' : null;
}

/**
 * A document's number in the index grows with its date of publication, so that the newest matches are
 * the last ones, and a range of dates is a range of numbers. Nine bits part articles of one millisecond.
 */
const PER_MS = 512;

export function placeOf(publishedAt: number, salt: number): number {
  return publishedAt * PER_MS + (salt % PER_MS);
}

/** The first place of an instant. */
export function firstPlaceOf(instant: number): number {
  return instant * PER_MS;
}

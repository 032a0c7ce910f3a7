/**
 * Names that few articles have in common. The grown gazette has a small vocabulary, in which a search
 * for a rare word would find nothing rare.
 */
const SYLLABLES =
  'ker,van,mor,lan,tre,gui,pen,hoe,dou,var,vel,zen,bri,ros,plou,gwen,hel,mar,lec,fin'.split(',');
const STEP = 2_654_435_761;

/** One of eight thousand, the same for the same number. */
export function rareName(number: number): string {
  const spread = Math.imul(number + 1, STEP) >>> 0;
  const name = [0, 1, 2]
    .map(
      (place) => SYLLABLES[Math.floor(spread / 7 / SYLLABLES.length ** place) % SYLLABLES.length],
    )
    .join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Throws a number from 0 to one less than its sides. */
export type Dice = (sides: number) => number;

/** Numerical Recipes' generator: plain, quick, the same everywhere. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

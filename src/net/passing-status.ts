/** A server in trouble, or asked too often, may be well tomorrow; one that says no will say it again. */
export const isPassing = (status: number): boolean =>
  status >= 500 || status === 429 || status === 408;

import { channelsWords } from './words.ts';

/** How long a text is, as its network counts, and whether it was shortened. */
export function Length(props: {
  of: { length: number; limit: number | null; isShortened: boolean };
}) {
  const { length, limit, isShortened } = props.of;
  const words = channelsWords.use();
  return (
    <>
      {limit === null ? words.length(length) : words.lengthOf(length, limit)}
      {isShortened ? ` · ${words.shortened}` : ''}
    </>
  );
}

import type { Tally } from './types.ts';
import { lettersWords } from './words.ts';

/** How a mailing was taken, in one stroke: what is refused is red, what is unknown is open. */
export function TallyBar({ tally }: { tally: Tally }) {
  const words = lettersWords.use();
  const { accepted, refused, unknown, waiting, handed } = tally;
  const all = Math.max(accepted + refused + unknown + waiting + handed, 1);
  const label = words.tally(accepted, refused, unknown);
  const part = (n: number) => (100 * n) / all;
  const [a, r, u] = [part(accepted), part(refused), part(unknown)];
  return (
    <div className="tally" role="img" aria-label={label}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" width={a} height="8" fill="var(--ink-2)" />
        <rect x={a} width={r} height="8" fill="var(--red)" />
        <rect
          x={a + r}
          width={u}
          height="8"
          fill="none"
          stroke="var(--ink)"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </div>
  );
}

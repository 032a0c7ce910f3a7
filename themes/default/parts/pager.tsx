import type { ReaderWords } from '../../../src/domain/page-models.ts';

interface Props {
  newer: string | null;
  older: string | null;
  words: ReaderWords;
}

export function Pager({ newer, older, words }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="pager" aria-label={words.pages}>
      {newer && (
        <a rel="prev" href={newer}>
          {words.newer}
        </a>
      )}
      {older && (
        <a rel="next" href={older}>
          {words.older}
        </a>
      )}
    </nav>
  );
}

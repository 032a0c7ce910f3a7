import type { ReaderWords, Teaser } from '../../../src/domain/page-models.ts';
import { listSizes } from '../sizes.ts';
import { Img } from './picture.tsx';
import { Kind, lengthClass, namesOf, Signed, TeaserKind, When } from './words.tsx';

/** A row of a list: date at the start, words in the middle, picture at the end. */
export function Row({ teaser, words, isFeature }: RowProps) {
  const names = namesOf(teaser.authors, words);
  const sizes = isFeature ? listSizes.feature : listSizes.shot;
  return (
    <article className={isFeature ? 'feature' : undefined}>
      {isFeature && teaser.picture && <Shot teaser={teaser} sizes={sizes} isFirst />}
      <TeaserKind teaser={teaser} words={words} />
      <h2 className={lengthClass(teaser.headline)}>
        <a href={teaser.href}>{teaser.headline}</a>
      </h2>
      {teaser.standfirst && <p className="stand">{teaser.standfirst}</p>}
      {!isFeature && teaser.picture && <Shot teaser={teaser} sizes={sizes} />}
      <p className="when meta">
        <When at={teaser.published} />
        {names && (
          <>
            <br />
            {names}
          </>
        )}
      </p>
    </article>
  );
}

interface RowProps {
  teaser: Teaser;
  words: ReaderWords;
  isFeature?: boolean;
}

function Shot({ teaser, sizes, isFirst }: { teaser: Teaser; sizes: string; isFirst?: boolean }) {
  if (!teaser.picture) return null;
  return (
    <div className="shot">
      <Img
        picture={teaser.picture}
        sizes={sizes}
        className="crop"
        isFirst={isFirst}
        isSilent={!isFirst}
      />
    </div>
  );
}

/** Kind, headline and date: under an article, and on pages that lost their way. */
export function Brief({ teaser, words }: { teaser: Teaser; words: ReaderWords }) {
  return (
    <div>
      <Kind label={teaser.kindLabel} section={null} />
      <h3>
        <a href={teaser.href}>{teaser.headline}</a>
      </h3>
      <Signed teaser={teaser} words={words} />
    </div>
  );
}

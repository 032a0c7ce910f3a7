import type { Details } from '../desk/types.ts';
import type { useDetails } from '../desk/use-details.ts';
import { KeptField } from '../look/kept-field.tsx';
import { useSession } from '../shell/session.tsx';
import { publishWords } from './words.ts';

/** How much of a title and of a description search engines show, in signs. */
const SHOWN = { title: 60, text: 155 };

type Change = ReturnType<typeof useDetails>['change'];

/** What others show of the article: the card of a message, the line of a search engine. */
export function Cards({ details, onChange }: { details: Details; onChange: Change }) {
  const words = publishWords.use();
  const { publication, editions } = useSession();
  const edition = editions.find(({ id }) => id === details.editionId);
  const title = details.seoTitle ?? details.headline;
  const text = details.seoDescription ?? details.standfirst;
  const address = decodeURI(details.url.replace(/^https?:\/\//, ''));
  const own = { lang: details.lang, dir: 'auto' } as const;
  return (
    <>
      <section className="sec" aria-labelledby="card">
        <h2 className="h2" id="card">
          <span>{words.card}</span>
          <span className="c">{words.cardWhere}</span>
        </h2>
        <div className="cardrow">
          <figure className="share">
            <div className="pic">
              {details.hero ? <img src={details.hero.src} alt={details.hero.alt} /> : null}
              <span className="pp">{edition?.title ?? publication.name}</span>
              <span className="tt" {...own}>
                {details.headline}
              </span>
            </div>
            <figcaption className="cap">{address.split('/')[0]}</figcaption>
          </figure>
          <div>
            <KeptField
              label={words.shareTitle}
              value={details.seoTitle ?? ''}
              placeholder={details.headline}
              hint={`${title.length} / ${SHOWN.title}`}
              lang={details.lang}
              isDisabled={!details.may.write}
              onKeep={(seoTitle) => void onChange({ seoTitle })}
            />
            <KeptField
              label={words.shareText}
              rows={3}
              value={details.seoDescription ?? ''}
              placeholder={details.standfirst}
              hint={`${text.length} / ${SHOWN.text}`}
              lang={details.lang}
              isDisabled={!details.may.write}
              onKeep={(seoDescription) => void onChange({ seoDescription })}
            />
          </div>
        </div>
      </section>
      <section className="sec" aria-labelledby="result">
        <h2 className="h2" id="result">
          {words.result}
        </h2>
        <div className="result">
          <p className="where" dir="ltr">
            {address}
          </p>
          <p className="title" {...own}>
            {cut(title, SHOWN.title)}
          </p>
          <p className="text" {...own}>
            {cut(text, SHOWN.text)}
          </p>
        </div>
      </section>
    </>
  );
}

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

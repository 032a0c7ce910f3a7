import { useRead } from '../api/use.ts';
import { mediaWords } from './words.ts';

/** Where a file shows, each place a link. */
export function MediaUses({ mediaId }: { mediaId: string }) {
  const words = mediaWords.use().details;
  const { data } = useRead('/media/:mediaId/uses', { params: { mediaId } });
  if (!data) return null;
  const isNowhere = data.uses.length === 0 && !data.isLogo;
  return (
    <section>
      <h3 className="h2 ruled">{words.uses}</h3>
      {isNowhere ? <p className="quiet">{words.noUse}</p> : null}
      <ul className="uses">
        {data.isLogo ? <li>{words.isLogo}</li> : null}
        {data.uses.map(({ type, id, title, lang, as }) => (
          <li key={id}>
            <a
              className="serif"
              href={
                type === 'article' ? `/studio/articles/${id}` : `/studio/settings/authors/${id}`
              }
              dir="auto"
              {...(lang ? { lang } : {})}
            >
              {title}
            </a>{' '}
            <span className="small quiet">{words.as[as]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Link, useNavigate } from '@tanstack/react-router';
import type { Contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { pressLanguage } from '../../src/domain/press.ts';
import { articlePath } from '../../src/domain/urls.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { type State, StateGlyph } from '../look/states.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import { Mark } from './press-identity.tsx';
import { pressWords } from './words.ts';

type Line = AnswerOf<Contract['readPressPages']>['pages'][number];

/** The pages of one edition: added at a press, written in the editor. */
export function PressPages({ edition }: { edition: { id: string; lang: string } }) {
  const words = pressWords.use();
  const editionId = edition.id;
  const { data, error } = useRead('/press', { query: { editionId } });
  const doing = useAttempt(['/press', '/pages']);
  const navigate = useNavigate();
  const pages = data?.pages ?? [];
  const missing = pages.filter((line) => !isDone(line)).length;
  const add = async (kind: Line['kind']) => {
    let articleId = '';
    const work = async () => {
      const added = await ask('POST', '/press/:kind', { params: { kind }, body: { editionId } });
      articleId = added.articleId;
    };
    if (await doing.attempt(work, { text: words.added }))
      await navigate({ to: '/articles/$articleId', params: { articleId } });
  };
  const confirm = (kind: Line['kind']) =>
    doing.attempt(
      () => ask('POST', '/press/:kind/right', { params: { kind }, body: { editionId } }),
      { text: words.confirmed },
    );
  return (
    <section className="settings-part" aria-labelledby="press-pages">
      <h2 className="h2 ruled" id="press-pages">
        <span>{words.pages}</span>
        <span className="c">{missing === 0 ? words.allThere : words.pagesMissing(missing)}</span>
      </h2>
      <RefusalNote error={error ?? doing.error} />
      {pressLanguage(edition.lang) ? null : <p className="small quiet">{words.inEnglish}</p>}
      <ul className="press-lines">
        {pages.map((line) => (
          <PageLine
            key={line.kind}
            line={line}
            lang={edition.lang}
            onAdd={() => void add(line.kind)}
            onConfirm={() => void confirm(line.kind)}
          />
        ))}
        <li>
          <Mark isDone />
          <div>
            <b>{words.reply}</b>
            <p className="small soft">{words.replyHint}</p>
          </div>
          <a
            className="act"
            href={`/${edition.lang}/right-of-reply`}
            target="_blank"
            rel="noopener"
          >
            {words.see}
          </a>
        </li>
      </ul>
    </section>
  );
}

const isDone = ({ page, elsewhere, changes }: Line): boolean =>
  elsewhere !== null || (page?.state === 'published' && changes.length === 0);

function PageLine(props: { line: Line; lang: string; onAdd: () => void; onConfirm: () => void }) {
  const { line, lang, onAdd, onConfirm } = props;
  const words = pressWords.use();
  const { kind, page, elsewhere, toCome, changes } = line;
  return (
    <li>
      <Mark isDone={isDone(line)} />
      <div>
        <b>{words.kinds[kind]}</b>
        {page ? (
          <p className="small">
            <StateGlyph state={page.state as State} />{' '}
            <span className="serif" dir="auto">
              {page.headline}
            </span>
            {toCome > 0 ? <span className="stop"> · {words.toCome(toCome)}</span> : null}
          </p>
        ) : (
          <p className="small soft">
            {elsewhere ? words.elsewhere(elsewhere) : words.abouts[kind]}
          </p>
        )}
        {changes.length > 0 ? (
          <>
            <p className="small stop">{words.outdated}</p>
            <ul className="small">
              {changes.map(({ what, name }) => (
                <li key={what + name}>{words.changes[what](name)}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <p className="acts">
        {page ? (
          <>
            <Link className="act" to="/articles/$articleId" params={{ articleId: page.articleId }}>
              {words.write}
            </Link>
            {page.state === 'published' ? (
              <a className="act" href={articlePath(lang, page.slug)} target="_blank" rel="noopener">
                {words.see}
              </a>
            ) : null}
          </>
        ) : elsewhere ? (
          <>
            <a className="act" href={elsewhere} target="_blank" rel="noopener">
              {words.see}
            </a>
            <Link className="act" to="/settings/rules">
              {words.address}
            </Link>
          </>
        ) : (
          <Button look="act" onPress={onAdd}>
            {words.add}
          </Button>
        )}
        {changes.length > 0 ? (
          <Button look="act" onPress={onConfirm}>
            {words.confirm}
          </Button>
        ) : null}
      </p>
    </li>
  );
}

import '../../editor/prosemirror.css';
import '../../editor/editor.css';
import '../../editor/blocks.css';
import './translate.css';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useAct, useRead } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { useLanguageName } from '../language-name.ts';
import { LiveContext } from '../live-context.tsx';
import { useLiveArticle } from '../use-live-article.ts';
import { PairPage } from './pair-page.tsx';
import { translateWords } from './words.ts';

/** `/articles/$articleId/translate/$lang`: the source on the left, what is being written on the right. */
export function TranslateScreen() {
  const { articleId, lang } = useParams({ strict: false }) as { articleId: string; lang: string };
  const words = translateWords.use();
  const languages = useRead('/articles/:articleId/languages', { params: { articleId } });
  if (!languages.data) return <Waiting error={languages.error} />;
  const there = languages.data.languages.find((one) => one.lang === lang);
  if (!there || there.isSource) return <Nothing articleId={articleId} text={words.isSource} />;
  if (!there.articleId)
    return <Begin articleId={articleId} editionId={there.editionId} lang={lang} />;
  return <Translation key={there.articleId} articleId={there.articleId} />;
}

function Translation({ articleId }: { articleId: string }) {
  const words = translateWords.use();
  const live = useLiveArticle(articleId);
  const beside = useRead(
    '/articles/:articleId/translation',
    { params: { articleId } },
    { refetchMs: 4_000 },
  );
  if (beside.error && !beside.data) return <Waiting error={beside.error} />;
  if (!live.copy || !live.draft || !beside.data?.source.doc)
    return <p className="body quiet">{words.opening}</p>;
  return (
    <LiveContext value={live}>
      <PairPage
        key={live.copy.key}
        copy={live.copy}
        draft={live.draft}
        source={beside.data.source}
        marked={beside.data.marked}
        canWrite={live.state !== 'read-only'}
      />
    </LiveContext>
  );
}

function Begin(props: { articleId: string; editionId: string; lang: string }) {
  const { articleId, editionId, lang } = props;
  const words = translateWords.use();
  const nameOf = useLanguageName();
  const begin = useAct('POST', '/articles/:articleId/languages', [
    '/articles/:articleId/languages',
  ]);
  return (
    <div className="body begin-translation">
      <h1 className="lead">{words.create(nameOf(lang))}</h1>
      <p className="soft">{words.createText}</p>
      <p className="acts">
        <Button
          look="go"
          isPending={begin.isPending}
          onPress={() => begin.mutate({ params: { articleId }, body: { editionId } })}
        >
          {words.create(nameOf(lang))}
        </Button>
        <ToSource articleId={articleId} />
      </p>
      <RefusalNote error={begin.error} />
    </div>
  );
}

function Nothing({ articleId, text }: { articleId: string; text: string }) {
  return (
    <div className="body begin-translation">
      <h1 className="lead">{text}</h1>
      <ToSource articleId={articleId} />
    </div>
  );
}

function ToSource({ articleId }: { articleId: string }) {
  const words = translateWords.use();
  const navigate = useNavigate();
  return (
    <Button onPress={() => navigate({ to: '/articles/$articleId', params: { articleId } })}>
      {words.toSource}
    </Button>
  );
}

import './publish.css';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Announcements } from '../channels/announcements.tsx';
import { ArticleDetails } from '../desk/article-details.tsx';
import { editionName } from '../desk/edition-name.ts';
import { hourText } from '../desk/hours.ts';
import type { Details } from '../desk/types.ts';
import { useDetails } from '../desk/use-details.ts';
import { ToErase } from '../erase/to-erase.tsx';
import { Switch } from '../look/checks.tsx';
import { Dialog } from '../look/dialog.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useKeys } from '../shell/keys.ts';
import { useNow } from '../shell/use-now.ts';
import { AccessFields } from '../support/access-fields.tsx';
import { useSay } from '../words/language.tsx';
import { Cards } from './cards.tsx';
import { Checks } from './checks.tsx';
import { Correction } from './correction.tsx';
import { Deck } from './deck.tsx';
import { Editions } from './editions.tsx';
import { Readership } from './readership.tsx';
import { useHour } from './use-hour.ts';
import { appearingWith, usePublish } from './use-publish.ts';
import { useStanding } from './use-standing.ts';
import { type Mode, When } from './when.tsx';
import { publishWords } from './words.ts';

/** `/articles/$articleId/publish`: the screen is the confirmation. */
export function PublishScreen() {
  const { articleId } = useParams({ strict: false }) as { articleId: string };
  const words = publishWords.use();
  const { details, error, change } = useDetails(articleId);
  return (
    <>
      <header className="bar">
        <Link className="btn bare" to="/articles/$articleId" params={{ articleId }}>
          <ChevronLeft className="turns" size={16} aria-hidden="true" />
          {words.back}
          <span className="opt" aria-hidden="true">
            <kbd>{words.escape}</kbd>
          </span>
        </Link>
        <span className="quiet opt">{words.screen}</span>
        <div className="end">
          <Link className="btn bare" to="/">
            {words.toDesk}
          </Link>
        </div>
      </header>
      {details ? (
        <>
          <RefusalNote error={error} />
          <Screen key={articleId} details={details} onChange={change} />
        </>
      ) : (
        <Waiting error={error} />
      )}
    </>
  );
}

function Screen(props: { details: Details; onChange: ReturnType<typeof useDetails>['change'] }) {
  const { details, onChange } = props;
  const now = useNow(30_000);
  const [mode, setMode] = useState<Mode>(details.state === 'scheduled' ? 'hour' : 'now');
  const [along, setAlong] = useState<ReadonlySet<string>>(() => new Set(appearingWith(details)));
  const [isFilling, setFilling] = useState(false);
  const [isOut, setOut] = useState(false);
  const hour = useHour(details.timeZone, details.scheduled ?? details.embargo ?? {});
  const acting = usePublish(details, along);
  const standing = useStanding(details);
  const words = publishWords.use();
  const langs = useLangs(details, along);
  useScreenKeys(details.id);
  const toggle = (id: string, isAlong: boolean) => {
    const next = new Set(along);
    if (isAlong) next.add(id);
    else next.delete(id);
    setAlong(next);
  };
  return (
    <>
      <div className="pubgrid">
        <div>
          <h1 className="lead" lang={details.lang} dir="auto">
            {details.headline}
          </h1>
          {isOut || details.state === 'published' ? <Out details={details} now={now} /> : null}
          {details.state === 'published' ? <Readership articleId={details.id} /> : null}
          <Checks details={details} standing={standing} onDetails={() => setFilling(true)} />
          {details.may.publish && details.state !== 'published' ? (
            <When details={details} mode={mode} onMode={setMode} hour={hour} now={now} />
          ) : null}
          <Correction details={details} />
          <Editions details={details} along={along} onAlong={toggle} heldBack={acting.heldBack} />
          <Announcements articleId={details.id} lang={details.lang} may={details.may} />
          <Access details={details} onChange={onChange} />
          <ToErase articleId={details.id} className="sec small" />
        </div>
        <div>
          <Cards details={details} onChange={onChange} />
        </div>
      </div>
      <Deck
        details={details}
        standing={standing}
        mode={details.state === 'published' ? 'now' : mode}
        hour={hour}
        now={now}
        langs={langs}
        acting={acting}
        onOut={() => setOut(true)}
      />
      <Dialog title={words.details} isOpen={isFilling} onClose={() => setFilling(false)} isWide>
        <ArticleDetails articleId={details.id} />
      </Dialog>
    </>
  );
}

/** Escape goes back to the text. The act itself has a key in the deck's button. */
function useScreenKeys(articleId: string): void {
  const navigate = useNavigate();
  useKeys({
    escape: () => void navigate({ to: '/articles/$articleId', params: { articleId } }),
    'mod+enter': () => document.querySelector<HTMLElement>('.deck .btn:last-of-type')?.click(),
  });
}

/** « français et anglais » */
function useLangs(details: Details, along: ReadonlySet<string>): string {
  const say = useSay();
  return useMemo(() => {
    const langs = [details.lang];
    for (const { articleId, lang } of withLangs(details))
      if (along.has(articleId)) langs.push(lang);
    const list = new Intl.ListFormat(say, { type: 'conjunction' });
    return list.format(langs.map((lang) => editionName(lang, say)));
  }, [details, along, say]);
}

const withLangs = (details: Details) =>
  details.editions.map(({ articleId, lang }) => ({ articleId, lang }));

function Out({ details, now }: { details: Details; now: number }) {
  const words = publishWords.use();
  const say = useSay();
  if (details.publishedAt === null) return null;
  return (
    <section className="sec out" aria-label={words.outTitle}>
      <p>
        {words.outSince(hourText(details.publishedAt, now, details.timeZone, say))}{' '}
        <a className="act in" href={details.url} target="_blank" rel="noopener">
          {words.seeIt}
        </a>
      </p>
    </section>
  );
}

function Access(props: { details: Details; onChange: ReturnType<typeof useDetails>['change'] }) {
  const { details, onChange } = props;
  const words = publishWords.use();
  return (
    <section className="sec" aria-label={words.access}>
      <AccessFields details={details} isDisabled={!details.may.write} change={onChange} />
      {details.access === 'public' ? null : <p className="small soft">{words.accessHint}</p>}
      {details.kind === 'page' ? null : (
        <Switch
          isSelected={details.isPinned}
          isDisabled={!details.may.write}
          onChange={(isPinned) => void onChange({ isPinned })}
        >
          {words.pinned}
        </Switch>
      )}
    </section>
  );
}

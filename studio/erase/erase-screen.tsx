import './erase.css';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { Refusal } from '../api/client.ts';
import { useAct, useRead } from '../api/use.ts';
import { hourText } from '../desk/hours.ts';
import type { Details } from '../desk/types.ts';
import { Button } from '../look/button.tsx';
import { Checkbox } from '../look/checks.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Refused } from '../people/refused.tsx';
import { useMay } from '../shell/session.tsx';
import { useNow } from '../shell/use-now.ts';
import { useSay } from '../words/language.tsx';
import { eraseWords } from './words.ts';

const PATH = '/articles/:articleId/erasure';

type Weighed = AnswerOf<Contract['readErasure']>;

/** `/articles/$articleId/erase`: what the law makes a newsroom take away for good. For owners. */
export function EraseScreen() {
  const { articleId } = useParams({ strict: false }) as { articleId: string };
  const words = eraseWords.use();
  const may = useMay('article:erase');
  const params = { articleId };
  const { data: details, error } = useRead('/articles/:articleId', { params });
  const weighed = useRead(PATH, { params }, { enabled: may });
  return (
    <>
      <header className="bar">
        <Link className="btn bare" to="/articles/$articleId/publish" params={params}>
          <ChevronLeft className="turns" size={16} aria-hidden="true" />
          {words.back}
        </Link>
        <span className="quiet opt">{words.screen}</span>
      </header>
      <div className="body erase">
        <RefusalNote error={error ?? weighed.error} />
        {may ? null : <p>{words.owners}</p>}
        {details && weighed.data ? <Screen details={details} weighed={weighed.data} /> : null}
      </div>
    </>
  );
}

function Screen({ details, weighed }: { details: Details; weighed: Weighed }) {
  const words = eraseWords.use();
  const say = useSay();
  const now = useNow(60_000);
  const { erased } = weighed;
  if (erased)
    return (
      <>
        <h1 className="lead">{words.doneTitle}</h1>
        <p>{words.done(hourText(erased.at, now, details.timeZone, say), erased.byName)}</p>
        <blockquote className="serif" dir="auto">
          {erased.reason}
        </blockquote>
        <Stays weighed={weighed} />
      </>
    );
  return (
    <>
      <h1 className="lead">{words.title}</h1>
      <p className="serif" lang={details.lang} dir="auto">
        {details.headline}
      </p>
      <p>{words.when}</p>
      <Goes weighed={weighed} />
      <Stays weighed={weighed} />
      <EraseForm articleId={details.id} sources={weighed.others > 0 ? 0 : weighed.sources} />
    </>
  );
}

function Goes({ weighed }: { weighed: Weighed }) {
  const words = eraseWords.use();
  const { revisions, published, corrections, remarks, reports, claims, others } = weighed;
  return (
    <section aria-labelledby="goes">
      <h2 className="h2" id="goes">
        {words.goes}
      </h2>
      <ul>
        <li>{words.revisions(revisions, published)}</li>
        <li>{words.draft}</li>
        <li>{words.toldOf}</li>
        {corrections > 0 ? <li>{words.corrections(corrections)}</li> : null}
        {claims > 0 ? <li>{others > 0 ? words.places : words.claims(claims)}</li> : null}
        {remarks > 0 ? <li>{words.remarks(remarks)}</li> : null}
        {reports > 0 ? <li>{words.reports(reports)}</li> : null}
      </ul>
    </section>
  );
}

function Stays({ weighed }: { weighed: Weighed }) {
  const words = eraseWords.use();
  const { logEntries, claims, others, comments, sources } = weighed;
  return (
    <section aria-labelledby="stays">
      <h2 className="h2" id="stays">
        {words.stays}
      </h2>
      <ul>
        {logEntries > 0 ? <li>{words.log(logEntries)}</li> : null}
        <li>{words.address}</li>
        <li>{words.reasonStays}</li>
        {others > 0 ? <li>{words.others(others)}</li> : null}
        {others > 0 && claims > 0 ? <li>{words.claimsStay(claims)}</li> : null}
        {sources > 0 ? <li>{words.sources}</li> : null}
        <li>{words.media}</li>
        {comments > 0 ? <li>{words.comments(comments)}</li> : null}
        <li>{words.elsewhere}</li>
      </ul>
    </section>
  );
}

/** @param props.sources that can go too: none while they bear other articles */
function EraseForm({ articleId, sources }: { articleId: string; sources: number }) {
  const words = eraseWords.use();
  const [reason, setReason] = useState('');
  const [isMeant, setMeant] = useState(false);
  const [withSources, setWithSources] = useState(false);
  const stales = [PATH, '/articles/:articleId', '/articles/:articleId/evidence', '/desk'];
  const erase = useAct('POST', '/articles/:articleId/erase', stales);
  const fields = erase.error instanceof Refusal ? erase.error.fields : {};
  const send = (event: FormEvent) => {
    event.preventDefault();
    erase.mutate({ params: { articleId }, body: { reason, withSources } });
  };
  return (
    <form onSubmit={send}>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        rows={3}
        value={reason}
        onChange={setReason}
        error={fields.reason}
      />
      {sources > 0 ? (
        <Checkbox isSelected={withSources} onChange={setWithSources}>
          {words.withSources(sources)}
        </Checkbox>
      ) : null}
      <Checkbox isSelected={isMeant} onChange={setMeant}>
        {words.isMeant}
      </Checkbox>
      <p className="acts">
        <Button
          type="submit"
          look="stop"
          isPending={erase.isPending}
          isDisabled={!isMeant || reason.trim() === ''}
        >
          {words.erase}
        </Button>
      </p>
      {Object.keys(fields).length > 0 ? null : <Refused error={erase.error} />}
    </form>
  );
}

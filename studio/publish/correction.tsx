import { type FormEvent, useState } from 'react';
import {
  CORRECTION_KINDS,
  type CorrectionKind,
  type ErrorSeverity,
  SEVERITIES_OF_ERROR,
} from '../../src/domain/correction.ts';
import { Refusal } from '../api/client.ts';
import { useAct, useRead } from '../api/use.ts';
import type { Details } from '../desk/types.ts';
import { EVIDENCE, type Evidence } from '../editor/evidence/use-evidence.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { correctionWords } from './correction-words.ts';
import { GATE } from './use-standing.ts';

type Note = Evidence['corrections'][number];
const STALE = [EVIDENCE, GATE];

/** What readers will be told of a change to what they have read; it goes out with the change. */
export function Correction({ details }: { details: Details }) {
  const words = correctionWords.use();
  const { data } = useRead(EVIDENCE, { params: { articleId: details.id } });
  const [isWriting, setWriting] = useState(false);
  if (!data || details.published === null) return null;
  const waiting = data.corrections.find(({ publishedAt }) => publishedAt === null) ?? null;
  if (!details.hasChanges && !waiting && !isWriting)
    return details.may.write ? (
      <section className="sec" aria-label={words.title}>
        <Button look="act" onPress={() => setWriting(true)}>
          {words.tellMore}
        </Button>
      </section>
    ) : null;
  return (
    <section className="sec" aria-labelledby="change">
      <h2 className="h2" id="change">
        <span>{words.title}</span>
        <span className="c">{waiting ? words.waits : words.toReaders}</span>
      </h2>
      <NoteForm key={waiting?.id ?? 'new'} details={details} waiting={waiting} />
    </section>
  );
}

function NoteForm({ details, waiting }: { details: Details; waiting: Note | null }) {
  const words = correctionWords.use();
  const [kind, setKind] = useState<CorrectionKind>(waiting?.kind ?? 'correction');
  const [severity, setSeverity] = useState<ErrorSeverity>(waiting?.severity ?? 'detail');
  const [was, setWas] = useState(waiting?.was ?? '');
  const [isNow, setNow] = useState(waiting?.isNow ?? '');
  const [why, setWhy] = useState(waiting?.why ?? '');
  const write = useAct('POST', '/articles/:articleId/corrections', STALE);
  const change = useAct('PUT', '/articles/:articleId/corrections/:correctionId', STALE);
  const drop = useAct('DELETE', '/corrections/:correctionId', STALE);
  const { id: articleId, lang } = details;
  const error = write.error ?? change.error ?? drop.error;
  const fields = error instanceof Refusal ? error.fields : {};
  const hasWords = kind !== 'editors-note' && kind !== 'retraction';
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { kind, severity, why, ...(hasWords ? { was, isNow } : {}) };
    if (waiting) change.mutate({ params: { articleId, correctionId: waiting.id }, body });
    else write.mutate({ params: { articleId }, body });
  };
  const shared = { rows: 2, isProse: true, lang, isDisabled: !details.may.write };
  return (
    <form className="note-form" onSubmit={send}>
      <div className="two">
        <Select
          label={words.kind}
          value={kind}
          onChange={(value) => setKind(value as CorrectionKind)}
          choices={CORRECTION_KINDS.map((value) => ({ value, text: words.kinds[value] }))}
        />
        <Select
          label={words.severity}
          value={severity}
          onChange={(value) => setSeverity(value as ErrorSeverity)}
          choices={SEVERITIES_OF_ERROR.map((value) => ({ value, text: words.severities[value] }))}
        />
      </div>
      {hasWords ? (
        <>
          <TextField {...shared} label={words.was} value={was} onChange={setWas} />
          <TextField {...shared} label={words.isNow} value={isNow} onChange={setNow} />
        </>
      ) : null}
      <TextField {...shared} label={words.why} value={why} onChange={setWhy} error={fields.why} />
      <p className="small soft">{words.hint}</p>
      {details.may.write ? (
        <p className="acts">
          <Button type="submit" isPending={write.isPending || change.isPending}>
            {waiting ? words.change : words.keep}
          </Button>
          {waiting ? (
            <Button
              look="act"
              onPress={() => drop.mutate({ params: { correctionId: waiting.id } })}
            >
              {words.drop}
            </Button>
          ) : null}
        </p>
      ) : null}
      <RefusalNote error={Object.keys(fields).length > 0 ? null : error} />
    </form>
  );
}

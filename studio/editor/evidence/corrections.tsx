import { type FormEvent, useState } from 'react';
import {
  CORRECTION_KINDS,
  CORRECTION_REPORTERS,
  SEVERITIES_OF_ERROR,
} from '../../../src/domain/correction.ts';
import { useAct } from '../../api/use.ts';
import { useLanguageName } from '../../live/language-name.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Select } from '../../look/select.tsx';
import { useHost } from '../use-host.ts';
import { dayOf } from './day-of.ts';
import { FormFoot } from './form-foot.tsx';
import { recordWords } from './record-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';

type Note = Evidence['corrections'][number];

/** The notes that go out with the next publication, those that went, and what other languages ask for. */
export function Corrections({ evidence }: { evidence: Evidence }) {
  const words = recordWords.use();
  const nameOf = useLanguageName();
  const [isWriting, setWriting] = useState(false);
  const { corrections, tasks } = evidence;
  return (
    <section className="before-publication" aria-labelledby="corrections">
      <h2 id="corrections">{words.corrections}</h2>
      {tasks.map((task) => (
        <p key={task.correctionId} className="s stop">
          {words.task(nameOf(task.lang), task.was, task.isNow)}
        </p>
      ))}
      {corrections.length === 0 ? <p className="s quiet">{words.correctionsNone}</p> : null}
      {corrections.map((note) => (
        <Written key={note.id} note={note} />
      ))}
      {isWriting ? (
        <NoteForm evidence={evidence} onDone={() => setWriting(false)} />
      ) : (
        <p className="acts">
          <Button look="act" onPress={() => setWriting(true)}>
            {words.write}
          </Button>
        </p>
      )}
    </section>
  );
}

function Written({ note }: { note: Note }) {
  const words = recordWords.use();
  const { say } = useHost();
  const drop = useAct('DELETE', '/corrections/:correctionId', [EVIDENCE]);
  const { id: correctionId, kind, was, isNow, why, publishedAt } = note;
  return (
    <div className="found">
      <p className="s">
        <b>{words.correctionKinds[kind]}</b>
        {' · '}
        {publishedAt === null ? words.waits : words.published(dayOf(publishedAt, say))}
      </p>
      {was === '' ? null : (
        <p className="s serif" dir="auto">
          <del>{was}</del> <ins>{isNow}</ins>
        </p>
      )}
      <p className="s" dir="auto">
        {why}
      </p>
      {publishedAt === null ? (
        <Button look="act" onPress={() => drop.mutate({ params: { correctionId } })}>
          {words.drop}
        </Button>
      ) : null}
      <RefusalNote error={drop.error} />
    </div>
  );
}

const BLANK = {
  kind: 'correction' as Note['kind'],
  severity: 'detail' as Note['severity'],
  reportedBy: 'newsroom' as NonNullable<Note['reportedBy']>,
  ...{ claimId: '', was: '', isNow: '', why: '' },
};

function NoteForm({ evidence, onDone }: { evidence: Evidence; onDone(): void }) {
  const words = recordWords.use();
  const { articleId, lang } = useHost();
  const [given, setGiven] = useState(BLANK);
  const write = useAct('POST', '/articles/:articleId/corrections', [EVIDENCE]);
  const set = (more: Partial<typeof BLANK>) => setGiven({ ...given, ...more });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { claimId, ...body } = given;
    write.mutate(
      { params: { articleId }, body: { ...body, claimIds: claimId === '' ? [] : [claimId] } },
      { onSuccess: onDone },
    );
  };
  const claims = evidence.claims.filter(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <form onSubmit={send}>
      <Select
        label={words.kind}
        value={given.kind}
        choices={CORRECTION_KINDS.map((value) => ({ value, text: words.correctionKinds[value] }))}
        onChange={(kind) => set({ kind: kind as Note['kind'] })}
      />
      <TextField label={words.was} value={given.was} onChange={(was) => set({ was })} isProse />
      <TextField
        label={words.isNow}
        value={given.isNow}
        onChange={(isNow) => set({ isNow })}
        isProse
      />
      <TextField
        label={words.why}
        value={given.why}
        onChange={(why) => set({ why })}
        rows={2}
        isProse
      />
      <Select
        label={words.severity}
        value={given.severity}
        choices={SEVERITIES_OF_ERROR.map((value) => ({ value, text: words.severities[value] }))}
        onChange={(severity) => set({ severity: severity as Note['severity'] })}
      />
      <Select
        label={words.about}
        value={given.claimId}
        choices={[
          { value: '', text: words.aboutNone },
          ...claims.map(({ id, texts }) => ({
            value: id,
            text: texts[lang] ?? Object.values(texts)[0] ?? '',
          })),
        ]}
        onChange={(claimId) => set({ claimId })}
      />
      <Select
        label={words.reportedBy}
        value={given.reportedBy}
        choices={CORRECTION_REPORTERS.map((value) => ({ value, text: words.reporters[value] }))}
        onChange={(by) => set({ reportedBy: by as typeof BLANK.reportedBy })}
      />
      <FormFoot words={words} isPending={write.isPending} error={write.error} onDone={onDone} />
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { useNotes } from '../../shell/notes.tsx';
import { useHost } from '../use-host.ts';
import { FormFoot } from './form-foot.tsx';
import { sourceWords } from './source-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';

type Notes = Evidence['notes'];
type Unknown = Notes['unknowns'][number];

/** What the verso says of the whole: how well it stands, how it was made, what nobody knows. */
export function VersoNotes({ evidence }: { evidence: Evidence }) {
  const words = sourceWords.use();
  const [isWriting, setWriting] = useState(false);
  const { brief, unknowns } = evidence.notes;
  return (
    <section className="before-publication" aria-labelledby="verso-notes">
      <h2 id="verso-notes">{words.notes}</h2>
      <p className="s quiet">{words.notesHint}</p>
      {isWriting ? (
        <NotesForm notes={evidence.notes} onDone={() => setWriting(false)} />
      ) : (
        <>
          {brief === '' ? null : (
            <p className="s" dir="auto">
              {brief}
            </p>
          )}
          {unknowns.map(({ question }) => (
            <p key={question} className="s serif" dir="auto">
              {question}
            </p>
          ))}
          <p className="acts">
            <Button look="act" onPress={() => setWriting(true)}>
              {words.write}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

function NotesForm({ notes, onDone }: { notes: Notes; onDone(): void }) {
  const words = sourceWords.use();
  const { articleId } = useHost();
  const tell = useNotes();
  const [brief, setBrief] = useState(notes.brief);
  const [backstory, setBackstory] = useState(notes.backstory);
  const [unknowns, setUnknowns] = useState<Unknown[]>(notes.unknowns);
  const keep = useAct('PUT', '/articles/:articleId/evidence/notes', [EVIDENCE]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const told = unknowns.filter(({ question }) => question.trim() !== '');
    const body = { brief, backstory, unknowns: told };
    const onSuccess = () => {
      tell({ text: words.notesKept });
      onDone();
    };
    keep.mutate({ params: { articleId }, body }, { onSuccess });
  };
  const set = (at: number, more: Partial<Unknown>) =>
    setUnknowns(unknowns.map((one, place) => (place === at ? { ...one, ...more } : one)));
  return (
    <form onSubmit={send}>
      <TextField label={words.brief} value={brief} onChange={setBrief} rows={2} isProse />
      <TextField
        label={words.backstory}
        value={backstory}
        onChange={setBackstory}
        rows={3}
        isProse
      />
      <fieldset className="unknowns">
        <legend>{words.unknowns}</legend>
        {unknowns.map(({ question, note }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question has nothing but its place while it is written.
          <div key={at}>
            <TextField
              label={words.question}
              value={question}
              onChange={(text) => set(at, { question: text })}
              isProse
            />
            <TextField
              label={words.note}
              value={note}
              onChange={(text) => set(at, { note: text })}
              rows={2}
              isProse
            />
            <Button
              look="act"
              onPress={() => setUnknowns(unknowns.filter((_, place) => place !== at))}
            >
              {words.removeUnknown}
            </Button>
          </div>
        ))}
        <Button look="act" onPress={() => setUnknowns([...unknowns, { question: '', note: '' }])}>
          {words.addUnknown}
        </Button>
      </fieldset>
      <FormFoot words={words} isPending={keep.isPending} error={keep.error} onDone={onDone} />
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { ask } from '../../api/client.ts';
import { queryClient } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { Switch } from '../../look/checks.tsx';
import { TextField } from '../../look/fields.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Select } from '../../look/select.tsx';
import { useHost } from '../use-host.ts';
import { recordWords } from './record-words.ts';
import { ulid } from './ulid.ts';
import { EVIDENCE } from './use-evidence.ts';

const KINDS = [
  'document',
  'court',
  'interview',
  'dataset',
  'study',
  'law',
  'book',
  'photo',
  'video',
  'own-archive',
] as const;
type Kind = (typeof KINDS)[number];

/** What has no address: a court paper, a table, a scan, the notes of a talk. */
export function KeepSource({ claimId }: { claimId: string }) {
  const words = recordWords.use();
  const [way, setWay] = useState<'file' | 'note' | null>(null);
  if (way !== null) return <KeepForm claimId={claimId} way={way} onDone={() => setWay(null)} />;
  return (
    <p className="acts">
      <Button look="act" onPress={() => setWay('file')}>
        {words.addFile}
      </Button>
      <Button look="act" onPress={() => setWay('note')}>
        {words.addNote}
      </Button>
    </p>
  );
}

interface Given {
  kind: Kind;
  title: string;
  description: string;
  isConfidential: boolean;
  note: string;
  file: File | null;
}

function KeepForm(props: { claimId: string; way: 'file' | 'note'; onDone(): void }) {
  const { claimId, way, onDone } = props;
  const words = recordWords.use();
  const { articleId } = useHost();
  const isNote = way === 'note';
  const [given, setGiven] = useState<Given>({
    ...{ kind: isNote ? 'interview' : 'document', isConfidential: isNote },
    ...{ title: '', description: '', note: '', file: null },
  });
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const set = (more: Partial<Given>) => setGiven({ ...given, ...more });
  async function keep(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await keepSource({ articleId, claimId, given });
      onDone();
    } catch (cause) {
      setError(cause);
    }
    setBusy(false);
    await queryClient.invalidateQueries({ queryKey: [EVIDENCE] });
  }
  return (
    <form className="cited" onSubmit={keep}>
      <Select
        label={words.kind}
        value={given.kind}
        choices={KINDS.map((value) => ({ value, text: words.kinds[value] }))}
        onChange={(kind) => set({ kind: kind as Kind, isConfidential: kind === 'interview' })}
      />
      <TextField label={words.title} value={given.title} onChange={(title) => set({ title })} />
      {isNote ? (
        <TextField
          label={words.noteWords}
          value={given.note}
          onChange={(note) => set({ note })}
          rows={4}
          isProse
        />
      ) : (
        <p className="acts">
          <FileTrigger
            onSelect={(files) => {
              const file = files?.[0];
              if (file) set({ file, title: given.title || file.name.replace(/\.\w+$/, '') });
            }}
          >
            <Button look="act">{given.file?.name ?? words.choose}</Button>
          </FileTrigger>
        </p>
      )}
      <Switch
        isSelected={given.isConfidential}
        onChange={(isConfidential) => set({ isConfidential })}
      >
        {words.isConfidential}
      </Switch>
      {given.isConfidential ? (
        <TextField
          label={words.confidentialAs}
          value={given.description}
          onChange={(description) => set({ description })}
        />
      ) : null}
      <p className="acts">
        <Button
          type="submit"
          look="act"
          isPending={isBusy}
          isDisabled={given.title.trim() === '' || (isNote ? !given.note.trim() : !given.file)}
        >
          {words.keep}
        </Button>
        <Button look="act" onPress={onDone}>
          {words.cancel}
        </Button>
      </p>
      <RefusalNote error={error} />
    </form>
  );
}

/** The source, its copy, and the tie to the claim, in this order: nothing is cited that is not there. */
async function keepSource(of: { articleId: string; claimId: string; given: Given }): Promise<void> {
  const { articleId, claimId, given } = of;
  const { kind: type, title, isConfidential, note, file } = given;
  const description = given.description.trim();
  const { id: sourceId } = await ask('POST', '/articles/:articleId/sources', {
    params: { articleId },
    body: { id: ulid(), type, title, isConfidential, ...(description ? { description } : {}) },
  });
  const params = { sourceId };
  if (file) {
    const query = { name: file.name.slice(0, 200), type: file.type };
    await ask('POST', '/sources/:sourceId/files', { params, query, body: file });
  } else await ask('POST', '/sources/:sourceId/notes', { params, body: { words: note } });
  await ask('POST', '/claims/:claimId/citations', { params: { claimId }, body: { sourceId } });
}

import { useState } from 'react';
import type { contract } from '../../../src/contract/index.ts';
import type { AnswerOf } from '../../../src/contract/operation.ts';
import {
  type ComparedBlock,
  compareDocuments,
  compareWords,
} from '../../../src/domain/document/compare.ts';
import type { DocumentJson } from '../../../src/domain/document/types.ts';
import { useAct, useRead } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Select } from '../../look/select.tsx';
import { useNotes } from '../../shell/notes.tsx';
import { useSay } from '../../words/language.tsx';
import { hourOf } from '../saved-state.tsx';
import { Comparison } from './comparison.tsx';
import { type Shown, titleOf } from './history-screen.tsx';
import { historyWords } from './words.ts';

const LIST = '/articles/:articleId/revisions';
type Read = AnswerOf<typeof contract.readRevision>;

/** One revision, against the one before or any other: its words, its name, the way back to it. */
export function RevisionView(props: {
  articleId: string;
  revision: Shown;
  previous: Shown | null;
  others: Shown[];
}) {
  const { articleId, revision, previous, others } = props;
  const words = historyWords.use();
  const [against, compareWith] = useState(previous?.id ?? '');
  const label = useLabel();
  const after = useRevision(articleId, revision.id);
  const before = useRevision(articleId, against);
  const choices = others
    .filter(({ id }) => id !== revision.id)
    .map((other) => ({
      value: other.id,
      text: other.id === previous?.id ? `${words.before}, ${label(other)}` : label(other),
    }));
  return (
    <section className="revision" aria-label={label(revision)}>
      <div className="revision-head">
        {choices.length > 0 ? (
          <Select
            label={words.from}
            value={against}
            choices={choices}
            onChange={compareWith}
            isBare
          />
        ) : null}
        {revision.isHead ? null : <Restore articleId={articleId} revisionId={revision.id} />}
      </div>
      <RefusalNote error={after.error ?? before.error} />
      {after.data && (against === '' || before.data) ? (
        <Comparison blocks={compared(before.data ?? after.data, after.data, words)} />
      ) : null}
      <Naming articleId={articleId} revision={revision} />
    </section>
  );
}

function useRevision(articleId: string, revisionId: string) {
  return useRead(
    '/articles/:articleId/revisions/:revisionId',
    { params: { articleId, revisionId } },
    { enabled: revisionId !== '' },
  );
}

function useLabel(): (revision: Shown) => string {
  const words = historyWords.use();
  const say = useSay();
  const day = new Intl.DateTimeFormat(say, { day: 'numeric', month: 'short' });
  return (revision) => {
    const when = `${day.format(revision.createdAt)}, ${hourOf(revision.createdAt, say)}`;
    return revision.name ? `${titleOf(revision, words)}, ${when}` : when;
  };
}

function compared(
  before: Read,
  after: Read,
  words: ReturnType<typeof historyWords.use>,
): (ComparedBlock & { label?: string })[] {
  const line = (label: string, was: string, is: string) => {
    const parts = compareWords(was, is);
    const state = parts.every((part) => part.is === 'same') ? 'same' : 'changed';
    return {
      is: state as 'same' | 'changed',
      type: 'heading' as const,
      id: label,
      words: parts,
      label,
    };
  };
  return [
    line(words.headline, before.headline, after.headline),
    line(words.standfirst, before.standfirst, after.standfirst),
    ...compareDocuments(
      before.doc as unknown as DocumentJson,
      after.doc as unknown as DocumentJson,
    ),
  ];
}

function Restore({ articleId, revisionId }: { articleId: string; revisionId: string }) {
  const words = historyWords.use();
  const say = useNotes();
  const act = useAct('POST', '/articles/:articleId/revisions/:revisionId/restore', [LIST]);
  const restore = () =>
    act.mutate(
      { params: { articleId, revisionId } },
      { onSuccess: () => say({ text: words.restored }) },
    );
  return (
    <>
      <Button look="go" isPending={act.isPending} onPress={restore}>
        {words.restore}
      </Button>
      <RefusalNote error={act.error} />
    </>
  );
}

function Naming({ articleId, revision }: { articleId: string; revision: Shown }) {
  const words = historyWords.use();
  const [name, setName] = useState(revision.isAside ? '' : (revision.name ?? ''));
  const act = useAct('PATCH', '/articles/:articleId/revisions/:revisionId', [LIST]);
  return (
    <form
      className="naming"
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate({ params: { articleId, revisionId: revision.id }, body: { name } });
      }}
    >
      <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} />
      <Button type="submit" isPending={act.isPending} isDisabled={name === (revision.name ?? '')}>
        {words.saveName}
      </Button>
      <RefusalNote error={act.error} />
    </form>
  );
}

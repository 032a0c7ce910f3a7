import { type FormEvent, useState } from 'react';
import { RELATIONS } from '../../../src/domain/citation.ts';
import { ask } from '../../api/client.ts';
import { queryClient, useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { KeptField } from '../../look/kept-field.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Select } from '../../look/select.tsx';
import { useNotes } from '../../shell/notes.tsx';
import { useHost } from '../use-host.ts';
import type { PartProps } from './claim-card.tsx';
import { CopyActs } from './copy-acts.tsx';
import { dayOf } from './day-of.ts';
import { KeepSource } from './keep-source.tsx';
import { SourceDetails } from './source-details.tsx';
import { SourceSaid } from './source-said.tsx';
import { sourceWords } from './source-words.ts';
import { ulid } from './ulid.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

/** What bears a claim, and a line to paste the next address into. */
export function ClaimSources({ claim, evidence, asks }: PartProps) {
  const citations = evidence.citations.filter(({ claimId }) => claimId === claim.id);
  return (
    <>
      {citations.map((citation) => (
        <Cited key={citation.id} citation={citation} evidence={evidence} />
      ))}
      <PasteSource claim={claim} evidence={evidence} asks={asks} />
      <KeepSource claimId={claim.id} />
    </>
  );
}

function Cited({
  citation,
  evidence,
}: {
  citation: Evidence['citations'][number];
  evidence: Evidence;
}) {
  const words = evidenceWords.use();
  const { say } = useHost();
  const source = evidence.sources.find(({ id }) => id === citation.sourceId);
  const copy = evidence.snapshots.filter(({ sourceId }) => sourceId === citation.sourceId).at(-1);
  const bearing = sourceWords.use();
  const { around, isFound, passage, relation } = citation;
  return (
    <div className="cited">
      <p className="s">
        <bdi>{source?.title}</bdi>
        {copy?.capturedAt ? `, ${words.kept(dayOf(copy.capturedAt, say))}` : null}
      </p>
      {relation === 'supports' ? null : <p className="s">{bearing.relations[relation]}</p>}
      {copy?.state === 'waiting' ? (
        <p className="s quiet" role="status">
          {words.capturing}
        </p>
      ) : null}
      {copy?.problem ? <p className="s stop">{copy.problem.said}</p> : null}
      {copy?.live?.differs ? <p className="s stop">{words.liveDiffers}</p> : null}
      {around && passage ? (
        <blockquote className="kept serif" dir="auto">
          …{around.before}
          <mark>{passage}</mark>
          {around.after}…
        </blockquote>
      ) : null}
      {isFound === null ? null : (
        <p className={isFound ? 's' : 's stop'} role="status">
          {isFound ? words.found : words.notFound}
        </p>
      )}
      <Passage citationId={citation.id} passage={passage ?? ''} />
      {source ? <CopyActs source={source} copy={copy} /> : null}
      <div className="acts">
        {source ? (
          <SourceDetails source={source}>
            <Bearing citation={citation} />
          </SourceDetails>
        ) : null}
        {source ? <SourceSaid source={source} /> : null}
        <Detach citation={citation} />
      </div>
    </div>
  );
}

type Citation = Evidence['citations'][number];

/** Whether it bears the claim, contradicts it or sheds light on it, and where in the source. */
function Bearing({ citation }: { citation: Citation }) {
  const words = sourceWords.use();
  const { id: citationId, relation, locator } = citation;
  const change = useAct('PATCH', '/citations/:citationId', [EVIDENCE]);
  const params = { citationId };
  return (
    <>
      <Select
        label={words.relation}
        value={relation}
        choices={RELATIONS.map((value) => ({ value, text: words.relations[value] }))}
        onChange={(value) =>
          change.mutate({ params, body: { relation: value as Citation['relation'] } })
        }
      />
      <KeptField
        label={words.locator}
        hint={locator ? undefined : words.locatorHint}
        value={locator ?? ''}
        onKeep={(text) => change.mutate({ params, body: { locator: text || null } })}
      />
      <RefusalNote error={change.error} />
    </>
  );
}

/** Undone by binding it again, with the words that were quoted. */
function Detach({ citation }: { citation: Citation }) {
  const words = sourceWords.use();
  const tell = useNotes();
  const { id: citationId, claimId, sourceId, relation, passage, locator } = citation;
  const remove = useAct('DELETE', '/citations/:citationId', [EVIDENCE]);
  const bind = useAct('POST', '/claims/:claimId/citations', [EVIDENCE]);
  const onUndo = () =>
    bind.mutate({ params: { claimId }, body: { sourceId, relation, passage, locator } });
  return (
    <>
      <Button
        look="act"
        isPending={remove.isPending}
        onPress={() =>
          remove.mutate(
            { params: { citationId } },
            { onSuccess: () => tell({ text: words.detached, onUndo }) },
          )
        }
      >
        {words.detach}
      </Button>
      <RefusalNote error={remove.error} />
    </>
  );
}

function Passage({ citationId, passage }: { citationId: string; passage: string }) {
  const words = evidenceWords.use();
  const [value, setValue] = useState(passage);
  const change = useAct('PATCH', '/citations/:citationId', [EVIDENCE]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ params: { citationId }, body: { passage: value } });
  };
  return (
    <form onSubmit={send}>
      <TextField
        label={words.passage}
        hint={passage === '' ? words.passageHint : undefined}
        value={value}
        onChange={setValue}
        rows={2}
        isProse
      />
      {value.trim() === passage ? null : (
        <Button type="submit" look="act" isPending={change.isPending}>
          {words.lookUp}
        </Button>
      )}
      <RefusalNote error={change.error} />
    </form>
  );
}

function PasteSource({ claim: { id: claimId }, evidence, asks }: PartProps) {
  const words = evidenceWords.use();
  const { articleId } = useHost();
  const [address, setAddress] = useState('');
  const [error, setError] = useState<unknown>(null);
  async function attach(event: FormEvent) {
    event.preventDefault();
    const given = address.trim();
    if (given === '') return;
    setAddress('');
    setError(null);
    try {
      const known = evidence.sources.find(({ url, title }) => url === given || title === given);
      const sourceId = known?.id ?? (await addSource(articleId, given));
      await ask('POST', '/claims/:claimId/citations', { params: { claimId }, body: { sourceId } });
    } catch (cause) {
      setAddress(given);
      setError(cause);
    }
    await queryClient.invalidateQueries({ queryKey: [EVIDENCE] });
  }
  return (
    <form className="paste" onSubmit={attach}>
      <TextField
        label={words.addSource}
        value={address}
        onChange={setAddress}
        autoFocus={asks === 'source'}
      />
      {address === '' ? null : (
        <Button type="submit" look="act">
          {words.add}
        </Button>
      )}
      <RefusalNote error={error} />
    </form>
  );
}

/** An address is a page; anything else names a document. */
async function addSource(articleId: string, given: string): Promise<string> {
  const isAddress = /^https?:\/\//i.test(given);
  const { id } = await ask('POST', '/articles/:articleId/sources', {
    params: { articleId },
    body: isAddress
      ? { id: ulid(), type: 'web', url: given }
      : { id: ulid(), type: 'document', title: given },
  });
  return id;
}

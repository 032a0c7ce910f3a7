import { type FormEvent, useState } from 'react';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import type { PartProps } from './claim-card.tsx';
import { EVIDENCE, type Evidence } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

type Attribution = Evidence['attributions'][number];

/** Who says a claim; an unnamed person waits for a second one of the newsroom. */
export function ClaimSpeakers({ claim, evidence, asks }: PartProps) {
  const said = evidence.attributions.filter(({ claimId }) => claimId === claim.id);
  return (
    <>
      {said.map((one) => (
        <Said key={one.id} attribution={one} />
      ))}
      {said.length === 0 ? <NameSpeaker claim={claim} evidence={evidence} asks={asks} /> : null}
    </>
  );
}

function nameOf({ speaker }: Attribution): string {
  switch (speaker.type) {
    case 'person':
      return speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
    case 'organisation':
      return speaker.name;
    case 'own-observation':
      return speaker.who;
    case 'document':
      return '';
    default:
      return speaker.description;
  }
}

function Said({ attribution }: { attribution: Attribution }) {
  const words = evidenceWords.use();
  const [why, setWhy] = useState('');
  const decide = useAct('POST', '/attributions/:attributionId/decision', [EVIDENCE]);
  const params = { attributionId: attribution.id };
  const { approval, speaker } = attribution;
  const name = nameOf(attribution);
  if (speaker.type !== 'anonymous') return <p className="s">{name}</p>;
  return (
    <>
      <p className="s">
        <bdi>{name}</bdi>. <bdi>{speaker.reasonText}</bdi>
      </p>
      {approval?.state === 'refused' ? (
        <p className="s stop">{words.refused(approval.note ?? '')}</p>
      ) : null}
      {approval === null ? (
        <>
          <p className="s">{words.waiting(name)}</p>
          <TextField label={words.refusal} value={why} onChange={setWhy} />
          <p className="acts">
            <Button onPress={() => decide.mutate({ params, body: { isGranted: true } })}>
              {words.grant}
            </Button>
            <Button
              look="act"
              onPress={() => decide.mutate({ params, body: { isGranted: false, note: why } })}
            >
              {words.refuse}
            </Button>
          </p>
        </>
      ) : null}
      <RefusalNote error={decide.error} />
    </>
  );
}

function NameSpeaker({ claim, evidence, asks }: PartProps) {
  const words = evidenceWords.use();
  const [isUnnamed, setUnnamed] = useState(false);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const attribute = useAct('POST', '/claims/:claimId/attributions', [EVIDENCE]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const mode = claim.kind === 'quote' ? ('direct-quote' as const) : ('paraphrase' as const);
    const speaker = isUnnamed
      ? {
          type: 'anonymous' as const,
          count: 1,
          description: first,
          reason: 'other' as const,
          reasonText: second,
          knownTo: 'author' as const,
          directKnowledge: true,
          interest: null,
        }
      : { type: 'person' as const, name: first, role: second, affiliation: null };
    attribute.mutate({ params: { claimId: claim.id }, body: { speaker, mode } });
  };
  return (
    <form onSubmit={send}>
      <TextField
        label={isUnnamed ? words.description : words.said}
        value={first}
        onChange={setFirst}
        autoFocus={asks === 'speaker'}
      />
      {first === '' ? null : (
        <>
          <TextField
            label={isUnnamed ? words.reason : words.role}
            value={second}
            onChange={setSecond}
          />
          <p className="acts">
            <Button type="submit" look="act" isPending={attribute.isPending}>
              {words.name}
            </Button>
            <Button look="act" onPress={() => setUnnamed(!isUnnamed)}>
              {isUnnamed ? words.speaker : words.anonymous}
            </Button>
          </p>
        </>
      )}
      {isUnnamed && !evidence.hasUnnamedPolicy ? <p className="s stop">{words.noPolicy}</p> : null}
      <RefusalNote error={attribute.error} />
    </form>
  );
}

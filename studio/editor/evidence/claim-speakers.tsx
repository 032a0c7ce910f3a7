import { useState } from 'react';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { useSession } from '../../shell/session.tsx';
import type { PartProps } from './claim-card.tsx';
import { NameSpeaker } from './name-speaker.tsx';
import { speakerWords } from './speaker-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';
import { VoiceWords } from './voice-words.tsx';
import { evidenceWords } from './words.ts';

type Attribution = Evidence['attributions'][number];

/** Who says a claim; an unnamed person waits for a second one of the newsroom. */
export function ClaimSpeakers({ claim, evidence, asks }: PartProps) {
  const words = speakerWords.use();
  const [isNaming, setNaming] = useState(asks === 'speaker');
  const said = evidence.attributions.filter(({ claimId }) => claimId === claim.id);
  return (
    <>
      {said.map((one) => (
        <Said key={one.id} attribution={one} evidence={evidence} />
      ))}
      {isNaming ? (
        <NameSpeaker claim={claim} evidence={evidence} onDone={() => setNaming(false)} />
      ) : (
        <p className="acts">
          <Button look="act" onPress={() => setNaming(true)}>
            {said.length === 0 ? words.note : words.add}
          </Button>
        </p>
      )}
    </>
  );
}

function nameOf({ speaker }: Attribution, evidence: Evidence): string {
  switch (speaker.type) {
    case 'person':
      return speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
    case 'organisation':
      return speaker.name;
    case 'own-observation':
      return speaker.who;
    case 'document':
      return evidence.sources.find(({ id }) => id === speaker.sourceId)?.title ?? '';
    default:
      return speaker.description;
  }
}

function Said({ attribution, evidence }: { attribution: Attribution; evidence: Evidence }) {
  const words = evidenceWords.use();
  const { staff: me } = useSession();
  const [why, setWhy] = useState('');
  const decide = useAct('POST', '/attributions/:attributionId/decision', [EVIDENCE]);
  const params = { attributionId: attribution.id };
  const { approval, speaker } = attribution;
  const name = nameOf(attribution, evidence);
  // Nobody decides on a source of their own.
  const isMine = attribution.createdBy === `staff:${me.id}`;
  if (speaker.type !== 'anonymous')
    return (
      <div className="s">
        <bdi>{name}</bdi> <Remove attribution={attribution} />{' '}
        <VoiceWords attribution={attribution} />
      </div>
    );
  return (
    <>
      <p className="s">
        <bdi>{name}</bdi>. <bdi>{speaker.reasonText}</bdi> <Remove attribution={attribution} />
      </p>
      <VoiceWords attribution={attribution} />
      {approval?.state === 'refused' ? (
        <p className="s stop">{words.refused(approval.note ?? '')}</p>
      ) : null}
      {approval === null && isMine ? <p className="s">{words.waiting(name)}</p> : null}
      {approval === null && !isMine ? (
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

function Remove({ attribution }: { attribution: Attribution }) {
  const words = speakerWords.use();
  const remove = useAct('DELETE', '/attributions/:attributionId', [EVIDENCE]);
  return (
    <Button
      look="act"
      isPending={remove.isPending}
      onPress={() => remove.mutate({ params: { attributionId: attribution.id } })}
    >
      {words.remove}
    </Button>
  );
}

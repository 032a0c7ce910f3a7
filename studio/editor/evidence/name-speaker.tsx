import { type FormEvent, type ReactElement, useState } from 'react';
import {
  ANONYMITY_REASONS,
  ATTRIBUTION_MODES,
  SPEAKER_TYPES,
} from '../../../src/domain/attribution.ts';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { Switch } from '../../look/checks.tsx';
import { TextField } from '../../look/fields.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Select } from '../../look/select.tsx';
import type { CardProps } from './claim-card.tsx';
import { speakerWords } from './speaker-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

type Speaker = Evidence['attributions'][number]['speaker'];
type Mode = Evidence['attributions'][number]['mode'];
type Reason = Extract<Speaker, { type: 'anonymous' }>['reason'];

const BLANK = {
  type: 'person' as Speaker['type'],
  mode: 'paraphrase' as Mode,
  reason: 'job' as Reason,
  ...{ first: '', second: '', third: '', isDirect: true, isKnown: false },
};
type Given = typeof BLANK;

/** The record of what was filled in; each kind of speaker has its own lines. */
function speakerOf({ type, first, second, third, reason, isDirect, isKnown }: Given): Speaker {
  switch (type) {
    case 'person':
      return { type, name: first, role: second, affiliation: null };
    case 'organisation':
      return { type, name: first, spokesperson: second || null };
    case 'document':
      return { type, sourceId: first };
    case 'own-observation':
      return { type, who: first, when: second, where: third || null };
    case 'collective': {
      const members = second.split('\n').map((name) => name.trim());
      return { type, description: first, members: members.filter((name) => name !== '') };
    }
    case 'anonymous':
      return {
        ...{ type, count: 1, description: first, reason, reasonText: second },
        knownTo: isKnown ? 'author+editor' : 'author',
        directKnowledge: isDirect,
        interest: third || null,
      };
  }
}

export function NameSpeaker({ claim, evidence, onDone }: CardProps & { onDone(): void }) {
  const words = speakerWords.use();
  const [given, setGiven] = useState<Given>({
    ...BLANK,
    mode: claim.kind === 'quote' ? 'direct-quote' : 'paraphrase',
  });
  const attribute = useAct('POST', '/claims/:claimId/attributions', [EVIDENCE]);
  const set = (more: Partial<Given>) => setGiven({ ...given, ...more });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { speaker: speakerOf(given), mode: given.mode };
    attribute.mutate({ params: { claimId: claim.id }, body }, { onSuccess: onDone });
  };
  return (
    <form className="cited" onSubmit={send}>
      <Select
        label={words.who}
        value={given.type}
        choices={SPEAKER_TYPES.map((value) => ({ value, text: words.kinds[value] }))}
        onChange={(type) => set({ type: type as Given['type'], first: '', second: '', third: '' })}
      />
      <Lines given={given} set={set} evidence={evidence} />
      <Select
        label={words.mode}
        value={given.mode}
        choices={ATTRIBUTION_MODES.map((value) => ({ value, text: words.modes[value] }))}
        onChange={(mode) => set({ mode: mode as Mode })}
      />
      <p className="acts">
        <Button
          type="submit"
          look="act"
          isPending={attribute.isPending}
          isDisabled={given.first.trim() === ''}
        >
          {words.note}
        </Button>
        <Button look="act" onPress={onDone}>
          {words.cancel}
        </Button>
      </p>
      <RefusalNote error={attribute.error} />
    </form>
  );
}

interface LinesProps {
  given: Given;
  set(more: Partial<Given>): void;
  evidence: Evidence;
}

function Lines(props: LinesProps) {
  const { given, set, evidence } = props;
  const words = speakerWords.use();
  const line = (name: 'first' | 'second' | 'third', label: string, rows?: number) => (
    <TextField
      label={label}
      value={given[name]}
      onChange={(value) => set({ [name]: value })}
      autoFocus={name === 'first'}
      {...(rows ? { rows } : {})}
    />
  );
  switch (given.type) {
    case 'person':
      return [line('first', words.name), line('second', words.role)].map(keyed);
    case 'organisation':
      return [line('first', words.name), line('second', words.spokesperson)].map(keyed);
    case 'own-observation':
      return [
        line('first', words.seenBy),
        line('second', words.seenOn),
        line('third', words.seenAt),
      ].map(keyed);
    case 'collective':
      return [line('first', words.groupAs), line('second', words.members, 3)].map(keyed);
    case 'document':
      return <WhichDocument given={given} set={set} evidence={evidence} />;
    case 'anonymous':
      return <Unnamed {...props} line={line} />;
  }
}

const keyed = (element: ReactElement, at: number) => <div key={at}>{element}</div>;

function WhichDocument({ given, set, evidence }: LinesProps) {
  const words = speakerWords.use();
  if (evidence.sources.length === 0) return <p className="s stop">{words.noSources}</p>;
  return (
    <Select
      label={words.source}
      value={given.first}
      choices={evidence.sources.map(({ id, title }) => ({ value: id, text: title }))}
      onChange={(first) => set({ first })}
    />
  );
}

function Unnamed(
  props: LinesProps & {
    line(name: 'first' | 'second' | 'third', label: string): ReactElement;
  },
) {
  const { given, set, evidence, line } = props;
  const words = speakerWords.use();
  const { noPolicy } = evidenceWords.use();
  return (
    <>
      {evidence.hasUnnamedPolicy ? null : <p className="s stop">{noPolicy}</p>}
      {line('first', words.describe)}
      <Select
        label={words.reason}
        value={given.reason}
        choices={ANONYMITY_REASONS.map((value) => ({ value, text: words.reasons[value] }))}
        onChange={(reason) => set({ reason: reason as Reason })}
      />
      {line('second', words.reasonText)}
      {line('third', words.interest)}
      <Switch isSelected={given.isDirect} onChange={(isDirect) => set({ isDirect })}>
        {words.direct}
      </Switch>
      <Switch isSelected={given.isKnown} onChange={(isKnown) => set({ isKnown })}>
        {words.knownToEditor}
      </Switch>
    </>
  );
}

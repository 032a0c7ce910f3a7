import { BASES, IMPORTANCES, MODALITIES } from '../../../src/domain/claim.ts';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Select } from '../../look/select.tsx';
import { useSession } from '../../shell/session.tsx';
import { useEditor, useHost } from '../use-host.ts';
import { ClaimReplies } from './claim-replies.tsx';
import { ClaimSources } from './claim-sources.tsx';
import { ClaimSpeakers } from './claim-speakers.tsx';
import { type ClaimLook, lookOf } from './claim-state.ts';
import { LostClaim } from './lost-claim.tsx';
import { recordWords } from './record-words.ts';
import { type ClaimRecord, EVIDENCE, type Evidence } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

export interface CardProps {
  claim: ClaimRecord;
  evidence: Evidence;
}

/** A part of an open card; what is asked for takes the keys. */
export interface PartProps extends CardProps {
  asks: ClaimLook['asks'];
}

/** One claim: what it says, how certain, how we know, and what stands behind it. */
export function ClaimCard(props: CardProps & { number: number; isOpen: boolean; onOpen(): void }) {
  const { claim, evidence, number, isOpen, onOpen } = props;
  const words = evidenceWords.use();
  const { lang } = useHost();
  const text = claim.texts[lang] ?? Object.values(claim.texts)[0] ?? '';
  const isLost = number === 0;
  const stops = isLost || evidence.states[claim.id] === 'stale';
  return (
    <li id={`claim-${claim.id}`} className={`claim${isOpen ? ' on' : ''}`}>
      <span className={stops ? 'k stop' : 'k'} aria-hidden="true">
        {number || '–'}
      </span>
      <div>
        <button
          type="button"
          className="w serif"
          aria-expanded={isOpen}
          aria-label={`${words.open(number)}\u00a0: ${text}`}
          onClick={onOpen}
        >
          {text}
        </button>
        <Standing {...props} isLost={isLost} />
        {isOpen ? <ClaimBody claim={claim} evidence={evidence} /> : null}
      </div>
    </li>
  );
}

/** In a line: how certain, checked or not, or what is the matter. */
function Standing({ claim, evidence, isLost }: CardProps & { isLost: boolean }) {
  const words = evidenceWords.use();
  const records = recordWords.use();
  const { articleId } = useHost();
  const check = useAct('POST', '/articles/:articleId/claims/:claimId/check', [EVIDENCE]);
  const state = evidence.states[claim.id];
  const checked = evidence.checks.find(({ claimId }) => claimId === claim.id);
  const params = { articleId, claimId: claim.id };
  const isBorne = evidence.citations.some(({ claimId }) => claimId === claim.id);
  if (isLost) return <LostClaim claim={claim} evidence={evidence} />;
  return (
    <>
      <p className="s">
        <b>{words.modalities[claim.modality]}</b>. {words.bases[claim.basis[0] ?? 'none']}
        {state === 'checked' && checked ? ` · ${words.checkedBy(checked.byName)}` : null}
        {state === 'checked' && checked?.secondByName
          ? ` · ${records.secondBy(checked.secondByName)}`
          : null}
        {isBorne || claim.basis.includes('own-observation') ? null : ` · ${words.unsupported}`}
      </p>
      {state === 'stale' ? <p className="s stop">{words.stale(checked?.words ?? '')}</p> : null}
      {state === 'checked' ? (
        <SecondCheck claim={claim} check={checked} />
      ) : (
        <p className="acts">
          <Button
            look="act"
            isPending={check.isPending}
            onPress={() => check.mutate({ params, body: { isSecond: false } })}
          >
            {state === 'stale' ? words.recheck : words.check}
          </Button>
        </p>
      )}
      <RefusalNote error={check.error} />
    </>
  );
}

/** What carries an article wants two pairs of eyes; neither may be its author's twice. */
function SecondCheck({
  claim,
  check,
}: {
  claim: ClaimRecord;
  check: Evidence['checks'][number] | undefined;
}) {
  const words = recordWords.use();
  const { articleId } = useHost();
  const { staff: me } = useSession();
  const second = useAct('POST', '/articles/:articleId/claims/:claimId/check', [EVIDENCE]);
  const isMine = check?.by === `staff:${me.id}` || claim.createdBy === `staff:${me.id}`;
  if (!check || check.secondBy !== null || isMine || claim.importance !== 'load-bearing')
    return null;
  return (
    <>
      <p className="acts">
        <Button
          look="act"
          isPending={second.isPending}
          onPress={() =>
            second.mutate({ params: { articleId, claimId: claim.id }, body: { isSecond: true } })
          }
        >
          {words.second}
        </Button>
      </p>
      <RefusalNote error={second.error} />
    </>
  );
}

function ClaimBody({ claim, evidence }: CardProps) {
  const words = evidenceWords.use();
  const records = recordWords.use();
  const { articleId } = useHost();
  const change = useAct('PATCH', '/articles/:articleId/claims/:claimId', [EVIDENCE]);
  const params = { articleId, claimId: claim.id };
  const asks = useEditor((state) => (state ? lookOf(state).asks : null));
  return (
    <div className="body-of-claim">
      <ClaimSources key={`source ${asks}`} claim={claim} evidence={evidence} asks={asks} />
      <ClaimSpeakers key={`speaker ${asks}`} claim={claim} evidence={evidence} asks={asks} />
      <Select
        label={words.modality}
        value={claim.modality}
        choices={MODALITIES.map((value) => ({ value, text: words.modalities[value] }))}
        onChange={(value) =>
          change.mutate({ params, body: { modality: value as ClaimRecord['modality'] } })
        }
      />
      <Select
        label={words.basis}
        value={claim.basis[0] ?? 'none'}
        choices={BASES.map((value) => ({ value, text: words.bases[value] }))}
        onChange={(value) =>
          change.mutate({ params, body: { basis: [value as ClaimRecord['basis'][number]] } })
        }
      />
      <Select
        label={records.importance}
        value={claim.importance}
        choices={IMPORTANCES.map((value) => ({ value, text: records.importances[value] }))}
        onChange={(value) =>
          change.mutate({ params, body: { importance: value as ClaimRecord['importance'] } })
        }
      />
      <ClaimReplies claim={claim} evidence={evidence} />
      <RefusalNote error={change.error} />
    </div>
  );
}

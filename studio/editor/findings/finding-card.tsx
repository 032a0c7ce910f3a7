import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { Quoted } from '../../look/quoted.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { EVIDENCE } from '../evidence/use-evidence.ts';
import { useEditor, useHost } from '../use-host.ts';
import { applyFix } from './fixes.ts';
import { foundOf, type PlacedFinding } from './found.ts';
import { closeFinding, stepFinding } from './go-to.ts';
import { findingWords } from './words.ts';

/** Fixes besides the last, which is always to leave it, saying why. */
const MOST_FIXES = 2;

/** One open finding: what, why, and at most three ways on, under the keys 1, 2 and 3. */
export function FindingCard({ one }: { one: PlacedFinding }) {
  const words = findingWords.use();
  const host = useHost();
  const [isLeaving, setLeaving] = useState(false);
  const card = useRef<HTMLFieldSetElement>(null);
  const title = useId();
  const { finding } = one;
  const takesKeys = useEditor((state) => (state ? foundOf(state).takesKeys : false));
  useEffect(() => {
    if (takesKeys) card.current?.focus();
  }, [takesKeys]);
  const fixes = host.canWrite ? finding.fixes.slice(0, MOST_FIXES) : [];
  const acts = [
    ...fixes.map((fix) => ({ label: fix.label, act: () => applyFix(host, one, fix) })),
    { label: words.leave, act: () => setLeaving(true) },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      isOwnKey(
        event,
        () => closeFinding(host),
        (step) => stepFinding(host, step),
      )
    )
      return;
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey) return;
    const chosen = acts[Number(event.key) - 1];
    if (!chosen) return;
    event.preventDefault();
    chosen.act();
  };
  return (
    <fieldset
      ref={card}
      className={`finding${finding.severity === 'block' ? ' stop' : ''}`}
      aria-labelledby={title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p className="what" id={title}>
        <Quoted text={finding.message} />
      </p>
      <button type="button" className="rule" onClick={() => closeFinding(host)}>
        <span className="vh">{words.close}</span>
        <span className="opt" aria-hidden="true">
          {finding.rule}
        </span>
        <span aria-hidden="true">
          <kbd>{words.escape}</kbd>
        </span>
      </button>
      <p className="why">{finding.why}</p>
      {isLeaving ? (
        <Leave one={one} />
      ) : (
        <ol>
          {acts.map(({ label, act }, index) => (
            <li key={label}>
              <button type="button" onClick={act}>
                <kbd>{index + 1}</kbd>
                <span>{label}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  );
}

function isOwnKey(event: KeyboardEvent, close: () => void, step: (by: 1 | -1) => void): boolean {
  if (event.key === 'Escape') close();
  else if (event.key === 'F8') step(event.shiftKey ? -1 : 1);
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** Puts the finding aside under one's name, with a reason. */
function Leave({ one: { finding } }: { one: PlacedFinding }) {
  const words = findingWords.use();
  const host = useHost();
  const [reason, setReason] = useState('');
  const override = useAct('PUT', '/articles/:articleId/overrides/:fingerprint', [EVIDENCE]);
  const { fingerprint, rule, severity, text } = finding;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const params = { articleId: host.articleId, fingerprint };
    override.mutate(
      { params, body: { rule, severity, words: text.slice(0, 2_000), reason } },
      { onSuccess: () => closeFinding(host) },
    );
  };
  return (
    <form onSubmit={send}>
      <TextField label={words.reason} value={reason} onChange={setReason} rows={2} autoFocus />
      <p className="acts">
        <Button type="submit" look="act" isPending={override.isPending}>
          {words.keep}
        </Button>
      </p>
      <RefusalNote error={override.error} />
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import type { Contract } from '../../../src/contract/index.ts';
import type { AnswerOf } from '../../../src/contract/operation.ts';
import { useAct, useRead } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { EVIDENCE, type Evidence } from '../evidence/use-evidence.ts';
import { findingWords } from './words.ts';

const GATE = '/articles/:articleId/gate';
/** The saved text is read over again this often while somebody looks. */
const EVERY_MS = 10_000;

type Gate = AnswerOf<Contract['readGate']>;
type Finding = Gate['findings'][number];

/** What stops publication of the saved text, most serious first; each with a way past it. */
export function FindingsList({ articleId, evidence }: { articleId: string; evidence: Evidence }) {
  const words = findingWords.use();
  const { data } = useRead(GATE, { params: { articleId } }, { refetchMs: EVERY_MS });
  if (!data) return null;
  const blocking = data.findings.filter(({ fingerprint }) => data.blocking.includes(fingerprint));
  const count = blocking.length + data.broken.length;
  return (
    <section className="before-publication" aria-labelledby="before-publication">
      <h2 id="before-publication">{words.title}</h2>
      <p className={count > 0 ? 's stop' : 's'} role="status">
        {count > 0 ? words.stops(count) : words.open}
      </p>
      {data.lacksNote ? <p className="s stop">{words.lacksNote}</p> : null}
      {data.broken.map(({ law, claimId, said }) => (
        <p key={law + claimId} className="s stop">
          {said}
        </p>
      ))}
      {blocking.map((finding) => (
        <FindingRow key={finding.fingerprint} articleId={articleId} finding={finding} />
      ))}
      {evidence.overrides.map(({ fingerprint, byName, reason }) => (
        <p key={fingerprint} className="s quiet">
          {words.left(byName, reason)}
        </p>
      ))}
    </section>
  );
}

function FindingRow({ articleId, finding }: { articleId: string; finding: Finding }) {
  const words = findingWords.use();
  const [isLeaving, setLeaving] = useState(false);
  const [reason, setReason] = useState('');
  const override = useAct('PUT', '/articles/:articleId/overrides/:fingerprint', [GATE, EVIDENCE]);
  const { fingerprint, rule, severity, text } = finding;
  const send = (event: FormEvent) => {
    event.preventDefault();
    override.mutate({
      params: { articleId, fingerprint },
      body: { rule, severity, words: text, reason },
    });
  };
  return (
    <div className="found">
      <p className="s">
        <b>{finding.message}</b>
      </p>
      {text === '' ? null : (
        <p className="s serif" dir="auto">
          {text}
        </p>
      )}
      <p className="s quiet">{finding.why}</p>
      {isLeaving ? (
        <form onSubmit={send}>
          <TextField label={words.reason} value={reason} onChange={setReason} rows={2} />
          <Button type="submit" look="act" isPending={override.isPending}>
            {words.keep}
          </Button>
          <RefusalNote error={override.error} />
        </form>
      ) : (
        <Button look="act" onPress={() => setLeaving(true)}>
          {words.leave}
        </Button>
      )}
    </div>
  );
}

import './evidence.css';
import { useEffect, useRef } from 'react';
import { useEditor, useHost } from '../use-host.ts';
import { ClaimCard } from './claim-card.tsx';
import { claimOrder, lookOf, setLook } from './claim-state.ts';
import { Corrections } from './corrections.tsx';
import { type Evidence, useEvidence } from './use-evidence.ts';
import { VersoNotes } from './verso-notes.tsx';
import { evidenceWords } from './words.ts';

/** The claims of the article, in the order of the text; those that lost their words come last. */
export function VersoPanel() {
  const words = evidenceWords.use();
  const host = useHost();
  const evidence = useEvidence(host.articleId);
  const order = useEditor((state) => (state ? claimOrder(state).join(' ') : ''));
  const open = useEditor((state) => (state ? lookOf(state).open : null));
  useLooks(evidence);
  useAskedFor(evidence);
  if (!evidence) return <p className="sum">{words.busy}</p>;
  const inText = order === '' ? [] : order.split(' ');
  const shown = shownClaims(evidence, inText);
  const corrections = (
    <>
      <VersoNotes evidence={evidence} />
      <Corrections evidence={evidence} />
    </>
  );
  if (shown.length === 0) {
    return (
      <>
        <p className="sum">{words.none}</p>
        {corrections}
      </>
    );
  }
  const count = (state: string) => shown.filter(({ id }) => evidence.states[id] === state).length;
  const waiting = evidence.attributions.filter(
    ({ speaker, approval }) => speaker.type === 'anonymous' && approval === null,
  ).length;
  return (
    <>
      <p className="sum">{words.sum(count('checked'), count('stale'), waiting)}</p>
      <ol
        className="claims"
        aria-label={words.claims}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) host.view?.focus();
        }}
      >
        {shown.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            evidence={evidence}
            number={inText.indexOf(claim.id) + 1}
            isOpen={open === claim.id}
            onOpen={() => openClaim(host, open === claim.id ? null : claim.id)}
          />
        ))}
      </ol>
      {corrections}
    </>
  );
}

/** How many claims the text stands on. */
export function VersoCount() {
  const count = useEditor((state) => (state ? claimOrder(state).length : 0));
  return count > 0 ? <span className="c">{count}</span> : null;
}

function openClaim(host: ReturnType<typeof useHost>, id: string | null): void {
  const { view } = host;
  if (view) view.dispatch(setLook(view.state, { ...lookOf(view.state), open: id, asks: null }));
}

function shownClaims(evidence: Evidence, inText: readonly string[]) {
  const live = evidence.claims.filter(({ withdrawnAt }) => withdrawnAt === null);
  const byId = new Map(live.map((claim) => [claim.id, claim]));
  const placed = new Set(evidence.places.map(({ claimId }) => claimId));
  const orphans = live.filter(({ id }) => !inText.includes(id) && placed.has(id));
  return [...inText.flatMap((id) => byId.get(id) ?? []), ...orphans];
}

/** The records may come before the text stands in the page. */
const useTextThere = (): boolean => useEditor((state) => state !== null);

/** `#claim=…`: somebody comes from elsewhere to look at this claim. */
function useAskedFor(evidence: Evidence | null): void {
  const host = useHost();
  const done = useRef('');
  const isThere = useTextThere();
  useEffect(() => {
    const asked = /^#claim=(\w{26})$/.exec(location.hash)?.[1] ?? '';
    const { view } = host;
    if (
      asked === done.current ||
      !isThere ||
      !view ||
      !evidence?.claims.some(({ id }) => id === asked)
    )
      return;
    done.current = asked;
    openClaim(host, asked);
    document.getElementById(`claim-${asked}`)?.scrollIntoView({ block: 'center' });
  }, [host, evidence, isThere]);
}

/** Tells the text how each claim stands, so that its line is drawn so. */
function useLooks(evidence: Evidence | null): void {
  const host = useHost();
  const isThere = useTextThere();
  useEffect(() => {
    const { view } = host;
    if (!isThere || !view || !evidence) return;
    const looks = new Map(
      evidence.claims.map(({ id, modality }) => [
        id,
        evidence.states[id] === 'stale' ? 'stale' : modality,
      ]),
    );
    view.dispatch(setLook(view.state, { ...lookOf(view.state), looks }));
  }, [host, evidence, isThere]);
}

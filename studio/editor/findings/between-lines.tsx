import './findings.css';
import { createPortal } from 'react-dom';
import { useEditor, useHost } from '../use-host.ts';
import { FindingCard } from './finding-card.tsx';
import { foundOf, openFinding, type PlacedFinding, slotOf } from './found.ts';
import { useReading } from './use-reading.ts';

/** The open finding, between the lines of the text: it pushes, and never covers. */
export function BetweenLines() {
  const { view } = useHost();
  useReading();
  const one = useOpenFinding();
  if (!view || !one?.place) return null;
  return createPortal(<FindingCard key={one.finding.fingerprint} one={one} />, slotOf(view));
}

export function useOpenFinding(): PlacedFinding | undefined {
  return useEditor((state) => (state ? openFinding(foundOf(state)) : undefined));
}

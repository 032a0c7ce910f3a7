import { SEVERITIES, type Severity } from '../../../src/linter/finding.ts';
import { useAct, useRead } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { EVIDENCE, useEvidence } from '../evidence/use-evidence.ts';
import { useEditor, useHost } from '../use-host.ts';
import { useOpenFinding } from './between-lines.tsx';
import { FindingCard } from './finding-card.tsx';
import { foundOf, NOTHING_FOUND, type PlacedFinding, setFound } from './found.ts';
import { showFinding } from './go-to.ts';
import { findingWords } from './words.ts';

/** The saved text is read over by the server this often while somebody looks. */
const EVERY_MS = 10_000;

const useFound = () => useEditor((state) => (state ? foundOf(state) : NOTHING_FOUND));

/** How many findings stop publication, or else how many there are. */
export function FindingsCount() {
  const { shown } = useFound();
  const stops = shown.filter(({ finding }) => finding.severity === 'block').length;
  if (stops > 0) return <span className="n stop">{stops}</span>;
  return shown.length > 0 ? <span className="c">{shown.length}</span> : null;
}

/** All that was found, the gravest first; each leads to its words. */
export function FindingsPanel() {
  const words = findingWords.use();
  const { isRead, shown } = useFound();
  const stops = shown.filter(({ finding }) => finding.severity === 'block').length;
  if (!isRead) return <p className="sum">{words.reading}</p>;
  return (
    <>
      <p className={stops > 0 ? 'sum stop' : 'sum'}>
        {shown.length === 0 ? words.nothing : stops > 0 ? words.stops(stops) : words.open}
      </p>
      <Laws />
      {SEVERITIES.map((severity) => (
        <OfSeverity key={severity} severity={severity} shown={shown} />
      ))}
      <More />
      <PutAside />
    </>
  );
}

/** What no reason puts aside: it is not the linter's to weigh. */
function Laws() {
  const words = findingWords.use();
  const { articleId } = useHost();
  const { data } = useRead(
    '/articles/:articleId/gate',
    { params: { articleId } },
    { refetchMs: EVERY_MS },
  );
  if (!data || (data.broken.length === 0 && !data.lacksNote)) return null;
  return (
    <div className="found-group">
      {data.lacksNote ? <p className="s stop">{words.lacksNote}</p> : null}
      {data.broken.map(({ law, claimId, said }) => (
        <p key={law + claimId} className="s stop">
          {said}
        </p>
      ))}
    </div>
  );
}

function OfSeverity(props: { severity: Severity; shown: readonly PlacedFinding[] }) {
  const words = findingWords.use();
  const own = props.shown.filter(({ finding }) => finding.severity === props.severity);
  if (own.length === 0) return null;
  return (
    <section className="found-group" aria-labelledby={`found-${props.severity}`}>
      <h2 id={`found-${props.severity}`} className={props.severity === 'block' ? 'stop' : ''}>
        {words.severities[props.severity]} <span className="c">{own.length}</span>
      </h2>
      <ul>
        {own.map((one) => (
          <Row key={one.finding.fingerprint} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ one }: { one: PlacedFinding }) {
  const words = findingWords.use();
  const host = useHost();
  const { lang } = host;
  const open = useOpenFinding();
  const { finding, place } = one;
  const isOpen = open?.finding.fingerprint === finding.fingerprint;
  // Words of the text have their card between the lines; what has none opens here.
  if (isOpen && !place) {
    return (
      <li>
        <FindingCard one={one} />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className={isOpen ? 'row on' : 'row'}
        aria-current={isOpen}
        onClick={() => showFinding(host, one)}
      >
        <span className="what">{finding.message}</span>
        {place ? null : <span className="where">{words.where[finding.part]}</span>}
        {finding.text === '' ? null : (
          <span className="words serif" lang={lang} dir="auto">
            {finding.text}
          </span>
        )}
      </button>
    </li>
  );
}

/** Behind the most serious, the rest: asked for, never pressed upon anybody. */
function More() {
  const words = findingWords.use();
  const host = useHost();
  const { heldCount, isAllShown } = useFound();
  if (heldCount === 0) return null;
  const toggle = () => {
    const { view } = host;
    if (view) view.dispatch(setFound(view.state, { isAllShown: !isAllShown }));
  };
  return (
    <p className="acts found-more">
      <Button look="act" onPress={toggle}>
        {isAllShown ? words.showFewer : words.showAll(heldCount)}
      </Button>
    </p>
  );
}

/** What somebody left as it is, with the reason; it can be taken back. */
function PutAside() {
  const words = findingWords.use();
  const { articleId } = useHost();
  const evidence = useEvidence(articleId);
  const takeBack = useAct('DELETE', '/articles/:articleId/overrides/:fingerprint', [EVIDENCE]);
  const all = evidence?.overrides ?? [];
  if (all.length === 0) return null;
  return (
    <section className="found-group" aria-labelledby="found-left">
      <h2 id="found-left">{words.leftTitle}</h2>
      <ul>
        {all.map(({ fingerprint, byName, reason, words: about }) => (
          <li key={fingerprint} className="left">
            <p className="serif" dir="auto">
              {about}
            </p>
            <p className="s">{words.left(byName, reason)}</p>
            <Button
              look="act"
              onPress={() => takeBack.mutate({ params: { articleId, fingerprint } })}
            >
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

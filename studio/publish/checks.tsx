import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { ask } from '../api/client.ts';
import { BlockGlyph, LookGlyph } from '../desk/glyphs.tsx';
import type { Details, ReadyItem } from '../desk/types.ts';
import { useActs } from '../desk/use-acts.ts';
import { Button } from '../look/button.tsx';
import { useSay } from '../words/language.tsx';
import { GateLines, RemarksLine } from './gate-lines.tsx';
import type { Standing } from './use-standing.ts';
import { publishWords } from './words.ts';

/** What is in the way, what to look at, what is in order; each with its cure beside it. */
export function Checks(props: { details: Details; standing: Standing; onDetails: () => void }) {
  const { details, standing, onDetails } = props;
  const words = publishWords.use();
  const say = useSay();
  const { items } = details.readiness;
  const { blocks, looks, isReading } = standing;
  const fine = items.filter(({ level }) => level === 'fine').map(({ text }) => text);
  const list = new Intl.ListFormat(say, { type: 'conjunction' }).format(fine);
  const open = (level: ReadyItem['level']) =>
    items
      .filter((item) => item.level === level)
      .map((item) => <Line key={item.check} item={item} details={details} onDetails={onDetails} />);
  return (
    <section className="sec" aria-labelledby="checks">
      <h2 className="h2" id="checks">
        <span>{words.ready}</span>
        <span className="c">
          {isReading
            ? words.reading
            : blocks + looks > 0
              ? words.tally(blocks, looks, fine.length)
              : words.allFine}
        </span>
      </h2>
      <ul className="checks" hidden={isReading}>
        {open('blocks')}
        <GateLines details={details} standing={standing} />
        {open('look')}
        <RemarksLine details={details} standing={standing} />
        {fine.length > 0 ? (
          <li>
            <Check size={16} strokeWidth={1.6} aria-hidden="true" />
            <div className="soft">{words.inOrder(list)}</div>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

interface LineProps {
  item: ReadyItem;
  details: Details;
  onDetails: () => void;
}

function Line({ item, details, onDetails }: LineProps) {
  const isBlocking = item.level === 'blocks';
  return (
    <li className={isBlocking ? 'stopped' : ''}>
      {isBlocking ? <BlockGlyph /> : <LookGlyph />}
      <div>
        {isBlocking ? <b className="stop">{item.text}</b> : item.text}
        {item.passage?.split('\n').map((line) => (
          <p key={line} className="serif" lang={details.lang} dir="auto">
            {line}
          </p>
        ))}
      </div>
      <Cure item={item} details={details} onDetails={onDetails} />
    </li>
  );
}

function Cure({ item, details, onDetails }: LineProps) {
  const words = publishWords.use();
  const acts = useActs();
  const { cure } = item;
  const params = { articleId: details.id };
  if (cure === null) return null;
  if (cure === 'details')
    return (
      <Button look="act" onPress={onDetails}>
        {words.cures.details}
      </Button>
    );
  if (cure === 'review') {
    if (!details.may.review || !details.headRevisionId) return null;
    const body = { revisionId: details.headRevisionId };
    return (
      <Button
        look="act"
        onPress={() =>
          void acts.attempt(() => ask('POST', '/articles/:articleId/approve', { params, body }), {
            text: words.reviewed,
            onUndo: () =>
              void acts.attempt(() => ask('POST', '/articles/:articleId/unapprove', { params })),
          })
        }
      >
        {words.cures.review}
      </Button>
    );
  }
  return (
    <Link
      className={item.level === 'blocks' ? 'btn go' : 'act'}
      to="/articles/$articleId"
      params={params}
    >
      {words.cures[cure]}
    </Link>
  );
}

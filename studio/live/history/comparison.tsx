import type { ComparedBlock, Words } from '../../../src/domain/document/compare.ts';
import { historyWords } from './words.ts';

type Block = ComparedBlock & { label?: string };

/** What changed, as a proofreader marks it; stretches without change are folded. */
export function Comparison({ blocks }: { blocks: Block[] }) {
  const words = historyWords.use();
  if (blocks.every(({ is }) => is === 'same'))
    return (
      <div className="compared">
        <p className="soft">{words.none}</p>
        {blocks.map((block, at) => (
          <BlockView key={block.id ?? at} block={block} />
        ))}
      </div>
    );
  return <div className="compared">{folded(blocks, words)}</div>;
}

/** Blocks that did not change are shown beside one that did, and counted elsewhere. */
function folded(blocks: Block[], words: ReturnType<typeof historyWords.use>) {
  const isNear = (at: number) =>
    [at - 1, at, at + 1].some((place) => blocks[place] && blocks[place].is !== 'same');
  const shown: React.ReactNode[] = [];
  let hidden = 0;
  const fold = (key: string) => {
    if (hidden > 0)
      shown.push(
        <p key={`fold ${key}`} className="fold quiet small">
          {words.hidden(hidden)}
        </p>,
      );
    hidden = 0;
  };
  for (const [at, block] of blocks.entries()) {
    if (!isNear(at)) {
      hidden += 1;
      continue;
    }
    fold(String(at));
    shown.push(<BlockView key={`${at} ${block.id}`} block={block} />);
  }
  fold('end');
  return shown;
}

function BlockView({ block }: { block: Block }) {
  const words = historyWords.use();
  const text = block.words.map((part) => part.text).join('');
  const note = { added: words.addedBlock, removed: words.removedBlock, same: null, changed: null };
  if (block.label && text === '') return null;
  return (
    <div className={`block of-${block.label ? 'line' : block.type} ${block.is}`}>
      {note[block.is] || block.label ? (
        <span className="quiet small">{note[block.is] ?? block.label}</span>
      ) : null}
      <p dir="auto">
        {text.replaceAll('\ufffc', '').trim() === '' ? (
          <span className="quiet">{words.thing}</span>
        ) : (
          withPlaces(block.words).map(({ place, part }) => <Part key={place} part={part} />)
        )}
      </p>
    </div>
  );
}

/** Each part by where it begins: parts of one text never change places. */
function withPlaces(words: Words[]) {
  let place = 0;
  return words.map((part) => {
    place += part.text.length + 1;
    return { place, part };
  });
}

function Part({ part }: { part: Words }) {
  const words = historyWords.use();
  if (part.is === 'same') return part.text;
  const isAdded = part.is === 'added';
  const Tag = isAdded ? 'ins' : 'del';
  return (
    <Tag>
      <span className="vh">{isAdded ? words.added : words.removed} </span>
      {part.text}
    </Tag>
  );
}

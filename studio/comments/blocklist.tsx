import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { useNotes } from '../shell/notes.tsx';
import { commentsWords } from './words.ts';

const PATH = '/comment-blocks';
const KINDS = ['word', 'host', 'mail'] as const;
type Kind = (typeof KINDS)[number];
const EFFECTS = ['hold', 'spam'] as const;

const kindOf = (kind: string): Kind | undefined => KINDS.find((one) => one === kind);

/** Words, sites and people whose comments are held or thrown out: read, lengthened, shortened. */
export function Blocklist() {
  const words = commentsWords.use().blocklist;
  const say = useNotes();
  const { data } = useRead(PATH, {});
  const put = useAct('POST', PATH, [PATH]);
  const drop = useAct('DELETE', `${PATH}/:blockId`, [PATH]);
  if (!data) return null;
  type Block = (typeof data.blocks)[number];
  const takeOff = ({ id: blockId, kind, value, effect, reason }: Block) => {
    const known = kindOf(kind);
    const body = { kind: known ?? 'word', value, effect: effect as 'hold' | 'spam', reason };
    // Of a network only its mark is kept: it comes back when its writer is banned again.
    const undo = known ? { onUndo: () => put.mutate({ body }) } : {};
    drop.mutate(
      { params: { blockId } },
      { onSuccess: () => say({ text: words.takenOff, ...undo }) },
    );
  };
  return (
    <section>
      <h2 className="h2">{words.title}</h2>
      {data.blocks.length === 0 ? <p className="small soft">{words.none}</p> : null}
      <ul className="blocklist">
        {data.blocks.map((block) => (
          <li key={block.id}>
            <span>
              <bdi>{block.kind === 'address' ? words.network : block.value}</bdi>{' '}
              <span className="quiet small">
                {block.effect === 'spam' ? words.effects.spam : words.effects.hold}
                {block.reason ? ` · ${block.reason}` : ''}
              </span>
            </span>
            <Button
              look="act"
              aria-label={words.takeOffNamed(
                block.kind === 'address' ? words.network : block.value,
              )}
              onPress={() => takeOff(block)}
            >
              {words.takeOff}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNote error={drop.error} />
      <AddBlock />
    </section>
  );
}

function AddBlock() {
  const words = commentsWords.use().blocklist;
  const [kind, setKind] = useState<Kind>('word');
  const [effect, setEffect] = useState<'hold' | 'spam'>('hold');
  const [value, setValue] = useState('');
  const put = useAct('POST', PATH, [PATH]);
  const add = (event: FormEvent) => {
    event.preventDefault();
    put.mutate({ body: { kind, value, effect } }, { onSuccess: () => setValue('') });
  };
  return (
    <form className="add-block" onSubmit={add}>
      <Select
        label={words.kind}
        value={kind}
        choices={KINDS.map((one) => ({ value: one, text: words.kinds[one] }))}
        onChange={(one) => setKind(kindOf(one) ?? 'word')}
      />
      <TextField label={words.value} value={value} onChange={setValue} />
      <Select
        label={words.effect}
        value={effect}
        choices={EFFECTS.map((one) => ({ value: one, text: words.effects[one] }))}
        onChange={(one) => setEffect(one === 'spam' ? 'spam' : 'hold')}
      />
      <RefusalNote error={put.error} />
      <Button type="submit" isPending={put.isPending} isDisabled={value.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
}

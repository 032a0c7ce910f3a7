import { X } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { useRead } from '../api/use.ts';
import { TextField } from '../look/fields.tsx';
import type { PartProps } from './article-details.tsx';
import { detailsWords } from './details-words.ts';
import type { Details } from './types.ts';

type Tag = Details['tags'][number];

/** The subjects, in their order; what is typed suggests those that there are, or makes a new one. */
export function TagField({ details, change, fields }: PartProps) {
  const words = detailsWords.use();
  const id = useId();
  const isDisabled = !details.may.write;
  const keep = (tags: ({ id: string } | { name: string })[], shown: Tag[]) =>
    change({ tags }, { tags: shown });
  const drop = (tag: Tag) => {
    const rest = details.tags.filter((one) => one.id !== tag.id);
    void keep(rest, rest);
  };
  const add = (name: string, known?: Tag) => {
    if (details.tags.some((one) => one.name.toLowerCase() === name.toLowerCase())) return;
    const made = known ?? { id: `new ${name}`, name };
    void keep(
      [...details.tags.map((one) => ({ id: one.id })), known ? { id: known.id } : { name }],
      [...details.tags, made],
    );
  };
  return (
    <div className="row-field">
      <span className="label" id={id}>
        {words.tags}
      </span>
      {details.tags.length > 0 ? (
        <ul className="chips" aria-labelledby={id}>
          {details.tags.map((tag) => (
            <li key={tag.id}>
              <span lang={details.lang}>{tag.name}</span>
              <button
                type="button"
                disabled={isDisabled}
                aria-label={words.dropTag(tag.name)}
                onClick={() => drop(tag)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <AddTag
        editionId={details.editionId}
        isDisabled={isDisabled}
        error={fields.tags}
        onAdd={add}
      />
    </div>
  );
}

function AddTag(props: {
  editionId: string;
  isDisabled: boolean;
  error: string | undefined;
  onAdd: (name: string, known?: Tag) => void;
}) {
  const { editionId, isDisabled, error, onAdd } = props;
  const words = detailsWords.use();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const query = { edition: editionId, q };
  const { data } = useRead('/desk/tags', { query }, { enabled: q !== '', keepPrevious: true });
  const suggested = q === '' ? [] : (data?.tags ?? []);
  const add = (name: string) => {
    const known = suggested.find((tag) => tag.name.toLowerCase() === name.toLowerCase());
    onAdd(known?.name ?? name, known);
    setTyped('');
  };
  return (
    <>
      <TextField
        label={words.addTag}
        hint={words.addTagHint}
        value={typed}
        onChange={setTyped}
        isDisabled={isDisabled}
        error={error}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed.trim() !== '') add(typed.trim());
          else event.continuePropagation();
        }}
      />
      {suggested.length > 0 ? (
        <p className="acts suggested">
          {suggested.slice(0, 6).map((tag) => (
            <button key={tag.id} type="button" className="act" onClick={() => add(tag.name)}>
              {tag.name}
            </button>
          ))}
        </p>
      ) : null}
    </>
  );
}

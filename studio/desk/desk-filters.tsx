import { Search } from 'lucide-react';
import { type Ref, useEffect, useState } from 'react';
import { STORY_KINDS } from '../../src/domain/article.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Select } from '../look/select.tsx';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { editionName } from './edition-name.ts';
import { kindWords } from './kind-words.ts';
import type { Choices, StoryKind, Wish } from './types.ts';
import { deskWords } from './words.ts';

const ALL = 'all';
/** Between the last key and the question: people type words, not letters. */
const PAUSE_MS = 200;

export interface FiltersProps {
  wish: Wish;
  onWish: (wish: Wish) => void;
  choices: Choices | undefined;
  findRef: Ref<HTMLInputElement>;
}

/** What the desk is narrowed to; the two most used stand in the line, the others on a leaf. */
export function DeskFilters({ wish, onWish, choices, findRef }: FiltersProps) {
  const words = deskWords.use();
  const [isOpen, setOpen] = useState(false);
  const hidden = [wish.section, wish.kind, wish.author].filter(Boolean).length;
  return (
    <div className="end">
      <EditionSelect wish={wish} onWish={onWish} />
      <HandsSelect wish={wish} onWish={onWish} choices={choices} />
      <Button look="bare" onPress={() => setOpen(true)}>
        {words.moreFilters}
        {hidden > 0 ? <span className="n">{hidden}</span> : null}
      </Button>
      <FindField value={wish.q ?? ''} onFind={(q) => onWish(withOr(wish, 'q', q))} ref={findRef} />
      <Dialog title={words.moreFilters} isOpen={isOpen} onClose={() => setOpen(false)}>
        <MoreFilters wish={wish} onWish={onWish} choices={choices} />
        <div className="foot">
          <Button
            onPress={() => {
              onWish({});
              setOpen(false);
            }}
          >
            {words.clear}
          </Button>
          <Button look="go" onPress={() => setOpen(false)}>
            {words.act}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

/** The wish with this, or without it when there is nothing to wish. */
function withOr<Name extends keyof Wish>(wish: Wish, name: Name, value: Wish[Name] | ''): Wish {
  const { [name]: _, ...rest } = wish;
  return value ? { ...rest, [name]: value } : rest;
}

function EditionSelect({ wish, onWish }: Pick<FiltersProps, 'wish' | 'onWish'>) {
  const words = deskWords.use();
  const say = useSay();
  const { editions } = useSession();
  if (editions.length < 2) return null;
  return (
    <Select
      isBare
      label={words.edition}
      value={wish.edition ?? ALL}
      onChange={(value) => onWish(withOr(wish, 'edition', value === ALL ? '' : value))}
      choices={[
        { value: ALL, text: words.allEditions },
        ...editions.map(({ id, lang }) => ({ value: id, text: editionName(lang, say) })),
      ]}
    />
  );
}

function HandsSelect({ wish, onWish, choices }: Pick<FiltersProps, 'wish' | 'onWish' | 'choices'>) {
  const words = deskWords.use();
  const { staff: me } = useSession();
  const others = (choices?.staff ?? []).filter(({ id }) => id !== me.id);
  return (
    <Select
      isBare
      label={words.hands}
      value={wish.assignee ?? ALL}
      onChange={(value) => onWish(withOr(wish, 'assignee', value === ALL ? '' : value))}
      choices={[
        { value: ALL, text: words.everybody },
        { value: 'me', text: words.me },
        { value: 'nobody', text: words.nobody },
        ...others.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
  );
}

function MoreFilters({ wish, onWish, choices }: Omit<FiltersProps, 'findRef'>) {
  const words = deskWords.use();
  const kinds = kindWords.use();
  const { editions } = useSession();
  const langs = new Map(editions.map(({ id, lang }) => [id, lang.toUpperCase()]));
  const sections = (choices?.sections ?? []).filter(
    ({ editionId }) => !wish.edition || editionId === wish.edition,
  );
  return (
    <>
      <Select
        label={words.section}
        value={wish.section ?? ALL}
        onChange={(value) => onWish(withOr(wish, 'section', value === ALL ? '' : value))}
        choices={[
          { value: ALL, text: words.allSections },
          ...sections.map(({ id, name, editionId }) => ({
            value: id,
            text: wish.edition ? name : `${name} (${langs.get(editionId) ?? ''})`,
          })),
        ]}
      />
      <Select
        label={words.kind}
        value={wish.kind ?? ALL}
        onChange={(value) =>
          onWish(withOr(wish, 'kind', value === ALL ? '' : (value as StoryKind)))
        }
        choices={[
          { value: ALL, text: words.allKinds },
          ...STORY_KINDS.map((kind) => ({ value: kind, text: kinds[kind] })),
        ]}
      />
      <Select
        label={words.author}
        value={wish.author ?? ALL}
        onChange={(value) => onWish(withOr(wish, 'author', value === ALL ? '' : value))}
        choices={[
          { value: ALL, text: words.allAuthors },
          ...(choices?.authors ?? []).map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </>
  );
}

function FindField(props: {
  value: string;
  onFind: (q: string) => void;
  ref: Ref<HTMLInputElement>;
}) {
  const { value, onFind, ref } = props;
  const words = deskWords.use();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onFind(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onFind]);
  return (
    <label className="find">
      <Search size={14} aria-hidden="true" />
      <span className="vh">{words.findLabel}</span>
      <input
        ref={ref}
        type="search"
        placeholder={words.find}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setTyped('');
          onFind('');
          event.currentTarget.blur();
        }}
      />
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </label>
  );
}

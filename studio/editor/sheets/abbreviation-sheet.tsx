import { useState } from 'react';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { editorSchema } from '../schema/editor-schema.ts';
import { useHost } from '../use-host.ts';
import { markOf, setMark } from './mark-of.ts';
import { Strip } from './strip.tsx';
import { sheetWords } from './words.ts';

const { abbreviation } = editorSchema.marks;

/** What an abbreviation stands for; readers hear or see it. */
export function AbbreviationSheet() {
  const host = useHost();
  const words = sheetWords.use();
  const [now] = useState(() => (host.view ? markOf(host.view.state, abbreviation).attrs : null));
  const [title, setTitle] = useState<string>(now?.title ?? '');
  return (
    <Strip
      title={words.abbreviation.title}
      onSubmit={() => setMark(host, abbreviation, title.trim() ? { title: title.trim() } : null)}
    >
      <TextField
        label={words.abbreviation.meaning}
        value={title}
        onChange={setTitle}
        isProse
        autoFocus
      />
      <Button type="submit">{words.apply}</Button>
      {now ? (
        <Button look="act" onPress={() => setMark(host, abbreviation, null)}>
          {words.takeOff}
        </Button>
      ) : null}
    </Strip>
  );
}

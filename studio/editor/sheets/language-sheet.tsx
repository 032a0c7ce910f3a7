import { useState } from 'react';
import { LANGUAGE_TAG } from '../../../src/domain/language-tag.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { Select } from '../../look/select.tsx';
import { editorSchema } from '../schema/editor-schema.ts';
import { useHost } from '../use-host.ts';
import { markOf, setMark } from './mark-of.ts';
import { Strip } from './strip.tsx';
import { sheetWords } from './words.ts';

const { language } = editorSchema.marks;
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ckb|ps|sd|ug|yi)\b/i;

export const isLanguageTag = (tag: string) => LANGUAGE_TAG.test(tag);

/** Words in another language: read aloud, hyphenated and set by its rules. */
export function LanguageSheet() {
  const host = useHost();
  const words = sheetWords.use();
  const [now] = useState(() => (host.view ? markOf(host.view.state, language).attrs : null));
  const [tag, setTag] = useState<string>(now?.lang ?? '');
  const [dir, setDir] = useState<string>(now?.dir ?? 'auto');
  const [error, setError] = useState<string>();
  const keep = () => {
    const lang = tag.trim();
    if (!LANGUAGE_TAG.test(lang)) return setError(words.language.bad);
    const own =
      dir !== 'auto' ? dir : RIGHT_TO_LEFT.test(lang) && host.dir === 'ltr' ? 'rtl' : null;
    setMark(host, language, { lang, dir: own });
  };
  const dirs = Object.entries(words.dirs).map(([value, text]) => ({ value, text }));
  return (
    <Strip title={words.language.title} onSubmit={keep}>
      <TextField label={words.language.tag} value={tag} onChange={setTag} error={error} autoFocus />
      <Select label={words.language.dir} value={dir} choices={dirs} onChange={setDir} />
      <Button type="submit">{words.apply}</Button>
      {now ? (
        <Button look="act" onPress={() => setMark(host, language, null)}>
          {words.takeOff}
        </Button>
      ) : null}
    </Strip>
  );
}

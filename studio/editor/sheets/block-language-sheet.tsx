import { useState } from 'react';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { Select } from '../../look/select.tsx';
import { blockAt } from '../commands/on-block.ts';
import { useHost } from '../use-host.ts';
import { isLanguageTag } from './language-sheet.tsx';
import { Strip } from './strip.tsx';
import { sheetWords } from './words.ts';

/** The language of a whole block, and the way it runs. */
export function BlockLanguageSheet() {
  const host = useHost();
  const words = sheetWords.use();
  const [block] = useState(() => (host.view ? blockAt(host.view.state) : null));
  const [now] = useState(() =>
    block ? (host.view?.state.doc.nodeAt(block.from)?.attrs ?? null) : null,
  );
  const [tag, setTag] = useState<string>(now?.lang ?? '');
  const [dir, setDir] = useState<string>(now?.dir ?? 'auto');
  const [error, setError] = useState<string>();
  const keep = () => {
    const lang = tag.trim();
    if (lang !== '' && !isLanguageTag(lang)) return setError(words.language.bad);
    const { view } = host;
    if (view && block) {
      const tr = view.state.tr.setNodeAttribute(block.from, 'lang', lang || null);
      view.dispatch(tr.setNodeAttribute(block.from, 'dir', dir === 'auto' ? null : dir));
    }
    host.close();
  };
  const dirs = Object.entries(words.dirs).map(([value, text]) => ({ value, text }));
  return (
    <Strip title={words.block} onSubmit={keep}>
      <TextField
        label={words.language.ofBlock}
        hint={words.language.ofBlockHint}
        value={tag}
        onChange={setTag}
        error={error}
        autoFocus
      />
      <Select label={words.language.dir} value={dir} choices={dirs} onChange={setDir} />
      <Button type="submit">{words.apply}</Button>
    </Strip>
  );
}

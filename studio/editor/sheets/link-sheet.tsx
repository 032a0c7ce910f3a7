import { useState } from 'react';
import { safeHref } from '../../../src/domain/document/from-html-marks.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { editorSchema } from '../schema/editor-schema.ts';
import { useHost } from '../use-host.ts';
import { markOf, setMark } from './mark-of.ts';
import { Strip } from './strip.tsx';
import { sheetWords } from './words.ts';

const { link } = editorSchema.marks;

/** Where words lead. */
export function LinkSheet() {
  const host = useHost();
  const words = sheetWords.use();
  const [now] = useState(() => (host.view ? markOf(host.view.state, link).attrs : null));
  const [address, setAddress] = useState<string>(now?.href ?? '');
  const [name, setName] = useState<string>(now?.title ?? '');
  const [error, setError] = useState<string>();
  const keep = () => {
    const href = safeHref(address, null) ?? safeHref(`https://${address.trim()}`, null);
    if (!href || address.trim() === '') return setError(words.link.bad);
    setMark(host, link, { href, title: name.trim() || null });
  };
  return (
    <Strip title={words.link.title} onSubmit={keep}>
      <TextField
        label={words.link.address}
        placeholder={words.link.hint}
        value={address}
        onChange={setAddress}
        error={error}
        autoFocus
      />
      <TextField label={words.link.name} value={name} onChange={setName} isProse />
      <Button type="submit">{words.apply}</Button>
      {now ? (
        <Button look="act" onPress={() => setMark(host, link, null)}>
          {words.takeOff}
        </Button>
      ) : null}
    </Strip>
  );
}

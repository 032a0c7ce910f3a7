import { useState } from 'react';
import { recogniseEmbed } from '../../../src/domain/document/embeds.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { insertBlock } from '../commands/insert-block.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { useHost } from '../use-host.ts';
import { Strip } from './strip.tsx';
import { sheetWords } from './words.ts';

/** A page from elsewhere, by its address. */
export function EmbedSheet() {
  const host = useHost();
  const words = sheetWords.use();
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string>();
  const keep = () => {
    const embed = recogniseEmbed(address);
    if (!embed || !host.view) return setError(words.embed.bad);
    const { provider, url } = embed;
    host.view.dispatch(
      insertBlock(host.view.state, editorSchema.nodes.embed.create({ provider, url })),
    );
    host.close();
  };
  return (
    <Strip title={words.embed.title} onSubmit={keep}>
      <TextField
        label={words.embed.address}
        placeholder="https://"
        value={address}
        onChange={setAddress}
        error={error}
        autoFocus
      />
      <Button type="submit">{words.embed.put}</Button>
    </Strip>
  );
}

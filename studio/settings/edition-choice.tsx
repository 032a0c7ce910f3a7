import { useState } from 'react';
import { Select } from '../look/select.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguageNames } from '../words/languages.ts';
import { settingsWords } from './words.ts';

/** The edition whose things are shown, and the line in which it is chosen. */
export function useEdition() {
  const { editions } = useSession();
  const [id, setId] = useState(editions[0]?.id ?? '');
  const edition = editions.find((one) => one.id === id) ?? editions[0];
  return { edition, editions, choose: setId };
}

export function EditionChoice({ edition, editions, choose }: ReturnType<typeof useEdition>) {
  const words = settingsWords.use();
  const nameOf = useLanguageNames();
  if (editions.length < 2) return null;
  return (
    <Select
      isBare
      label={words.edition}
      value={edition?.id ?? ''}
      onChange={choose}
      choices={editions.map(({ id, lang }) => ({ value: id, text: nameOf(lang) }))}
    />
  );
}

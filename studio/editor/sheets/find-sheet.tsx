import { useEffect, useState } from 'react';
import { Button } from '../../look/button.tsx';
import { Checkbox } from '../../look/checks.tsx';
import { TextField } from '../../look/fields.tsx';
import { findingOf, goToMatch, lookFor, replaceAll, replaceOne } from '../find/find-plugin.ts';
import type { FindQuery } from '../find/matches.ts';
import { useEditor, useHost } from '../use-host.ts';
import { Strip } from './strip.tsx';
import { sheetWords } from './words.ts';

/** Finds words in the text and puts others in their place. */
export function FindSheet() {
  const host = useHost();
  const words = sheetWords.use();
  const [query, setQuery] = useState<FindQuery>(() => ({
    words: selectedWords(host.view?.state),
    isCaseSensitive: false,
    isWholeWord: false,
    isPattern: false,
  }));
  const [put, setPut] = useState('');
  const [done, setDone] = useState<number>();
  useEffect(() => lookFor(host, query), [host, query]);
  useEffect(() => () => lookFor(host, null), [host]);
  const change = (part: Partial<FindQuery>) => {
    setDone(undefined);
    setQuery({ ...query, ...part });
  };
  return (
    <Strip title={words.find.title} onSubmit={() => goToMatch(host, 1)}>
      <TextField
        label={words.find.words}
        value={query.words}
        onChange={(next) => change({ words: next })}
        autoFocus
      />
      <TextField label={words.find.put} value={put} onChange={setPut} />
      <span className="acts">
        <Button type="submit">{words.find.next}</Button>
        <Button look="bare" onPress={() => goToMatch(host, -1)}>
          {words.find.previous}
        </Button>
        <Button look="bare" onPress={() => replaceOne(host, put)}>
          {words.find.replace}
        </Button>
        <Button look="bare" onPress={() => setDone(replaceAll(host, put))}>
          {words.find.replaceAll}
        </Button>
      </span>
      <span className="acts">
        <Checkbox
          isSelected={query.isCaseSensitive}
          onChange={(isCaseSensitive) => change({ isCaseSensitive })}
        >
          {words.find.matchCase}
        </Checkbox>
        <Checkbox
          isSelected={query.isWholeWord}
          onChange={(isWholeWord) => change({ isWholeWord })}
        >
          {words.find.whole}
        </Checkbox>
        <Checkbox isSelected={query.isPattern} onChange={(isPattern) => change({ isPattern })}>
          {words.find.pattern}
        </Checkbox>
        <Count replaced={done} />
      </span>
    </Strip>
  );
}

function Count({ replaced }: { replaced: number | undefined }) {
  const words = sheetWords.use();
  const text = useEditor((state) => {
    const finding = state ? findingOf(state) : null;
    if (replaced !== undefined) return words.find.replaced(replaced);
    if (!finding?.query?.words) return '';
    if (finding.isBadPattern) return words.find.badPattern;
    if (finding.matches.length === 0) return words.find.none;
    return words.find.count(finding.matches.length, finding.current + 1);
  });
  return (
    <span role="status" className="soft">
      {text}
    </span>
  );
}

function selectedWords(state: import('prosemirror-state').EditorState | undefined): string {
  if (!state) return '';
  const { from, to, $from } = state.selection;
  if (to > $from.end() || to - from > 100) return '';
  return state.doc.textBetween(from, to);
}

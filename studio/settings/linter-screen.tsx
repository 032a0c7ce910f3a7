import { useState } from 'react';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/checks.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useLanguageNames } from '../words/languages.ts';
import { AddByName } from './add-by-name.tsx';
import { listName, listNames } from './list-words.ts';
import { SettingsHead } from './settings-head.tsx';
import { useSettings } from './use-settings.ts';
import { settingsWords } from './words.ts';

const GROUPS = ['attribution', 'modality', 'numbers', 'quotes', 'words', 'verso'] as const;

/** What the linter of this newsroom looks for. */
export function LinterScreen() {
  const words = settingsWords.use().linter;
  const { settings, change, error, readError } = useSettings();
  const { data } = useRead('/settings/linter-rules', {});
  if (!settings || !data) return <Waiting error={readError} />;
  const { linter } = settings;
  const set = (next: typeof linter) => change({ linter: next }, { linter });
  return (
    <>
      <SettingsHead place="linter" />
      <RefusalNote error={error} />
      <section className="settings-part">
        <Switch
          isSelected={linter.showReasons ?? false}
          onChange={(showReasons) => void set({ ...linter, showReasons })}
        >
          {words.showReasons}
        </Switch>
        <p className="soft">{words.showReasonsHint}</p>
      </section>
      <WordLists lists={data.lists} linter={linter} onChange={set} />
      <section className="settings-part">
        <h2 className="h2 ruled">{words.rules}</h2>
        <p className="soft">{words.rulesHint}</p>
        {GROUPS.map((group) => (
          <div key={group} className="rule-group">
            <h3 className="label">{words.groups[group]}</h3>
            <ul>
              {data.rules
                .filter((rule) => rule.group === group)
                .map(({ id, name }) => (
                  <li key={id}>
                    <Switch
                      isSelected={!linter.off.includes(id)}
                      onChange={(isOn) => {
                        const others = linter.off.filter((one) => one !== id);
                        void set({ ...linter, off: isOn ? others : [...others, id] });
                      }}
                    >
                      {name}
                    </Switch>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
}

interface Linter {
  lists: Record<string, { add?: string[] | undefined; remove?: string[] | undefined }>;
  off: string[];
  showReasons?: boolean | undefined;
}

function WordLists(props: {
  lists: { name: string; entries: string[] }[];
  linter: Linter;
  onChange: (linter: Linter) => Promise<boolean>;
}) {
  const { lists, linter, onChange } = props;
  const all = settingsWords.use();
  const words = all.linter;
  const names = listNames.use();
  const languageName = useLanguageNames();
  const [name, setName] = useState(lists[0]?.name ?? '');
  const list = lists.find((one) => one.name === name);
  const { add = [], remove = [] } = linter.lists[name] ?? {};
  const set = (change: { add?: string[]; remove?: string[] }) =>
    onChange({ ...linter, lists: { ...linter.lists, [name]: { add, remove, ...change } } });
  if (!list) return null;
  const kept = list.entries.filter((entry) => !remove.includes(entry));
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.lists}</h2>
      <Select
        label={words.list}
        value={name}
        onChange={setName}
        choices={lists.map((one) => ({
          value: one.name,
          text: listName(one.name, names, languageName),
        }))}
      />
      <AddByName
        label={words.add}
        button={all.add}
        onAdd={(entry) => set({ add: [...new Set([...add, entry.trim()])] })}
      />
      <WordPart
        title={words.added}
        entries={add}
        button={all.remove}
        onAct={(entry) => void set({ add: add.filter((one) => one !== entry) })}
      />
      <WordPart
        title={words.removed}
        entries={remove}
        button={words.putBack}
        onAct={(entry) => void set({ remove: remove.filter((one) => one !== entry) })}
      />
      <WordPart
        title={words.own}
        entries={kept}
        button={all.remove}
        onAct={(entry) => void set({ remove: [...remove, entry] })}
      />
    </section>
  );
}

function WordPart(part: {
  title: string;
  entries: readonly string[];
  button: string;
  onAct: (entry: string) => void;
}) {
  const { title, entries, button, onAct } = part;
  if (entries.length === 0) return null;
  return (
    <>
      <h3 className="small quiet">{title}</h3>
      <ul className="word-list">
        {entries.map((entry) => (
          <li key={entry}>
            <span>{entry}</span>{' '}
            <Button look="act" aria-label={`${button} ${entry}`} onPress={() => onAct(entry)}>
              {button}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

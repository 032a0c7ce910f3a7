import { useState } from 'react';
import type { NavigationItem, NavigationPlace } from '../../src/domain/navigation.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { EditionChoice, useEdition } from './edition-choice.tsx';
import { Ordered } from './ordered.tsx';
import { SettingsHead } from './settings-head.tsx';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

/** The two menus of an edition. */
export function MenusScreen() {
  const choice = useEdition();
  const editionId = choice.edition?.id ?? '';
  return (
    <>
      <SettingsHead place="menus">
        <EditionChoice {...choice} />
      </SettingsHead>
      <MenuPart key={`${editionId} main`} editionId={editionId} place="main" />
      <MenuPart key={`${editionId} footer`} editionId={editionId} place="footer" />
    </>
  );
}

function MenuPart({ editionId, place }: { editionId: string; place: NavigationPlace }) {
  const words = settingsWords.use();
  const { data, error: readError } = useRead('/menus', {});
  const doing = useAttempt(['/menus']);
  const items =
    data?.menus.find((one) => one.editionId === editionId && one.place === place)?.items ?? [];
  const send = (next: NavigationItem[]) =>
    ask('PUT', '/menus', { body: { editionId, place, items: next } });
  const set = (next: NavigationItem[]) =>
    doing.attempt(() => send(next), { undo: () => send(items) });
  // Two items may say the same: a line is known by its place.
  const lines = items.map((item, at) => ({ id: `${at}`, item }));
  const isAutomatic = data !== undefined && items.length === 0;
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.menus[place]}</h2>
      <RefusalNote error={readError ?? doing.error} />
      {isAutomatic ? (
        <p className="soft">
          {place === 'main' ? words.menus.automatic : words.menus.automaticFooter}
        </p>
      ) : (
        <Ordered
          label={words.menus[place]}
          items={lines}
          idOf={({ id }) => id}
          nameOf={({ item }) => item.label}
          onOrder={(ids) => set(ids.flatMap((id) => lines[Number(id)]?.item ?? []))}
        >
          {({ id, item }) => (
            <div className="grow acts spread">
              <KeptField
                label={words.menus.label}
                value={item.label}
                isProse
                onKeep={(label) =>
                  set(items.map((one, at) => (String(at) === id ? { ...one, label } : one)))
                }
              />
              <span className="small quiet">
                {item.target.type === 'url' ? item.target.url : words.menus.kinds[item.target.type]}
              </span>
              <Button look="act" onPress={() => set(items.filter((_, at) => String(at) !== id))}>
                {words.remove}
              </Button>
            </div>
          )}
        </Ordered>
      )}
      <NewItem editionId={editionId} onAdd={(item) => set([...items, item])} />
    </section>
  );
}

type Kind = NavigationItem['target']['type'];

function NewItem(props: { editionId: string; onAdd: (item: NavigationItem) => Promise<boolean> }) {
  const { editionId, onAdd } = props;
  const words = settingsWords.use();
  const [kind, setKind] = useState<Kind>('section');
  const [id, setId] = useState('');
  const [url, setUrl] = useState('');
  const [label, setLabel] = useState('');
  const sections = useRead('/sections', {}).data?.sections ?? [];
  const pages = useRead('/pages', { query: { editionId } }).data?.pages ?? [];
  const things =
    kind === 'section'
      ? sections
          .filter((one) => one.editionId === editionId)
          .map((one) => ({ value: one.id, text: one.name }))
      : pages.map((one) => ({ value: one.id, text: one.headline }));
  const chosen = things.find(({ value }) => value === id) ?? things[0];
  const target: NavigationItem['target'] | null =
    kind === 'url'
      ? { type: 'url', url }
      : kind === 'section' || kind === 'article'
        ? chosen
          ? { type: kind, id: chosen.value }
          : null
        : { type: kind };
  const name =
    label.trim() ||
    (kind === 'url'
      ? url
      : kind === 'section' || kind === 'article'
        ? (chosen?.text ?? '')
        : words.menus.kinds[kind]);
  return (
    <form
      className="add-by-name"
      onSubmit={async (event) => {
        event.preventDefault();
        if (target && (await onAdd({ label: name, target }))) {
          setLabel('');
          setUrl('');
        }
      }}
    >
      <Select
        label={words.menus.kind}
        value={kind}
        onChange={(value) => setKind(value as Kind)}
        choices={(['section', 'article', 'url', 'archive', 'search'] as const).map((value) => ({
          value,
          text: words.menus.kinds[value],
        }))}
      />
      {kind === 'section' || kind === 'article' ? (
        <Select
          label={words.menus.kinds[kind]}
          value={chosen?.value ?? ''}
          onChange={setId}
          choices={things}
          isDisabled={things.length === 0}
        />
      ) : null}
      {kind === 'url' ? <TextField label={words.menus.url} value={url} onChange={setUrl} /> : null}
      <TextField label={words.menus.label} value={label} onChange={setLabel} placeholder={name} />
      <Button type="submit" isDisabled={!target || name === ''}>
        {words.menus.add}
      </Button>
    </form>
  );
}

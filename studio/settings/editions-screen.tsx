import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { useLanguageNames } from '../words/languages.ts';
import { Ordered } from './ordered.tsx';
import { SettingsHead } from './settings-head.tsx';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

interface Edition {
  id: string;
  lang: string;
  title: string;
  locale: string;
  timeZone: string;
  dir: 'ltr' | 'rtl';
}
type Part = 'title' | 'locale' | 'timeZone' | 'dir';

/** The languages of the paper. */
export function EditionsScreen() {
  const words = settingsWords.use();
  const { data, error: readError } = useRead('/editions', {});
  const doing = useAttempt(['/editions']);
  const [isAdding, setAdding] = useState(false);
  const all = data?.editions ?? [];
  const open = all.filter(({ archivedAt }) => !archivedAt);
  const aside = all.filter(({ archivedAt }) => archivedAt);
  const order = (editionIds: string[]) => ask('PUT', '/editions/order', { body: { editionIds } });
  const restore = (editionId: string) =>
    ask('POST', '/editions/:editionId/restore', { params: { editionId } });
  const archive = (edition: Edition) =>
    doing.attempt(
      () => ask('POST', '/editions/:editionId/archive', { params: { editionId: edition.id } }),
      {
        text: words.editions.didArchive(edition.title),
        undo: () => restore(edition.id),
      },
    );
  return (
    <>
      <SettingsHead place="editions">
        <Button look="go" onPress={() => setAdding(true)}>
          {words.editions.add}
        </Button>
      </SettingsHead>
      <RefusalNote error={readError ?? (doing.hasOwnPlace ? null : doing.error)} />
      <Ordered
        label={words.places.editions}
        items={open}
        idOf={({ id }) => id}
        nameOf={({ title, lang }) => `${title} (${lang})`}
        onOrder={(ids) =>
          doing.attempt(() => order(ids), { undo: () => order(open.map(({ id }) => id)) })
        }
      >
        {(edition) => (
          <EditionLine
            edition={edition}
            isFirst={edition.id === open[0]?.id}
            onArchive={() => archive(edition)}
          />
        )}
      </Ordered>
      {aside.length > 0 ? (
        <section className="settings-part">
          <h2 className="h2 ruled">{words.editions.archived}</h2>
          <p className="soft">{words.editions.archivedNote}</p>
          {aside.map(({ id, title, lang }) => (
            <div key={id} className="acts">
              <span lang={lang}>
                {title} ({lang})
              </span>
              <Button look="act" onPress={() => doing.attempt(() => restore(id))}>
                {words.editions.restore}
              </Button>
            </div>
          ))}
        </section>
      ) : null}
      <Dialog title={words.editions.add} isOpen={isAdding} onClose={() => setAdding(false)}>
        <NewEdition onDone={() => setAdding(false)} />
      </Dialog>
    </>
  );
}

function EditionLine(props: { edition: Edition; isFirst: boolean; onArchive: () => void }) {
  const { edition, isFirst, onArchive } = props;
  const words = settingsWords.use().editions;
  const nameOf = useLanguageNames();
  const doing = useAttempt(['/editions']);
  const keep = (part: Part) => (value: string) => {
    const send = (text: string) =>
      ask('PATCH', '/editions/:editionId', {
        params: { editionId: edition.id },
        body: { [part]: text },
      });
    void doing.attempt(() => send(value), { undo: () => send(edition[part]) });
  };
  return (
    <div className="grow">
      <div className="acts spread">
        <span>
          <b>{nameOf(edition.lang)}</b> <code>/{edition.lang}</code>{' '}
          {isFirst ? <span className="small quiet">{words.first}</span> : null}
        </span>
        <Button look="act" onPress={onArchive}>
          {words.archive}
        </Button>
      </div>
      <div className="pair">
        <KeptField
          label={words.title}
          value={edition.title}
          isProse
          lang={edition.lang}
          error={doing.fields.title}
          onKeep={keep('title')}
        />
        <KeptField
          label={words.timeZone}
          value={edition.timeZone}
          error={doing.fields.timeZone}
          onKeep={keep('timeZone')}
        />
        <KeptField
          label={words.locale}
          value={edition.locale}
          error={doing.fields.locale}
          onKeep={keep('locale')}
        />
        <Select
          label={words.dir}
          value={edition.dir}
          onChange={keep('dir')}
          choices={(['ltr', 'rtl'] as const).map((value) => ({ value, text: words.dirs[value] }))}
        />
      </div>
    </div>
  );
}

function NewEdition({ onDone }: { onDone: () => void }) {
  const words = settingsWords.use();
  const doing = useAttempt(['/editions']);
  const [lang, setLang] = useState('');
  const [title, setTitle] = useState('');
  const add = async () => {
    const body = { lang, title };
    if (await doing.attempt(() => ask('POST', '/editions', { body }))) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {doing.hasOwnPlace ? null : <RefusalNote error={doing.error} />}
      <TextField
        label={words.editions.lang}
        hint={words.editions.langHint}
        value={lang}
        onChange={setLang}
        error={doing.fields.lang}
        autoFocus
      />
      <TextField
        label={words.editions.title}
        value={title}
        onChange={setTitle}
        error={doing.fields.title}
        isProse
      />
      <div className="foot">
        <Button onPress={onDone}>{words.cancel}</Button>
        <Button look="go" type="submit">
          {words.editions.add}
        </Button>
      </div>
    </form>
  );
}

import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Waiting } from '../look/waiting.tsx';
import { MediaPicker } from '../media/media-picker.tsx';
import { SettingsHead } from './settings-head.tsx';
import { useAttempt, useSettings } from './use-settings.ts';
import { settingsWords } from './words.ts';

/** Who the paper is: its name, and the words around its pages in each language. */
export function IdentityScreen() {
  const words = settingsWords.use().identity;
  const { settings, change, fields, error, hasOwnPlace, readError } = useSettings();
  const { data } = useRead('/editions', {});
  if (!settings) return <Waiting error={readError} />;
  const { name, contactMail, foundedYear } = settings;
  return (
    <>
      <SettingsHead place="identity" />
      {hasOwnPlace ? null : <RefusalNote error={error} />}
      <KeptField
        label={words.name}
        value={name}
        isProse
        error={fields.name}
        onKeep={(value) => change({ name: value }, { name })}
      />
      <div className="pair">
        <KeptField
          label={words.contactMail}
          value={contactMail}
          type="email"
          error={fields.contactMail}
          onKeep={(value) => change({ contactMail: value }, { contactMail })}
        />
        <KeptField
          label={words.foundedYear}
          value={foundedYear === null ? '' : String(foundedYear)}
          inputMode="numeric"
          error={fields.foundedYear}
          onKeep={(value) =>
            change({ foundedYear: value.trim() ? Number(value) || 0 : null }, { foundedYear })
          }
        />
      </div>
      <Logo />
      {(data?.editions ?? [])
        .filter(({ archivedAt }) => !archivedAt)
        .map((edition) => (
          <EditionWords key={edition.id} edition={edition} />
        ))}
    </>
  );
}

function Logo() {
  const words = settingsWords.use().identity;
  const { settings, change, fields } = useSettings();
  const [isOpen, setOpen] = useState(false);
  const logoMediaId = settings?.theme.logoMediaId ?? null;
  const { data: logo } = useRead(
    '/media/:mediaId',
    { params: { mediaId: logoMediaId ?? '' } },
    { enabled: logoMediaId !== null },
  );
  const set = (id: string | null) =>
    change({ theme: { logoMediaId: id } }, { theme: { logoMediaId } });
  return (
    <div className="row-field">
      <span className="label">{words.logo}</span>
      {logoMediaId && logo?.thumbnail ? <img className="logo" src={logo.thumbnail} alt="" /> : null}
      <span className="hint">{words.logoHint}</span>
      <div className="acts">
        <Button look="act" onPress={() => setOpen(true)}>
          {words.chooseLogo}
        </Button>
        {logoMediaId ? (
          <Button look="act" onPress={() => set(null)}>
            {words.removeLogo}
          </Button>
        ) : null}
      </div>
      {fields['theme.logoMediaId'] ? (
        <span className="error">{fields['theme.logoMediaId']}</span>
      ) : null}
      <MediaPicker
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        kind="image"
        onPick={([media]) => {
          if (media) void set(media.id);
        }}
      />
    </div>
  );
}

interface Edition {
  id: string;
  lang: string;
  title: string;
  tagline: string;
  description: string;
}

/** Titles stand with the edition, the other words with the settings; here they are one. */
function EditionWords({ edition }: { edition: Edition }) {
  const words = settingsWords.use().identity;
  const { settings, change, fields } = useSettings();
  const doing = useAttempt(['/editions']);
  const { lang } = edition;
  const own = settings?.words[lang];
  const keepEdition = (part: 'title' | 'tagline' | 'description') => (value: string) => {
    const send = (text: string) =>
      ask('PATCH', '/editions/:editionId', {
        params: { editionId: edition.id },
        body: { [part]: text },
      });
    void doing.attempt(() => send(value), { undo: () => send(edition[part]) });
  };
  const keepWords = (part: 'ear' | 'place' | 'colophon') => (value: string) =>
    change(
      { words: { [lang]: { [part]: value } } },
      { words: { [lang]: { [part]: own?.[part] ?? '' } } },
    );
  const shared = { isProse: true, lang } as const;
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.inEdition(`${edition.title} (${lang})`)}</h2>
      <div className="pair">
        <KeptField
          {...shared}
          label={words.editionTitle}
          value={edition.title}
          error={doing.fields.title}
          onKeep={keepEdition('title')}
        />
        <KeptField
          {...shared}
          label={words.tagline}
          value={edition.tagline}
          onKeep={keepEdition('tagline')}
        />
        <KeptField {...shared} label={words.ear} value={own?.ear ?? ''} onKeep={keepWords('ear')} />
        <KeptField
          {...shared}
          label={words.place}
          value={own?.place ?? ''}
          onKeep={keepWords('place')}
        />
      </div>
      <KeptField
        {...shared}
        rows={2}
        label={words.description}
        value={edition.description}
        onKeep={keepEdition('description')}
      />
      <KeptField
        {...shared}
        rows={2}
        label={words.colophon}
        value={own?.colophon ?? ''}
        error={fields[`words.${lang}.colophon`]}
        onKeep={keepWords('colophon')}
      />
    </section>
  );
}

import { useDeferredValue, useState } from 'react';
import { FRONT_BLOCKS, type FrontBlock, TYPE_PAIRINGS } from '../../src/domain/publication.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { Waiting } from '../look/waiting.tsx';
import { AccentField } from './accent-field.tsx';
import { Ordered } from './ordered.tsx';
import { SettingsHead } from './settings-head.tsx';
import { ThemePreview } from './theme-preview.tsx';
import { type Settings, useSettings } from './use-settings.ts';
import { settingsWords } from './words.ts';

/** The papers of the default theme, on which the accent is read. */
const PAPER = { light: '#fcfcf9', dark: '#13191c' };

export type Look = Pick<Settings, 'theme' | 'front'>;

/** How the paper looks, tried on its real front page before it is put online. */
export function ThemeScreen() {
  const words = settingsWords.use().theme;
  const { settings, change, fields, error, hasOwnPlace, readError } = useSettings();
  const [tried, setTried] = useState<Partial<Settings['theme']>>({});
  const [triedFront, setTriedFront] = useState<Partial<Settings['front']>>({});
  const look: Look | null = settings
    ? { theme: { ...settings.theme, ...tried }, front: { ...settings.front, ...triedFront } }
    : null;
  const shown = useDeferredValue(look);
  if (!settings || !look) return <Waiting error={readError} />;
  const isChanged =
    JSON.stringify(look) !== JSON.stringify({ theme: settings.theme, front: settings.front });
  const discard = () => {
    setTried({});
    setTriedFront({});
  };
  async function publish() {
    const { theme, front } = settings as Settings;
    if (await change({ theme: tried, front: triedFront }, { theme, front })) discard();
  }
  return (
    <>
      <SettingsHead place="theme">
        <div className="acts">
          {isChanged ? (
            <Button look="act" onPress={discard}>
              {words.discard}
            </Button>
          ) : null}
          <Button look="go" isDisabled={!isChanged} onPress={publish}>
            {words.publish}
          </Button>
        </div>
      </SettingsHead>
      {hasOwnPlace ? null : <RefusalNote error={error} />}
      <div className="theme-desk">
        <div className="theme-choices">
          <p className="small quiet">{words.unsaved}</p>
          <Select
            label={words.pairing}
            value={look.theme.pairing}
            onChange={(pairing) =>
              setTried({ ...tried, pairing: pairing as Look['theme']['pairing'] })
            }
            choices={TYPE_PAIRINGS.map((value) => ({ value, text: words.pairings[value] }))}
          />
          <AccentField
            label={words.accent}
            value={look.theme.accent}
            paper={PAPER.light}
            error={fields['theme.accent']}
            onChange={(accent) => setTried({ ...tried, accent })}
          />
          <AccentField
            label={words.accentDark}
            value={look.theme.accentDark}
            paper={PAPER.dark}
            error={fields['theme.accentDark']}
            onChange={(accentDark) => setTried({ ...tried, accentDark })}
          />
          <Select
            label={words.ornament}
            value={look.theme.ornament}
            onChange={(ornament) =>
              setTried({ ...tried, ornament: ornament as Look['theme']['ornament'] })
            }
            choices={(['tide', 'rule', 'none'] as const).map((value) => ({
              value,
              text: words.ornaments[value],
            }))}
          />
          <FrontBlocks
            blocks={look.front.blocks}
            onChange={(blocks) => setTriedFront({ ...triedFront, blocks })}
          />
          <div className="pair">
            {(['secondCount', 'perSection', 'briefCount'] as const).map((name) => (
              <Select
                key={name}
                label={words[name]}
                value={String(look.front[name])}
                onChange={(value) => setTriedFront({ ...triedFront, [name]: Number(value) })}
                choices={[1, 2, 3, 4, 5, 6, 8, 10, 12].map((value) => ({
                  value: String(value),
                  text: String(value),
                }))}
              />
            ))}
          </div>
        </div>
        {shown ? <ThemePreview look={shown} /> : null}
      </div>
    </>
  );
}

/** The blocks of the front page in their order, and those that are not shown. */
function FrontBlocks(props: { blocks: FrontBlock[]; onChange: (blocks: FrontBlock[]) => void }) {
  const { blocks, onChange } = props;
  const words = settingsWords.use();
  const { theme } = words;
  const hidden = FRONT_BLOCKS.filter((block) => !blocks.includes(block));
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{theme.blocks}</h2>
      <Ordered
        label={theme.blocks}
        items={blocks}
        idOf={(block) => block}
        nameOf={(block) => theme.blockNames[block]}
        onOrder={(ids) => onChange(ids as FrontBlock[])}
      >
        {(block) => (
          <>
            <span className="grow">{theme.blockNames[block]}</span>
            <Button
              look="act"
              aria-label={theme.hide(theme.blockNames[block])}
              onPress={() => onChange(blocks.filter((one) => one !== block))}
            >
              {words.remove}
            </Button>
          </>
        )}
      </Ordered>
      {hidden.length > 0 ? (
        <>
          <h3 className="small quiet">{theme.hidden}</h3>
          <div className="acts">
            {hidden.map((block) => (
              <Button key={block} look="act" onPress={() => onChange([...blocks, block])}>
                + {theme.blockNames[block]}
              </Button>
            ))}
          </div>
        </>
      ) : null}
    </section>
  );
}

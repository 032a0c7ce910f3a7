import { CONTACTS } from '../../src/domain/author.ts';
import { Switch } from '../look/checks.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { SettingsHead } from './settings-head.tsx';
import { useSettings } from './use-settings.ts';
import { settingsWords } from './words.ts';

/** Where readers can follow the paper. */
export function FollowScreen() {
  const words = settingsWords.use();
  const { settings, change, fields, error, hasOwnPlace, readError } = useSettings();
  if (!settings) return <RefusalNote error={readError} />;
  const { follow } = settings;
  return (
    <>
      <SettingsHead place="follow" />
      {hasOwnPlace ? null : <RefusalNote error={error} />}
      <p className="soft">{words.follow.hint}</p>
      <div className="pair">
        {CONTACTS.map((kind) => (
          <KeptField
            key={kind}
            label={words.contacts[kind]}
            value={follow[kind] ?? ''}
            error={fields[`follow.${kind}`]}
            onKeep={(value) => change({ follow: { ...follow, [kind]: value } }, { follow })}
          />
        ))}
      </div>
      <Switch
        isSelected={follow.rss !== false}
        onChange={(rss) => change({ follow: { ...follow, rss } }, { follow })}
      >
        {words.follow.rss}
      </Switch>
    </>
  );
}

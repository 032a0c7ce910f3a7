import { CommentRules } from '../comments/rule-settings.tsx';
import { Switch } from '../look/checks.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useSession } from '../shell/session.tsx';
import { SettingsHead } from './settings-head.tsx';
import { useSettings } from './use-settings.ts';
import { settingsWords } from './words.ts';

const POLICIES = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'unnamedSourcesPolicy',
  'masthead',
  'ownershipFundingInfo',
  'commentCharter',
  'legalNotice',
  'privacyPolicy',
  'aiPolicy',
] as const;

/** By which rules the paper works, said to people and to machines. */
export function RulesScreen() {
  const words = settingsWords.use().rules;
  const { settings, change, fields, error, hasOwnPlace, readError } = useSettings();
  const { editions } = useSession();
  if (!settings) return <Waiting error={readError} />;
  const { trustTxt, security, allowAiCrawlers, pageSize } = settings;
  const trustError = Object.entries(fields).find(([path]) => path.startsWith('trustTxt'))?.[1];
  return (
    <>
      <SettingsHead place="rules" />
      {hasOwnPlace ? null : <RefusalNote error={error} />}
      {editions.map(({ lang, title }) => {
        const policies = settings.words[lang]?.policies ?? {};
        return (
          <section key={lang} className="settings-part">
            <h2 className="h2 ruled">{words.policies(`${title} (${lang})`)}</h2>
            <div className="pair">
              {POLICIES.map((policy) => (
                <KeptField
                  key={policy}
                  label={words.policyNames[policy]}
                  placeholder={`/${lang}/…`}
                  value={policies[policy] ?? ''}
                  error={fields[`words.${lang}.policies.${policy}`]}
                  onKeep={(href) =>
                    change(
                      { words: { [lang]: { policies: { ...policies, [policy]: href } } } },
                      { words: { [lang]: { policies } } },
                    )
                  }
                />
              ))}
            </div>
            <p className="small quiet">{words.policyHint(lang)}</p>
          </section>
        );
      })}
      <CommentRules settings={settings} change={change} />
      <section className="settings-part">
        <h2 className="h2 ruled">{words.machines}</h2>
        <KeptField
          label={words.trust}
          hint={words.trustHint}
          rows={4}
          value={trustTxt.join('\n')}
          error={trustError}
          onKeep={(text) => {
            const lines = text.split('\n').map((line) => line.trim());
            return change({ trustTxt: lines.filter(Boolean) }, { trustTxt });
          }}
        />
        <div className="pair">
          <KeptField
            label={words.security}
            value={security.contact}
            error={fields['security.contact']}
            onKeep={(contact) => change({ security: { ...security, contact } }, { security })}
          />
          <KeptField
            label={words.securityExpires}
            type="date"
            value={(security.expiresAt ?? '').slice(0, 10)}
            error={fields['security.expiresAt']}
            onKeep={(date) =>
              change({ security: { ...security, expiresAt: date || null } }, { security })
            }
          />
        </div>
        <Switch
          isSelected={allowAiCrawlers}
          onChange={(isOn) => change({ allowAiCrawlers: isOn }, { allowAiCrawlers })}
        >
          {words.robots}
        </Switch>
      </section>
      <section className="settings-part">
        <h2 className="h2 ruled">{words.lists}</h2>
        <Select
          label={words.pageSize}
          value={String(pageSize)}
          onChange={(value) => change({ pageSize: Number(value) }, { pageSize })}
          choices={[...new Set([10, 15, 20, 30, 50, 100, pageSize])]
            .sort((a, b) => a - b)
            .map((size) => ({ value: String(size), text: words.perPage(size) }))}
        />
      </section>
    </>
  );
}

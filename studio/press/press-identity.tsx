import { Check } from 'lucide-react';
import { PRESS_FIELDS } from '../../src/domain/press.ts';
import { KeptField } from '../look/kept-field.tsx';
import type { Settings, useSettings } from '../settings/use-settings.ts';
import { pressWords } from './words.ts';

export type OwnSettings = ReturnType<typeof useSettings> & { settings: Settings };

/** Who publishes, who answers for it, who keeps the machines: pages are written from it. */
export function PressIdentity({ own, name }: { own: OwnSettings; name: string }) {
  const words = pressWords.use();
  const { settings, change, fields } = own;
  const { press } = settings;
  const missing = PRESS_FIELDS.filter((field) => press[field] === '').length;
  return (
    <section className="settings-part press-identity" aria-labelledby="press-identity">
      <h2 className="h2 ruled" id="press-identity">
        <span>{words.identity}</span>
        <span className="c">{missing === 0 ? words.allSaid : words.missing(missing)}</span>
      </h2>
      <p className="small quiet">{words.identityHint(name)}</p>
      <div className="pair">
        {PRESS_FIELDS.map((field) => (
          <KeptField
            key={field}
            label={words.fields[field]}
            hint={words.hints[field]}
            value={press[field]}
            error={fields[`press.${field}`]}
            onKeep={(value) =>
              void change({ press: { [field]: value } }, { press: { [field]: press[field] } })
            }
          />
        ))}
      </div>
    </section>
  );
}

/** A tick where something is there; else a mark that is no colour alone. */
export function Mark({ isDone }: { isDone: boolean }) {
  const words = pressWords.use();
  return isDone ? (
    <Check size={16} strokeWidth={1.6} role="img" aria-label={words.there} />
  ) : (
    <span className="hollow" role="img" aria-label={words.lacks} />
  );
}

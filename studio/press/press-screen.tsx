import './press.css';
import { RefusalNote } from '../look/refusal.tsx';
import { Waiting } from '../look/waiting.tsx';
import { EditionChoice, useEdition } from '../settings/edition-choice.tsx';
import { SettingsHead } from '../settings/settings-head.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { useSession } from '../shell/session.tsx';
import { Machines } from './machines.tsx';
import { PressIdentity } from './press-identity.tsx';
import { PressPages } from './press-pages.tsx';
import { TrustQuestions } from './trust-questions.tsx';

/** What a newsroom says of itself, page by page, and what is still missing. */
export function PressScreen() {
  const own = useSettings();
  const choice = useEdition();
  const { publication } = useSession();
  const { settings, readError, error, hasOwnPlace } = own;
  if (!settings) return <Waiting error={readError} />;
  return (
    <>
      <SettingsHead place="press">
        <EditionChoice {...choice} />
      </SettingsHead>
      {hasOwnPlace ? null : <RefusalNote error={error} />}
      <PressIdentity own={{ ...own, settings }} name={publication.name} />
      {choice.edition ? <PressPages edition={choice.edition} /> : null}
      <Machines settings={settings} />
      <TrustQuestions own={{ ...own, settings }} />
    </>
  );
}

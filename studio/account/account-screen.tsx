import '../people/people.css';
import './account.css';
import { useState } from 'react';
import { useRead } from '../api/use.ts';
import { Switch } from '../look/checks.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Waiting } from '../look/waiting.tsx';
import { singleKeysAreOn, switchSingleKeys } from '../shell/keys.ts';
import { PasskeyPart } from './passkey-part.tsx';
import { PasswordPart } from './password-part.tsx';
import { SessionsPart } from './sessions-part.tsx';
import { TotpPart } from './totp-part.tsx';
import { accountWords } from './words.ts';
import { YouPart } from './you-part.tsx';

/** Who somebody is here, how they come in, and where they are in. */
export function AccountScreen() {
  const words = accountWords.use();
  const { data, error } = useRead('/account', {});
  if (!data) return <Waiting error={error} />;
  return (
    <div className="body account">
      <h1 className="lead">{words.title}</h1>
      <RefusalNote error={error} />
      <YouPart account={data} />
      <section className="account-part" aria-labelledby="entering">
        <h2 className="h2" id="entering">
          {words.entering}
        </h2>
        <div className="account-body">
          <p className="soft">{words.enteringText}</p>
          <PasskeyPart account={data} />
          <PasswordPart account={data} />
          <TotpPart account={data} />
        </div>
      </section>
      <SessionsPart />
      <KeyboardPart />
    </div>
  );
}

function KeyboardPart() {
  const words = accountWords.use();
  const [isOn, setOn] = useState(singleKeysAreOn);
  return (
    <section className="account-part" aria-labelledby="keyboard">
      <h2 className="h2" id="keyboard">
        {words.keyboard}
      </h2>
      <div className="account-body">
        <Switch
          isSelected={isOn}
          onChange={(next) => {
            switchSingleKeys(next);
            setOn(next);
          }}
        >
          {words.singleKeys}
        </Switch>
        <p className="quiet small">{words.singleKeysText}</p>
      </div>
    </section>
  );
}

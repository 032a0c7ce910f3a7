import type { ReactNode } from 'react';
import type { SettingsPlace } from './places.ts';
import { settingsWords } from './words.ts';

/** The head of one setting's screen: its name, what it holds, its one next step. */
export function SettingsHead({ place, children }: { place: SettingsPlace; children?: ReactNode }) {
  const words = settingsWords.use();
  return (
    <header className="screen-head">
      <div>
        <h1 className="lead">{words.places[place]}</h1>
        <p className="soft">{words.abouts[place]}</p>
      </div>
      {children}
    </header>
  );
}

import { Dialog } from '../../look/dialog.tsx';
import type { CommandGroup } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { keyLabel } from '../commands/keys.ts';
import { commandWords } from '../commands/words.ts';
import { useHost } from '../use-host.ts';

const GROUPS: readonly CommandGroup[] = [
  'words',
  'lines',
  'media',
  'insert',
  'block',
  'table',
  'article',
];

const MARKDOWN = ['## ', '> ', '- ', '1. ', '---', '```', '**…**', '_…_', '`…`', '~~…~~', '[…](…)'];

/** Every command with its keys, from the one list of commands. */
export function KeyMap() {
  const host = useHost();
  const words = commandWords.use();
  return (
    <Dialog title={words.mapTitle} isOpen isWide onClose={() => host.close()}>
      <div className="key-map">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{words.groups[group]}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map(({ id, keys = [] }) => (
                  <div key={id}>
                    <dt>{words.names[id]}</dt>
                    <dd>
                      {keys.map((key) => (
                        <kbd key={key}>{keyLabel(key, words.keys)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{words.markdown}</h3>
          <p>
            {MARKDOWN.map((sign) => (
              <kbd key={sign}>{sign}</kbd>
            ))}
          </p>
          <dl>
            <div>
              <dt>{words.slash}</dt>
              <dd>
                <kbd>/</kbd>
              </dd>
            </div>
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

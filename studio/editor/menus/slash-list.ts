import type { EditorCommand } from '../commands/command.ts';
import { keyLabel } from '../commands/keys.ts';
import type { commandWords } from '../commands/words.ts';

/** The list that a slash opens, between the lines. */
export function slashList(
  found: readonly EditorCommand[],
  index: number,
  words: ReturnType<typeof commandWords.use>,
  onTake: (command: EditorCommand) => void,
): HTMLElement {
  const list = document.createElement('div');
  list.className = 'slash-list';
  list.contentEditable = 'false';
  if (found.length === 0) {
    list.textContent = words.nothingFound;
    return list;
  }
  list.id = 'slash-list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.slashList);
  found.forEach((command, place) => {
    const row = document.createElement('div');
    row.id = `slash-${command.id}`;
    row.className = place === index ? 'row on' : 'row';
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', String(place === index));
    const name = document.createElement('span');
    name.textContent = words.names[command.id];
    row.append(name);
    const [first] = command.keys ?? [];
    if (first) {
      const keys = document.createElement('kbd');
      keys.textContent = keyLabel(first, words.keys);
      row.append(keys);
    }
    row.addEventListener('mousedown', (event) => {
      event.preventDefault();
      onTake(command);
    });
    list.append(row);
    if (place === index) queueMicrotask(() => row.scrollIntoView({ block: 'nearest' }));
  });
  return list;
}

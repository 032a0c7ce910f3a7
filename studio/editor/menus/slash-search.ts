import type { Say } from '../../words/area.ts';
import type { EditorCommand } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { also, commandWords } from '../commands/words.ts';

const plain = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').toLowerCase().trim();

/** Commands whose name, or another word for it, begins as was typed; best first, in either language. */
export function foundBySlash(query: string, say: Say): EditorCommand[] {
  const offered = commands.filter(({ inSlash }) => inSlash);
  const asked = plain(query);
  if (asked === '') return offered;
  const other: Say = say === 'fr' ? 'en' : 'fr';
  const rankOf = ({ id }: EditorCommand): number => {
    const name = plain(commandWords.in(say).names[id]);
    if (name.startsWith(asked)) return 0;
    const begins = (words: string) =>
      words.split(/\s+/).some((word) => word.startsWith(asked)) || words.includes(` ${asked}`);
    if (begins(name)) return 1;
    if (begins(plain(also[say][id] ?? ''))) return 2;
    const foreign = `${commandWords.in(other).names[id]} ${also[other][id] ?? ''}`;
    return begins(plain(foreign)) ? 3 : 4;
  };
  return offered
    .map((command) => ({ command, rank: rankOf(command) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}

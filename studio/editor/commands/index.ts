import type { EditorHost } from '../host.ts';
import type { EditorCommand } from './command.ts';
import { onArticle } from './on-article.ts';
import { onBlock } from './on-block.ts';
import { onInsert } from './on-insert.ts';
import { onLines } from './on-lines.ts';
import { onTable } from './on-table.ts';
import { onWords } from './on-words.ts';
import type { CommandId } from './words.ts';

/** All that the editor can do. Keys, slash menu, toolbar, bubble and keyboard map read this list. */
export const commands: readonly EditorCommand[] = [
  ...onWords,
  ...onLines,
  ...onInsert,
  ...onTable,
  ...onBlock,
  ...onArticle,
];

const byId = new Map(commands.map((command) => [command.id, command]));

export function commandOf(id: CommandId): EditorCommand {
  const command = byId.get(id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}

/** Does it where the selection stands, and gives the keys back to the text. */
export function run(host: EditorHost, id: CommandId): boolean {
  const { view } = host;
  if (!view) return false;
  const isDone = commandOf(id).act(host, view.state, view.dispatch, view);
  if (!host.sheet) view.focus();
  return isDone;
}

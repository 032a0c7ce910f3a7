import type { ComponentType } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { useFoot } from '../../shell/foot.ts';
import { commandOf, run } from '../commands/index.ts';
import { keyLabel } from '../commands/keys.ts';
import { type CommandId, commandWords } from '../commands/words.ts';
import { useEditor, useHost } from '../use-host.ts';
import { editorWords } from '../words.ts';
import { BlockKind } from './block-kind.tsx';
import { MoreInserts } from './more-inserts.tsx';

/** What others add at the end of the bar, such as the claim. */
export const formatParts: readonly ComponentType[] = [];

/** The quiet bar over the page. */
export function FormatBar() {
  const words = editorWords.use();
  const foot = useFoot<HTMLDivElement>();
  return (
    <Toolbar ref={foot} className="format" aria-label={words.formatting}>
      <BlockKind />
      <i className="sep" aria-hidden="true" />
      <Tool id="bold" />
      <Tool id="italic" />
      <Tool id="link" />
      <i className="sep" aria-hidden="true" />
      <Tool id="blockquote" />
      <Tool id="bulletList" />
      <Tool id="image" />
      <Tool id="supportBox" />
      <Tool id="supportersDivider" />
      <MoreInserts />
      {formatParts.map((Part) => (
        <Part key={Part.name} />
      ))}
    </Toolbar>
  );
}

/** One command as a button: its drawing, its name and keys for those who point or listen. */
export function Tool({ id }: { id: CommandId }) {
  const host = useHost();
  const words = commandWords.use();
  const { Icon, isOn, keys } = commandOf(id);
  const isPressed = useEditor((state) => (state && isOn ? isOn(state) : false));
  const canRun = useEditor((state) => state !== null && commandOf(id).act(host, state));
  const key = keys?.[0] ? `, ${keyLabel(keys[0], words.keys)}` : '';
  return (
    <Button
      className={isPressed ? 'tool on' : 'tool'}
      aria-label={words.names[id] + key}
      aria-pressed={isOn ? isPressed : undefined}
      isDisabled={!canRun}
      // The text keeps its selection.
      preventFocusOnPress
      onPress={() => run(host, id)}
    >
      {Icon ? <Icon size={16} aria-hidden="true" /> : words.names[id]}
    </Button>
  );
}

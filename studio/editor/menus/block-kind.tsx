import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { commandOf, run } from '../commands/index.ts';
import { type CommandId, commandWords } from '../commands/words.ts';
import { useEditor, useHost } from '../use-host.ts';

const KINDS: readonly CommandId[] = [
  'heading2',
  'heading3',
  'heading4',
  'pullQuote',
  'codeBlock',
  'bulletList',
  'orderedList',
  'blockquote',
  'paragraph',
];
const SHOWN: readonly CommandId[] = ['paragraph', ...KINDS.filter((id) => id !== 'paragraph')];

/** What the line is, and what it can be instead. */
export function BlockKind() {
  const host = useHost();
  const { names } = commandWords.use();
  const kind = useEditor((state) =>
    state ? (KINDS.find((id) => commandOf(id).isOn?.(state)) ?? 'paragraph') : 'paragraph',
  );
  return (
    <MenuTrigger>
      <Button className="tool wide" preventFocusOnPress>
        {names[kind]} <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="pop">
        <Menu
          selectionMode="single"
          selectedKeys={[kind]}
          onAction={(key) => run(host, key as CommandId)}
          items={SHOWN.map((id) => ({ id }))}
        >
          {({ id }) => <MenuItem id={id}>{names[id]}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

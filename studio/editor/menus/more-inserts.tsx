import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { commandOf, run } from '../commands/index.ts';
import { keyLabel } from '../commands/keys.ts';
import { type CommandId, commandWords } from '../commands/words.ts';
import { useHost } from '../use-host.ts';
import { editorWords } from '../words.ts';

const MORE: readonly CommandId[] = [
  'gallery',
  'embed',
  'table',
  'footnote',
  'callout',
  'horizontalRule',
  'audio',
  'video',
  'file',
  'underline',
  'strike',
  'codeWords',
  'superscript',
  'subscript',
  'abbreviation',
  'language',
  'clear',
  'find',
  'keys',
];

/** Everything that has no button of its own. */
export function MoreInserts() {
  const host = useHost();
  const words = editorWords.use();
  const { names, keys: keyNames } = commandWords.use();
  return (
    <MenuTrigger>
      <Button className="tool wide" preventFocusOnPress>
        {words.more} <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="pop">
        <Menu onAction={(key) => run(host, key as CommandId)} items={MORE.map((id) => ({ id }))}>
          {({ id }) => {
            const { Icon, keys } = commandOf(id);
            return (
              <MenuItem id={id} textValue={names[id]}>
                {Icon ? <Icon size={16} aria-hidden="true" /> : null}
                <span>{names[id]}</span>
                {keys?.[0] ? <kbd className="far">{keyLabel(keys[0], keyNames)}</kbd> : null}
              </MenuItem>
            );
          }}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

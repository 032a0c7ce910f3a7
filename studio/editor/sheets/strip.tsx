import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../look/button.tsx';
import { useEditor, useHost } from '../use-host.ts';
import { AbbreviationSheet } from './abbreviation-sheet.tsx';
import { BlockLanguageSheet } from './block-language-sheet.tsx';
import { EmbedSheet } from './embed-sheet.tsx';
import { FindSheet } from './find-sheet.tsx';
import { KeyMap } from './key-map.tsx';
import { LanguageSheet } from './language-sheet.tsx';
import { LinkSheet } from './link-sheet.tsx';
import { PickSheet } from './pick-sheet.tsx';
import { sheetWords } from './words.ts';

/** What is being asked, in a strip between the bar and the page: the page moves down, nothing is covered. */
export function OpenSheet() {
  const sheet = useEditor((_state, host) => host.sheet);
  switch (sheet?.kind) {
    case 'find':
      return <FindSheet />;
    case 'link':
      return <LinkSheet />;
    case 'abbreviation':
      return <AbbreviationSheet />;
    case 'language':
      return <LanguageSheet />;
    case 'blockLanguage':
      return <BlockLanguageSheet />;
    case 'embed':
      return <EmbedSheet />;
    case 'pick':
      return <PickSheet key={sheet.what} what={sheet.what} into={sheet.into} />;
    case 'keys':
      return <KeyMap />;
    default:
      return null;
  }
}

/** The strip itself: a small form. Escape closes it and gives the keys back to the text. */
export function Strip(props: { title: string; onSubmit?: () => void; children: ReactNode }) {
  const host = useHost();
  const words = sheetWords.use();
  const form = useRef<HTMLFormElement>(null);
  // What stands there already is meant to be replaced.
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  return (
    <form
      ref={form}
      className="strip"
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit?.();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        host.close();
      }}
    >
      {props.children}
      <Button look="bare" onPress={() => host.close()}>
        {words.close}
      </Button>
    </form>
  );
}

import { undoInputRule } from 'prosemirror-inputrules';
import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { doc, h2, p } from '../../../src/domain/document/build.ts';
import type { DocumentJson } from '../../../src/domain/document/types.ts';
import { commandOf } from '../commands/index.ts';
import type { CommandId } from '../commands/words.ts';
import type { EditorHost } from '../host.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { blockIds } from './block-ids.ts';
import { direction } from './direction.ts';
import { markdown } from './markdown.ts';
import { typography } from './typography.ts';

/** Types into a text as a person would, without a browser: what the plugins make of each letter. */
function typist(start: DocumentJson = doc(), lang = 'fr', dir: 'ltr' | 'rtl' = 'ltr') {
  const host = { lang, dir, open: () => undefined } as unknown as EditorHost;
  const plugins: Plugin[] = [...markdown(host), typography(host), direction(host), blockIds()];
  let state = EditorState.create({
    doc: editorSchema.nodeFromJSON(start),
    plugins,
  });
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
  const view = {
    get state() {
      return state;
    },
    composing: false,
    dispatch(tr: Parameters<EditorState['apply']>[0]) {
      state = state.apply(tr);
    },
  } as unknown as EditorView;
  const typed = {
    type(words: string) {
      for (const letter of words) {
        const { from, to } = state.selection;
        const isTaken = plugins.some((plugin) =>
          plugin.props.handleTextInput?.call(plugin, view, from, to, letter, () => state.tr),
        );
        if (!isTaken) view.dispatch(state.tr.insertText(letter, from, to));
      }
      return typed;
    },
    takeBack() {
      undoInputRule(state, view.dispatch);
      return typed;
    },
    run(id: CommandId) {
      commandOf(id).act(host, state, view.dispatch, view);
      return typed;
    },
    caret(at: number, to = at) {
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, at, to)));
      return typed;
    },
    split(at: number) {
      view.dispatch(state.tr.split(at));
      return typed;
    },
    get doc(): Node {
      return state.doc;
    },
    get text() {
      return state.doc.textBetween(0, state.doc.content.size, '\n');
    },
    get shape() {
      return state.doc.toString();
    },
    get ids() {
      const ids: unknown[] = [];
      state.doc.forEach((node) => {
        ids.push(node.attrs.id);
      });
      return ids;
    },
  };
  return typed;
}

describe('Markdown as it is typed', () => {
  it.each([
    ['## Titre', 'doc(heading("Titre"))'],
    ['> Dit', 'doc(blockquote(paragraph("Dit")))'],
    ['- un', 'doc(bulletList(listItem(paragraph("un"))))'],
    ['3. trois', 'doc(orderedList(listItem(paragraph("trois"))))'],
    ['---suite', 'doc(horizontalRule, paragraph("suite"))'],
    ['```js x', 'doc(codeBlock("x"))'],
    ['a **gras** b', 'doc(paragraph("a ", bold("gras"), " b"))'],
    ['a _pas_ b', 'doc(paragraph("a ", italic("pas"), " b"))'],
    ['un_mot_long', 'doc(paragraph("un_mot_long"))'],
    ['`x` y', 'doc(paragraph(code("x"), " y"))'],
    ['[ici](https://a.example)!', 'doc(paragraph(link("ici"), "\u202f!"))'],
    ['[ici](javascript:a) ', 'doc(paragraph("[ici](javascript:a) "))'],
  ])('%s', (words, shape) => {
    expect(typist().type(words).shape).toBe(shape);
  });

  it('gives back what was typed on Backspace', () => {
    expect(typist().type('## ').takeBack().shape).toBe('doc(paragraph("## "))');
  });
});

describe('typography as it is typed', () => {
  it.each([
    ['fr', 'Il vient ! Qui ? Lui ; oui', 'Il vient\u202f! Qui\u202f? Lui\u202f; oui'],
    ['fr', 'Il vient!', 'Il vient\u202f!'],
    ['fr', 'Ceci : cela', 'Ceci\u00a0: cela'],
    ['fr', 'Voir https://a.example/b?c=d et 7:05', 'Voir https://a.example/b?c=d et 7:05'],
    ['fr', 'l\'eau dit "non" et', 'l’eau dit «\u00a0non\u00a0» et'],
    ['fr', 'Enfin...', 'Enfin…'],
    ['fr', 'un -- deux', 'un – deux'],
    ['en', 'It\'s "so", he said', 'It’s “so”, he said'],
    ['en', 'Really? Yes!', 'Really? Yes!'],
    ['xx', 'Quoi ! "oui"', 'Quoi ! "oui"'],
  ])('%s: %s', (lang, typed, set) => {
    expect(typist(doc(), lang).type(typed).text).toBe(set);
  });

  it('gives back what was typed on Backspace', () => {
    expect(typist().type('Quoi!').takeBack().text).toBe('Quoi!');
  });
});

describe('ids of blocks', () => {
  it('are given to new blocks, and kept by the words they were given to', () => {
    const page = typist(doc(h2('Un'), p('deux mots'))).type(' !');
    const [first, second] = page.ids;
    expect(new Set(page.ids).size).toBe(2);
    expect(page.ids).toEqual([expect.any(String), expect.any(String)]);
    // In the middle the first part keeps it; at the beginning, all the words do.
    const before = page.doc.child(0).nodeSize;
    expect(page.split(before + 5).ids.slice(0, 2)).toEqual([first, second]);
    expect(new Set(page.ids).size).toBe(3);
    expect(page.split(before + 1).ids[2]).toBe(second);
    expect(new Set(page.ids).size).toBe(4);
  });

  it('are not given by opening a text', () => {
    expect(typist(doc(p('a'))).ids).toEqual([null]);
  });
});

describe('blocks', () => {
  it('move by keys, a list item within its list first', () => {
    const page = typist(doc(p('a'))).type('b');
    page.split(3);
    expect(page.caret(5).run('moveUp').shape).toBe('doc(paragraph, paragraph("ab"))');
    const list = typist().type('- un');
    const shape = (words: string[]) =>
      `doc(bulletList(${words.map((word) => `listItem(paragraph("${word}"))`).join(', ')}))`;
    list.caret(list.doc.content.size - 3);
    const two = typist({
      type: 'doc',
      content: [
        {
          type: 'bulletList',
          content: ['un', 'deux'].map((word) => ({ type: 'listItem', content: [p(word)] })),
        },
      ],
    });
    expect(two.run('moveUp').shape).toBe(shape(['deux', 'un']));
    expect(two.run('moveUp').shape).toBe(shape(['deux', 'un']));
  });

  it('take the place of an empty line, and leave a line to go on', () => {
    expect(typist().run('horizontalRule').shape).toBe('doc(horizontalRule, paragraph)');
    expect(typist(doc(p('a'))).run('callout').shape).toBe(
      'doc(paragraph("a"), callout(paragraph), paragraph)',
    );
    const box = typist(doc(p('a')))
      .run('callout')
      .run('supportersDivider');
    expect(box.shape).toBe('doc(paragraph("a"), callout(paragraph), supportersDivider, paragraph)');
  });

  it('say which way they run when all their words run against the page', () => {
    expect(typist().type('مرحبا بكم').doc.child(0).attrs.dir).toBe('rtl');
    expect(typist().type('Le mot مرحبا').doc.child(0).attrs.dir).toBe(null);
    expect(typist(doc(), 'ar', 'rtl').type('Bonjour').doc.child(0).attrs.dir).toBe('ltr');
  });
});

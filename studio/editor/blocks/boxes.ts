import type { NodeViewConstructor } from 'prosemirror-view';
import { isSafeHref } from '../../../src/domain/document/schema.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { type BlockHead, type BlockPart, blockView } from './block-view.ts';
import type { BlockWords } from './words.ts';

/** Quotes, boxes, code, tables: blocks around words; and the signs that stand for themselves. */
export function boxes(words: BlockWords): Record<string, NodeViewConstructor> {
  const attribution = {
    attr: 'attribution',
    label: words.attribution,
    kind: 'text',
    hint: words.attributionHint,
    isProse: true,
    isOnPage: true,
  } as const;
  const tones = Object.entries(words.tones).map(([value, label]) => ({ value, label }));
  return {
    blockquote: blockView({
      tag: 'blockquote',
      className: 'quote',
      content: { tag: 'div', className: 'said' },
      fields: [
        attribution,
        {
          attr: 'citeUrl',
          label: words.citeUrl,
          kind: 'address',
          problem: (value) => (isSafeHref(value) ? null : words.badAddress),
        },
      ],
    }),
    pullQuote: blockView({
      tag: 'aside',
      className: 'pull',
      content: { tag: 'p', className: 'said' },
      fields: [attribution],
    }),
    callout: blockView({
      tag: 'aside',
      className: (node) => `callout ${node.attrs.tone}`,
      head: calloutHead(words),
      content: { tag: 'div', className: 'within' },
      fields: [
        { attr: 'title', label: words.calloutTitle, kind: 'text', isProse: true },
        { attr: 'tone', label: words.tone, kind: 'choice', choices: tones },
      ],
    }),
    codeBlock: blockView({
      tag: 'div',
      className: 'code',
      content: { tag: 'pre', className: 'words' },
      fields: [{ attr: 'language', label: words.codeLanguage, kind: 'text' }],
    }),
    supportBox: sign('support-box', words.supportBox, words.supportBoxText),
    supportersDivider: sign('supporters-divider', words.divider),
    preserved: blockView({
      tag: 'div',
      className: 'preserved',
      head: preservedHead(words),
      content: { tag: 'pre', className: 'words' },
    }),
  };
}

function calloutHead(words: BlockWords) {
  return (): BlockHead => {
    const dom = document.createElement('p');
    dom.className = 'box-title';
    dom.dir = 'auto';
    return {
      dom,
      show(node) {
        const tone = words.tones[node.attrs.tone as keyof typeof words.tones];
        dom.textContent = (node.attrs.title as string) || tone;
        dom.classList.toggle('tone-only', !node.attrs.title);
      },
    };
  };
}

function sign(className: string, title: string, text?: string): NodeViewConstructor {
  return blockView({
    tag: 'div',
    className,
    head: () => {
      const dom = document.createElement('div');
      const strong = document.createElement('b');
      strong.textContent = title;
      dom.append(strong);
      if (text) {
        const line = document.createElement('span');
        line.textContent = text;
        dom.append(line);
      }
      return { dom };
    },
  });
}

function preservedHead(words: BlockWords) {
  return (part: BlockPart): BlockHead => {
    const dom = document.createElement('div');
    dom.className = 'preserved-sign own';
    const label = document.createElement('p');
    const help = document.createElement('p');
    help.textContent = words.preservedHelp;
    const act = (text: string, onClick: () => void) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'act';
      button.textContent = text;
      button.addEventListener('click', onClick);
      return button;
    };
    const replaceWith = (toText: boolean) => {
      const at = part.at();
      if (at === undefined) return;
      const { view, node } = part;
      const lines = toText ? node.textContent.split('\n') : [''];
      const paragraphs = lines.map((line) =>
        editorSchema.nodes.paragraph.create(null, line ? editorSchema.text(line) : null),
      );
      view.dispatch(view.state.tr.replaceWith(at, at + node.nodeSize, paragraphs));
      view.focus();
    };
    const acts = document.createElement('p');
    acts.className = 'acts';
    acts.append(
      act(words.toText, () => replaceWith(true)),
      act(words.remove, () => replaceWith(false)),
    );
    dom.append(label, help, acts);
    return {
      dom,
      show(node) {
        const origin = node.attrs.origin as keyof typeof words.preserved;
        label.textContent = words.preserved[origin]((node.attrs.name as string) ?? '…');
      },
    };
  };
}

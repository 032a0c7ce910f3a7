import type { Node } from 'prosemirror-model';
import type { NodeViewConstructor } from 'prosemirror-view';
import { recogniseEmbed } from '../../../src/domain/document/embeds.ts';
import { mediaOf, onMedia } from '../media/media-file.ts';
import { type BlockHead, type BlockPart, blockView } from './block-view.ts';
import type { FactField } from './facts.ts';
import type { BlockWords } from './words.ts';

/** Sounds, films, files, and pages from elsewhere. */
export function recordings(words: BlockWords): Record<string, NodeViewConstructor> {
  const title: FactField = { attr: 'title', label: words.title, kind: 'text', isProse: true };
  const content = { tag: 'figcaption', className: 'caption', hint: words.caption };
  return {
    audio: blockView({
      tag: 'figure',
      className: 'recording',
      head: player('audio', words.sound),
      content,
      fields: [title],
    }),
    video: blockView({
      tag: 'figure',
      className: 'recording',
      head: player('video', words.film),
      content,
      fields: [title],
    }),
    file: blockView({
      tag: 'div',
      className: 'file',
      head: fileHead(words),
      fields: [{ ...title, label: words.fileTitle }],
    }),
    embed: blockView({
      tag: 'figure',
      className: 'embed',
      head: embedHead(words),
      content,
      fields: [{ ...title, label: words.embedTitle }],
    }),
  };
}

/** Calls `show` again when the file of the block is known. */
function withMedia(part: BlockPart, dom: HTMLElement, show: (node: Node) => void): BlockHead {
  const stop = onMedia((id) => {
    if (id === part.node.attrs.mediaId) show(part.node);
  });
  return { dom, show, destroy: stop };
}

function player(kind: 'audio' | 'video', name: string) {
  return (part: BlockPart): BlockHead => {
    const dom = document.createElement('div');
    dom.className = 'player';
    const label = document.createElement('p');
    label.className = 'sign';
    const media = document.createElement(kind);
    media.controls = true;
    media.preload = 'none';
    media.className = 'own';
    dom.append(label, media);
    return withMedia(part, dom, (node) => {
      const file = mediaOf(node.attrs.mediaId as string);
      label.textContent = [name, (node.attrs.title as string) || file?.name]
        .filter(Boolean)
        .join(' · ');
      media.hidden = !file;
      media.setAttribute('aria-label', label.textContent);
      if (file && media.getAttribute('src') !== file.src) media.src = file.src;
    });
  };
}

function fileHead(words: BlockWords) {
  return (part: BlockPart): BlockHead => {
    const dom = document.createElement('div');
    dom.className = 'sign';
    return withMedia(part, dom, (node) => {
      const file = mediaOf(node.attrs.mediaId as string);
      const name = (node.attrs.title as string) || file?.name || '';
      dom.textContent = [words.file, name].filter(Boolean).join(' · ');
    });
  };
}

function embedHead(words: BlockWords) {
  return (): BlockHead => {
    const dom = document.createElement('div');
    dom.className = 'embed-sign';
    const label = document.createElement('p');
    label.className = 'sign';
    const address = document.createElement('p');
    address.className = 'address';
    address.dir = 'ltr';
    dom.append(label, address);
    return {
      dom,
      show(node) {
        const url = node.attrs.url as string;
        label.textContent = words.embedWillAsk(recogniseEmbed(url)?.label ?? node.attrs.provider);
        address.textContent = url;
      },
    };
  };
}

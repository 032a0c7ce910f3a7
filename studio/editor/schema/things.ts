import type { NodeName } from '../../../src/domain/document/types.ts';
import { type DomNodeSpec, holds, stands } from './dom-spec.ts';

const captioned: DomNodeSpec = { isolating: true, draggable: true, toDOM: holds('figure') };

/** Pictures, sounds, frames, and what stands for itself. */
export const things: Partial<Record<NodeName, DomNodeSpec>> = {
  figure: captioned,
  galleryImage: captioned,
  gallery: { isolating: true, draggable: true, toDOM: holds('div', 'gallery') },
  embed: captioned,
  audio: captioned,
  video: captioned,
  file: { draggable: true, toDOM: stands('div', 'file') },
  horizontalRule: { toDOM: stands('hr', 'rule'), parseDOM: [{ tag: 'hr' }] },
  supportBox: { draggable: true, toDOM: stands('div', 'support-box') },
  supportersDivider: { draggable: true, toDOM: stands('div', 'supporters-divider') },
};

import { area } from '../../words/area.ts';

export const typingWords = area(
  'editor.typing',
  { writes: (name: string) => `${name} écrit` },
  { writes: (name: string) => `${name} writes` },
);

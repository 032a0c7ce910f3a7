import type { ChannelKind } from './channel.ts';

/** Where a person posts what was prepared; null where there is no such place. */
export function shareAddress(kind: ChannelKind, text: string): string | null {
  const said = encodeURIComponent(text);
  if (kind === 'x') return `https://x.com/intent/post?text=${said}`;
  return kind === 'whatsapp' ? `https://wa.me/?text=${said}` : null;
}

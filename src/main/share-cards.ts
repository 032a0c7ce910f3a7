import type { MediaStore } from '../media/store.ts';
import { drawShareCard, SHARE_CARD } from '../pages/share-card.ts';
import type { CardReading } from '../usecases/reading/share-card.ts';

/** Draws share cards and keeps them in the media store: a restart draws none of them again. */
export function cardDrawer(
  store: MediaStore,
  pictureBytes: (path: string) => Promise<Uint8Array | null>,
): (card: CardReading) => Promise<Uint8Array> {
  const drawing = new Map<string, Promise<Uint8Array>>();

  async function draw(card: CardReading, key: string): Promise<Uint8Array> {
    const kept = await store.get(key);
    if (kept) return kept;
    const bytes = card.picture ? await pictureBytes(card.picture.path).catch(() => null) : null;
    const picture =
      card.picture && bytes
        ? { bytes, focusX: card.picture.focusX, focusY: card.picture.focusY }
        : null;
    const drawn = await drawShareCard({ ...card.model, picture });
    await store.put(key, Buffer.from(drawn), SHARE_CARD.type);
    return drawn;
  }

  return (card) => {
    const key = card.path.slice(1).toLowerCase();
    const underWay = drawing.get(key);
    if (underWay) return underWay;
    const made = draw(card, key).finally(() => drawing.delete(key));
    drawing.set(key, made);
    return made;
  };
}

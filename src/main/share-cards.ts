import { AppError } from '../domain/errors.ts';
import { SHARE_CARD, type ShareCardModel } from '../domain/sharing-models.ts';
import { oneAtATime } from '../media/one-at-a-time.ts';
import type { MediaStore } from '../media/store.ts';
import type { CardReading } from '../usecases/reading/share-card.ts';

/** Cards that may wait to be drawn: whoever knows the archive can ask for all of them at once. */
const MAX_WAITING = 60;

/** A picture that cannot be had now is waited for: the card is kept for good. Others are left out. */
function noPicture(error: unknown): null {
  if (error instanceof AppError && error.code === 'unavailable') throw error;
  return null;
}

/**
 * Draws share cards, one after another, and keeps them in the media store: a restart draws none of
 * them again. The drawer throws AppError `unavailable` / `media.busy` when too many wait.
 */
export function cardDrawer({
  store,
  pictureBytes,
  drawAtBoard,
}: {
  store: MediaStore;
  pictureBytes: (path: string) => Promise<Uint8Array | null>;
  drawAtBoard: (model: ShareCardModel) => Promise<Uint8Array>;
}): (card: CardReading) => Promise<Uint8Array> {
  const drawing = new Map<string, Promise<Uint8Array>>();
  const inTurn = oneAtATime(MAX_WAITING);

  async function draw(card: CardReading, key: string): Promise<Uint8Array> {
    const kept = await store.get(key);
    return kept ?? inTurn(() => drawAnew(card, key));
  }

  async function drawAnew(card: CardReading, key: string): Promise<Uint8Array> {
    const bytes = card.picture ? await pictureBytes(card.picture.path).catch(noPicture) : null;
    const picture =
      card.picture && bytes
        ? { bytes, focusX: card.picture.focusX, focusY: card.picture.focusY }
        : null;
    const drawn = await drawAtBoard({ ...card.model, picture });
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

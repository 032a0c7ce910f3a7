/** A place in a list of articles, written in its address: `?before=mg3k2v9c.01JA…`. */
export interface ListCursor {
  publishedAt: number;
  id: string;
}

export function encodeCursor(cursor: ListCursor): string {
  return `${cursor.publishedAt.toString(36)}.${cursor.id}`;
}

/** @returns null when it was typed by hand or cut off; the list then begins at its beginning. */
export function decodeCursor(text: string | undefined): ListCursor | null {
  const match = /^(-?[0-9a-z]{1,11})\.([0-9A-Za-z_-]{1,64})$/.exec(text ?? '');
  if (!match?.[1] || !match[2]) return null;
  const publishedAt = Number.parseInt(match[1], 36);
  return Number.isSafeInteger(publishedAt) ? { publishedAt, id: match[2] } : null;
}

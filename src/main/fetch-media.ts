import type { House } from './house.ts';
export async function fetchMedia(_house: House, _mediaId: string): Promise<void> {}

import { plainLine } from '../html-text.ts';
import { readPhp } from './php-serialize.ts';

/** Size and credit as WordPress read them from the file. */
export function metadataOf(text: string): {
  width: number | null;
  height: number | null;
  credit: string;
} {
  const read = text === '' ? undefined : readPhp(text);
  const map = read instanceof Map ? read : new Map();
  const size = (key: string) => {
    const value = Number(map.get(key));
    return Number.isInteger(value) && value > 0 && value < 100_000 ? value : null;
  };
  const image = map.get('image_meta');
  const note = (key: string) =>
    image instanceof Map && typeof image.get(key) === 'string' ? plainLine(image.get(key)) : '';
  return {
    width: size('width'),
    height: size('height'),
    credit: note('credit') || note('copyright'),
  };
}

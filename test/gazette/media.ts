/** Every file of the paper with its words. `pictures/`, `sound/`, `film/` and `papers/` make the bytes. */
import { pictureWords } from './media-pictures.ts';
import type { GazetteMedia, MediaMaker, PerLang } from './types.ts';

const ENGRAVING = 'Gravure\u00a0: atelier du Jusant';
const DRAWING = 'Dessin\u00a0: atelier du Jusant';
const RECORDING = 'Son\u00a0: atelier du Jusant';

/** IPTC: made by an algorithm, not by a model that learnt from other people’s pictures. */
const BY_ALGORITHM = 'algorithmicMedia';
/** What readers are told of it. */
const LABEL = 'dessiné par un programme';

const pictures: GazetteMedia[] = pictureWords.map(([key, alt, caption, focus = [0.5, 0.5]]) => ({
  key,
  kind: 'image',
  made: { by: 'picture', name: key },
  fileName: `${key}.png`,
  alt,
  caption,
  credit: key === 'plan' || key === 'carte-marees' ? DRAWING : ENGRAVING,
  focalX: focus[0],
  focalY: focus[1],
  digitalSourceType: BY_ALGORITHM,
  label: LABEL,
}));

function other(
  key: string,
  kind: GazetteMedia['kind'],
  by: MediaMaker,
  fileName: string,
  credit: string,
  caption: PerLang<string>,
): GazetteMedia {
  return {
    key,
    kind,
    made: { by, name: key },
    fileName,
    alt: caption,
    caption,
    credit,
    focalX: 0.5,
    focalY: 0.5,
    digitalSourceType: BY_ALGORITHM,
    label: LABEL,
  };
}

export const media: GazetteMedia[] = [
  ...pictures,
  other('son-corne', 'audio', 'sound', 'corne-du-mole.wav', RECORDING, {
    fr: 'Deux appels de la corne de brume, et leur écho sur l’autre rive.',
    en: 'Two calls of the fog horn, and their echo from the far bank.',
    ar: 'نداءان من بوق الضباب، وصداهما من الضفة الأخرى.',
  }),
  other('son-maree', 'audio', 'sound', 'maree-montante.wav', RECORDING, {
    fr: 'La marée montante sur les galets\u00a0: deux lames.',
    en: 'The flood tide on shingle: two waves.',
    ar: 'المدّ الصاعد على الحصى: موجتان.',
  }),
  other('film-pont', 'video', 'film', 'pont-vu-d-en-haut.webm', DRAWING, {
    fr: 'Film muet\u00a0: vu d’en haut, le pont pivote d’un quart de tour, une barque passe, il revient.',
    en: 'Silent film: from above, the bridge swings a quarter turn, a boat goes by, it swings back.',
    ar: 'فيلم صامت: من أعلى يدور الجسر ربع دورة، ويمرّ قارب، ثم يعود.',
  }),
  other('horaires-bac', 'file', 'paper', 'horaires-bac-2026.csv', '', {
    fr: 'Horaires du bac de Saint-Guéry, avril à septembre 2026.',
    en: 'Timetable of the Saint-Guéry ferry, April to September 2026.',
  }),
  other('marees-octobre', 'file', 'paper', 'marees-octobre-2026.csv', '', {
    fr: 'Marées de Port-Hévin, octobre 2026.',
    en: 'Tides at Port-Hévin, October 2026.',
  }),
];

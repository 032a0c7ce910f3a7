import { type EmbedProvider, segmentsOf, shaped } from './embeds-provider.ts';

interface Place {
  zoom: number;
  lat: number;
  lon: number;
}

function placeOf(zoom: unknown, lat: unknown, lon: unknown): Place | null {
  const place = { zoom: Number(zoom), lat: Number(lat), lon: Number(lon) };
  const isOnEarth = Math.abs(place.lat) <= 85 && Math.abs(place.lon) <= 180;
  return isOnEarth && place.zoom >= 1 && place.zoom <= 20 ? place : null;
}

const round = (degrees: number) => Number(degrees.toFixed(5));

/** What a frame 640 × 480 would show: OpenStreetMap asks for corners where its pages say zoom and centre. */
function bbox({ zoom, lat, lon }: Place): string {
  const degreesPerPixel = 360 / (256 * 2 ** zoom);
  const across = degreesPerPixel * 320;
  const down = degreesPerPixel * 240 * Math.cos((lat * Math.PI) / 180);
  return [lon - across, lat - down, lon + across, lat + down].map(round).join(',');
}

const NUMBERS = /^-?[\d.]{1,20}(?:,-?[\d.]{1,20}){1,3}$/;

const openstreetmap: EmbedProvider = {
  name: 'openstreetmap',
  label: 'OpenStreetMap',
  hosts: ['openstreetmap.org', 'osm.org'],
  frameOrigins: ['https://www.openstreetmap.org'],
  read(url) {
    const frame = 'https://www.openstreetmap.org/export/embed.html';
    const query = url.searchParams;
    if (url.pathname === '/export/embed.html') {
      const box = shaped(query.get('bbox'), NUMBERS);
      const marker = shaped(query.get('marker'), NUMBERS);
      if (!box) return null;
      const embedUrl = `${frame}?bbox=${box}&layer=mapnik${marker ? `&marker=${marker}` : ''}`;
      return { url: embedUrl, embedUrl, aspect: '4:3' };
    }
    const [zoom, lat, lon] =
      /^#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(url.hash)?.slice(1) ?? [];
    const [markLat, markLon] = [query.get('mlat'), query.get('mlon')];
    const mark = markLat && markLon ? placeOf(query.get('zoom') ?? 15, markLat, markLon) : null;
    const place = placeOf(zoom, lat, lon) ?? mark;
    if (!place) return null;
    const marked = mark ? `?mlat=${mark.lat}&mlon=${mark.lon}` : '';
    return {
      url: `https://www.openstreetmap.org/${marked}#map=${place.zoom}/${place.lat}/${place.lon}`,
      embedUrl: `${frame}?bbox=${bbox(place)}&layer=mapnik${mark ? `&marker=${mark.lat},${mark.lon}` : ''}`,
      aspect: '4:3',
    };
  },
};

/** Maps that people draw on OpenStreetMap's ground. */
const umap: EmbedProvider = {
  name: 'openstreetmap',
  label: 'uMap',
  hosts: ['umap.openstreetmap.fr'],
  frameOrigins: ['https://umap.openstreetmap.fr'],
  read(url) {
    const [lang, kind, map] = segmentsOf(url);
    if (!shaped(lang, /^[a-z]{2}(?:-[a-z]{2})?$/) || kind !== 'map' || !map) return null;
    if (!/^[^/?#"'<>]*_\d{1,12}$/.test(map)) return null;
    const page = `https://umap.openstreetmap.fr/${lang}/map/${map}`;
    return { url: page, embedUrl: page, aspect: '4:3' };
  },
};

const GOOGLE_HOSTS = [
  'com',
  'fr',
  'be',
  'ch',
  'ca',
  'de',
  'es',
  'it',
  'co.uk',
  'co.ma',
  'tn',
  'dz',
];

/** Where a Google address points, as a frame that needs no key. */
function googleFrame(url: URL): string | null {
  const [, second, ...rest] = segmentsOf(url);
  const drawn = shaped(url.searchParams.get('mid'), /^[\w.-]{10,80}$/);
  if (second === 'd' && drawn) return `https://www.google.com/maps/d/embed?mid=${drawn}`;
  const shown = shaped(url.searchParams.get('pb'), /^[\w!.,:%+*-]{10,2000}$/);
  if (second === 'embed' && shown) {
    return `https://www.google.com/maps/embed?pb=${encodeURIComponent(shown)}`;
  }
  const at = /^@(-?[\d.]+),(-?[\d.]+),([\d.]+)z/.exec(rest.find((part) => part[0] === '@') ?? '');
  const place = placeOf(at?.[3], at?.[1], at?.[2]);
  if (!place) return null;
  return `https://www.google.com/maps?q=${place.lat},${place.lon}&z=${Math.round(place.zoom)}&output=embed`;
}

const google: EmbedProvider = {
  name: 'google-maps',
  label: 'Google Maps',
  hosts: [
    ...GOOGLE_HOSTS.map((end) => `google.${end}`),
    ...GOOGLE_HOSTS.map((end) => `maps.google.${end}`),
    'maps.app.goo.gl',
  ],
  frameOrigins: ['https://www.google.com'],
  read(url) {
    const [first] = segmentsOf(url);
    const embedUrl = first === 'maps' ? googleFrame(url) : null;
    return embedUrl ? { url: url.href, embedUrl, aspect: '4:3' } : null;
  },
};

export const MAPS: readonly EmbedProvider[] = [openstreetmap, umap, google];

/** What browsers are told not to do with our answers. Plain name and value pairs, for any server. */

/**
 * - `page`: HTML for readers.
 * - `asset`: style sheets, scripts, fonts of this site, which no other site needs.
 * - `worker`: the service worker, whose own policy governs what it may fetch.
 * - `preview`: a reader's page before readers get it, which the Studio shows in a frame.
 * - `studio`: the Studio, whose editor parses what is pasted and shows previews.
 * - `shared`: what others show or read: pictures, sound, share cards, feeds, sitemaps, oEmbed, manifest.
 */
export type AnswerKind = 'page' | 'preview' | 'studio' | 'asset' | 'worker' | 'shared';

export interface SecurityHeaderOptions {
  kind: AnswerKind;
  /** Whether readers reach the site over TLS. */
  isHttps: boolean;
  /** Origins whose players may be framed after a click, from `domain/document/embeds.ts`. */
  frameOrigins?: readonly string[];
  /** Origins besides this one to which forms may lead. */
  formOrigins?: readonly string[];
  /** Origins besides this one from which media come, such as a bucket's. */
  mediaOrigins?: readonly string[];
  /** `http://….onion`, without slash, where the site is also an onion service. */
  onionOrigin?: string | null;
  /** Path and query of this request; only onion services need it. */
  path?: string;
  /** True where text and pictures may not be mined to train models (directive (EU) 2019/790, article 4). */
  reservesTextMining?: boolean;
}

const YEAR_SECONDS = 31_536_000;

/** Features that no page of ours uses; players in frames keep full screen and the like. */
const PERMISSIONS = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Passkeys are made and used at the Studio's door. */
const STUDIO_PERMISSIONS = PERMISSIONS.replace(
  'publickey-credentials-create=(), publickey-credentials-get=()',
  'publickey-credentials-create=(self), publickey-credentials-get=(self)',
);

export function securityHeaders(options: SecurityHeaderOptions): [name: string, value: string][] {
  const { kind, isHttps, onionOrigin, path } = options;
  const headers: [string, string][] = [
    ['Content-Security-Policy', contentPolicy(options)],
    ['X-Content-Type-Options', 'nosniff'],
    // The address of a preview may be a secret.
    ['Referrer-Policy', kind === 'preview' ? 'no-referrer' : 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Resource-Policy', kind === 'shared' ? 'cross-origin' : 'same-origin'],
  ];
  if (kind === 'page' || kind === 'preview' || kind === 'studio') {
    headers.push(
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Permissions-Policy', kind === 'studio' ? STUDIO_PERMISSIONS : PERMISSIONS],
    );
    // Browsers that predate frame-ancestors read this one.
    headers.push(['X-Frame-Options', kind === 'preview' ? 'SAMEORIGIN' : 'DENY']);
    if (onionOrigin && isHttps) headers.push(['Onion-Location', onionOrigin + (path ?? '/')]);
  }
  if (isHttps) headers.push(['Strict-Transport-Security', `max-age=${YEAR_SECONDS}`]);
  // https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
  if (options.reservesTextMining) headers.push(['tdm-reservation', '1']);
  return headers;
}

function contentPolicy(options: SecurityHeaderOptions): string {
  const media = ["'self'", ...(options.mediaOrigins ?? [])].join(' ');
  const directives: Record<AnswerKind, string[]> = {
    page: pageDirectives(media, options),
    preview: previewDirectives(media, options),
    studio: studioDirectives(media, options),
    asset: ["default-src 'none'", "frame-ancestors 'none'"],
    worker: ["default-src 'none'", `connect-src ${media}`, "script-src 'self'"],
    // An SVG, or a feed opened by hand, may show itself, and run nothing.
    shared: [
      "default-src 'none'",
      `img-src ${media} data:`,
      `media-src ${media}`,
      // Some browsers show a PDF as an object in a page of their own.
      "object-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "frame-ancestors 'none'",
    ],
  };
  return directives[options.kind].join('; ');
}

function pageDirectives(media: string, options: SecurityHeaderOptions): string[] {
  const { frameOrigins, formOrigins = [], isHttps } = options;
  const frames = frameOrigins && frameOrigins.length > 0 ? frameOrigins.join(' ') : "'none'";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${media} data:`,
    "font-src 'self'",
    `media-src ${media}`,
    `frame-src ${frames}`,
    // The service worker refetches what the page shows.
    `connect-src ${media}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    ["form-action 'self'", ...formOrigins].join(' '),
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The reader script's one policy knows one address: the service worker's.
    'trusted-types recto',
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ];
}

/** As the page that it shows, without its script: nothing of a preview is kept for reading offline. */
function previewDirectives(media: string, options: SecurityHeaderOptions): string[] {
  return pageDirectives(media, options).map((directive) => {
    if (directive.startsWith('frame-ancestors')) return "frame-ancestors 'self'";
    return directive.startsWith('script-src') ? "script-src 'none'" : directive;
  });
}

function studioDirectives(media: string, { isHttps }: SecurityHeaderOptions): string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${media} data: blob:`,
    "font-src 'self'",
    `media-src ${media} blob:`,
    // Previews, which are pages of this site.
    "frame-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // ProseMirror parses what is pasted in a document of its own; the linter is a worker of ours.
    'trusted-types ProseMirrorClipboard recto-linter',
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ];
}

import { AppError } from '../../domain/errors.ts';
import { articleTag, CHROME } from '../../domain/page-tags.ts';
import { type IconForm, type IconModel, SHARE_CARD } from '../../domain/sharing-models.ts';
import { writeOEmbedJson, writeOEmbedXml } from '../../pages/oembed.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { oEmbedOf } from '../../usecases/reading/oembed.ts';
import { shareCard } from '../../usecases/reading/share-card.ts';
import { type Answer, redirectTo } from '../answer.ts';
import { textAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

const YEAR = 'public, max-age=31536000, immutable';

/** A share card: `/cards/{article}-{hash}.jpg`. An address of yesterday leads to today's. */
export async function card(request: ReaderRequest): Promise<Answer> {
  const match = /^([0-9A-Z]{26})-[0-9a-f]{8}\.jpg$/.exec(param(request, 'file'));
  if (!match?.[1]) throw new AppError('not-found', 'page.not-found');
  const reading = await shareCard(request.ctx, { articleId: match[1] });
  if (reading.path !== request.path) return redirectTo(reading.path, 302);
  return {
    status: 200,
    headers: [
      ['Content-Type', SHARE_CARD.type],
      ['Cache-Control', YEAR],
      ...securityHeaders({ kind: 'shared', isHttps: request.deps.isHttps }),
    ],
    body: await request.deps.drawCard(reading),
    // Withdrawn or changed, the article takes its card along.
    tags: [articleTag(match[1])],
    cache: 'page',
  };
}

const png = (size: number, isMaskable = false): IconForm => ({ type: 'png', size, isMaskable });

const ICONS: Record<string, IconForm> = {
  '32.png': png(32),
  '180.png': png(180),
  '192.png': png(192),
  '512.png': png(512),
  'maskable-512.png': png(512, true),
};

/** For those who ask for `/favicon.ico` unbidden. */
const FAVICON: IconForm = { type: 'ico', size: 32, isMaskable: false };

/** The publication's mark: its initial on its colour. */
function iconModel(request: ReaderRequest): IconModel {
  const { publication, editions } = request.ctx.site;
  const { accent, pairing } = publication.settings.theme;
  const first = editions[0];
  return { name: first?.title ?? publication.name, lang: first?.lang ?? 'en', accent, pairing };
}

async function iconAnswer(request: ReaderRequest, form: IconForm): Promise<Answer> {
  return {
    status: 200,
    headers: [
      ['Content-Type', form.type === 'ico' ? 'image/x-icon' : 'image/png'],
      ['Cache-Control', 'public, max-age=86400'],
      ...securityHeaders({ kind: 'shared', isHttps: request.deps.isHttps }),
    ],
    body: await request.deps.drawIcon(iconModel(request), form),
    tags: [CHROME],
    cache: 'page',
  };
}

export async function icon(request: ReaderRequest): Promise<Answer> {
  const file = param(request, 'file');
  const form = Object.hasOwn(ICONS, file) ? ICONS[file] : undefined;
  if (!form) throw new AppError('not-found', 'page.not-found');
  return iconAnswer(request, form);
}

export function favicon(request: ReaderRequest): Promise<Answer> {
  return iconAnswer(request, FAVICON);
}

/** oEmbed (oembed.com): other sites ask how to show a page of ours. */
export async function oEmbed(request: ReaderRequest): Promise<Answer> {
  const { url, format, maxwidth, maxheight } = request.query;
  const isXml = format === 'xml';
  const size = (text: string | undefined) => (text && /^\d{1,5}$/.test(text) ? Number(text) : null);
  const { model, tags } = await oEmbedOf(request.ctx, {
    url: url ?? '',
    maxWidth: size(maxwidth),
    maxHeight: size(maxheight),
  });
  const answer = textAnswer(request, {
    body: isXml ? writeOEmbedXml(model) : writeOEmbedJson(model),
    type: isXml ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
    tags,
  });
  return {
    ...answer,
    headers: [...answer.headers, ['Access-Control-Allow-Origin', '*']],
    cache: 'short',
  };
}

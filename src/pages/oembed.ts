/**
 * Answers of the oEmbed provider (oembed.com): a quotation with headline, standfirst and names, which
 * asks for no script and no request of ours.
 */
import type { OEmbedModel } from '../domain/sharing-models.ts';
import { element, textElement, xmlAttribute, xmlText } from './xml.ts';

const WIDTH = 600;
const DAY_SECONDS = 86_400;

type OEmbed = Record<string, string | number>;

export function writeOEmbedJson(model: OEmbedModel): string {
  return JSON.stringify(oembed(model));
}

export function writeOEmbedXml(model: OEmbedModel): string {
  const parts = Object.entries(oembed(model)).map(([name, value]) =>
    textElement(name, String(value)),
  );
  const root = element('oembed', {}, ...parts);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${root}\n`;
}

function oembed(model: OEmbedModel): OEmbed {
  const width = Math.min(model.maxWidth ?? WIDTH, WIDTH);
  const height = Math.min(heightFor(model, width), model.maxHeight ?? Number.POSITIVE_INFINITY);
  const answer: OEmbed = {
    version: '1.0',
    type: 'rich',
    title: model.title,
    author_name: model.authorName,
    author_url: model.authorUrl ?? '',
    provider_name: model.providerName,
    provider_url: model.providerUrl,
    cache_age: DAY_SECONDS,
    html: quotation(model),
    width,
    height,
    ...thumbnail(model),
  };
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== ''));
}

/** Escaped text in plain elements: it looks right in any page and can do nothing in it. */
function quotation(model: OEmbedModel): string {
  const { url, lang, dir, title, standfirst, authorName, providerName, date } = model;
  const signed = [authorName, providerName, date].filter(Boolean).map(xmlText).join(' · ');
  return [
    `<blockquote cite="${xmlAttribute(url)}" lang="${xmlAttribute(lang)}" dir="${dir}">`,
    `<p><a href="${xmlAttribute(url)}"><strong>${xmlText(title)}</strong></a></p>`,
    standfirst ? `<p>${xmlText(standfirst)}</p>` : '',
    `<p><small>${signed}</small></p>`,
    '</blockquote>',
  ].join('');
}

/** A guess, in pixels, at sixteen-pixel type: the format demands a number. */
function heightFor({ title, standfirst }: OEmbedModel, width: number): number {
  const perLine = width / 8;
  const lines = Math.ceil(title.length / perLine) + Math.ceil(standfirst.length / perLine) + 1;
  return 24 * lines + 80;
}

function thumbnail({ thumbnails, maxWidth, maxHeight }: OEmbedModel): OEmbed {
  const fitting = thumbnails
    .filter(({ width }) => width <= (maxWidth ?? Number.POSITIVE_INFINITY))
    .filter(({ height }) => height <= (maxHeight ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => b.width - a.width)[0];
  if (!fitting) return {};
  const { url, width, height } = fitting;
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height };
}

import { escapeHtml } from './shortcode.ts';

/**
 * Elementor keeps a page as JSON in `_elementor_data`; most sites also have its plain HTML as the
 * text, some do not. This reads the widgets' words, pictures and films as HTML, in their order.
 */
export function htmlOfElementor(json: string): string {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return '';
  }
  const out: string[] = [];
  visit(data, out, 0);
  return out.join('\n');
}

type Settings = Record<string, unknown>;

function visit(value: unknown, out: string[], depth: number): void {
  if (depth > 40) return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, out, depth + 1);
    return;
  }
  if (!isRecord(value)) return;
  if (value.elType === 'widget' && isRecord(value.settings)) out.push(widget(value.settings));
  visit(value.elements, out, depth + 1);
}

function isRecord(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Read by what a widget holds rather than by its name: there are hundreds of names. */
function widget(settings: Settings): string {
  const parts: string[] = [picture(settings.image), film(settings), heading(settings)];
  for (const key of ['editor', 'html', 'shortcode']) parts.push(text(settings[key]));
  for (const key of [
    'blockquote_content',
    'testimonial_content',
    'description_text',
    'description',
    'alert_description',
    'text',
    'content',
  ]) {
    const words = text(settings[key]);
    if (words) parts.push(link(words, settings.link));
  }
  for (const key of ['author_name', 'testimonial_name', 'testimonial_job', 'caption']) {
    const words = text(settings[key]);
    if (words) parts.push(`<p>${words}</p>`);
  }
  for (const list of [
    'tabs',
    'icon_list',
    'slides',
    'items',
    'carousel',
    'wp_gallery',
    'gallery',
  ]) {
    const entries = settings[list];
    if (Array.isArray(entries))
      for (const entry of entries) if (isRecord(entry)) parts.push(item(entry));
  }
  return parts.filter((part) => part !== '').join('\n');
}

function heading(settings: Settings): string {
  const words =
    text(settings.title) ||
    text(settings.title_text) ||
    text(settings.heading) ||
    text(settings.alert_title);
  const size = /^h[1-6]$/.test(text(settings.header_size)) ? text(settings.header_size) : 'h2';
  return words === '' ? '' : `<${size}>${words}</${size}>`;
}

function item(entry: Settings): string {
  const title = text(entry.tab_title) || text(entry.heading) || text(entry.title);
  const words = text(entry.tab_content) || text(entry.description) || text(entry.text);
  const image = picture(entry.image) || picture(entry);
  return [image, title && `<h3>${title}</h3>`, words && link(words, entry.link)]
    .filter(Boolean)
    .join('\n');
}

function picture(image: unknown): string {
  if (!isRecord(image)) return '';
  const url = text(image.url);
  if (!/^https?:\/\//.test(url) || !/\.(jpe?g|png|gif|webp|avif|svg)(\?|$)/i.test(url)) return '';
  const id = Number(image.id);
  const mark = Number.isInteger(id) && id > 0 ? ` class="wp-image-${id}"` : '';
  return `<p><img${mark} src="${escapeHtml(url)}" alt="${escapeHtml(text(image.alt))}"></p>`;
}

function film(settings: Settings): string {
  for (const key of ['youtube_url', 'vimeo_url', 'dailymotion_url']) {
    const url = text(settings[key]);
    if (/^https?:\/\//.test(url)) return `<p>${escapeHtml(url)}</p>`;
  }
  return '';
}

function link(words: string, target: unknown): string {
  const url = isRecord(target) ? text(target.url) : '';
  if (/<(p|div|ul|ol|h\d)\b/i.test(words)) return words;
  return url === '' ? `<p>${words}</p>` : `<p><a href="${escapeHtml(url)}">${words}</a></p>`;
}

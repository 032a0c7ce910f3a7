import type { WxrItem } from './wxr/types.ts';

/** Words that a site keeps in fields of its own (ACF and others), beside the text. */

/** Names under which newsrooms keep the lines between headline and text. */
const STANDFIRSTS = [
  'chapo',
  'chapô',
  'chapeau',
  'standfirst',
  'deck',
  'subtitle',
  'sub_title',
  'subheading',
  'sous_titre',
  'sous-titre',
  'soustitre',
  'kps_subtitle',
  'wps_subtitle',
  '_subtitle',
  'secondary_title',
  '_secondary_title',
  'teaser',
  'lead',
  'intro',
];

export function standfirstField(item: WxrItem): string {
  for (const key of STANDFIRSTS) {
    const value = item.meta.get(key)?.find((one) => looksLikeWords(one, 2));
    if (value) return value;
  }
  return '';
}

/** Fields of plug-ins whose words are about WordPress, or said elsewhere. */
const KNOWN =
  /^_|^(enclosure|dsq_|geo_|jetpack|amazon|wpml|icl_|rank_math|seo|aioseo|panels_data|sidebar|layout|slide_template|classic-editor|footnotes|amp|onesignal|views?$|post_views|thumbnail|custom_|td_|tdc_|mkd|qode|eltd|edgt|vc_|wpb_|et_|fusion|pyre|avada|themify|mfn|sbg|ratings_|essb|snap|nc_|wprm|wp_|sharing_|switch_like|inline_featured|spay_|original_post_id|trid$)/i;

/** Fields with sentences in them that nothing here has a place for. */
export function unplacedFields(item: WxrItem): string[] {
  const names: string[] = [];
  for (const [key, values] of item.meta) {
    if (KNOWN.test(key) || STANDFIRSTS.includes(key)) continue;
    if (values.some((value) => looksLikeWords(value, 5))) names.push(key);
  }
  return names;
}

function looksLikeWords(value: string, atLeast: number): boolean {
  const text = value.trim();
  if (/^([aOs]:\d+:|[[{]|https?:\/\/\S+$)/.test(text)) return false;
  return text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= atLeast;
}

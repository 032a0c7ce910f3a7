import type { Reason } from '../reasons.ts';

/** What each kind of WordPress item is for us. Nothing falls through: all is counted or named. */

export type Role =
  | { as: 'article' | 'page' | 'media' | 'author' | 'navigation' | 'reusable-block' }
  | { as: 'lost'; kind: string; reason: Reason };

/** Kinds that are about WordPress itself, its plug-ins or its theme, never something to read. */
const HOUSEKEEPING: Readonly<Record<string, Reason>> = {
  revision: 'revision',
  customize_changeset: 'theme-part',
  custom_css: 'theme-part',
  wp_global_styles: 'theme-part',
  wp_template: 'theme-part',
  wp_template_part: 'theme-part',
  wp_navigation: 'theme-part',
  wp_font_family: 'theme-part',
  wp_font_face: 'theme-part',
  safecss: 'theme-part',
  nav_menu: 'theme-part',
  elementor_library: 'theme-part',
  elementor_font: 'theme-part',
  elementor_icons: 'theme-part',
  elementor_snippet: 'theme-part',
  et_pb_layout: 'theme-part',
  et_theme_builder: 'theme-part',
  et_template: 'theme-part',
  et_header_layout: 'theme-part',
  et_body_layout: 'theme-part',
  et_footer_layout: 'theme-part',
  fusion_template: 'theme-part',
  fusion_element: 'theme-part',
  fusion_tb_section: 'theme-part',
  fusion_tb_layout: 'theme-part',
  vc_grid_item: 'theme-part',
  vc4_templates: 'theme-part',
  templatera: 'theme-part',
  tdb_templates: 'theme-part',
  'tdc-review': 'theme-part',
  wpb_gutenberg_param: 'theme-part',
  oceanwp_library: 'theme-part',
  'astra-advanced-hook': 'theme-part',
  'generate-css': 'theme-part',
  gp_elements: 'theme-part',
  sidebar: 'theme-part',
  oembed_cache: 'cache',
  amp_validated_url: 'cache',
  'scheduled-action': 'cache',
  user_request: 'private-data',
  feedback: 'private-data',
  flamingo_inbound: 'private-data',
  flamingo_contact: 'private-data',
  flamingo_outbound: 'private-data',
  nf_sub: 'private-data',
  shop_order: 'shop',
  shop_order_refund: 'shop',
  shop_order_placehold: 'shop',
  shop_coupon: 'shop',
  shop_subscription: 'shop',
  product_variation: 'shop',
  'acf-field': 'plugin-settings',
  'acf-field-group': 'plugin-settings',
  'acf-post-type': 'plugin-settings',
  'acf-taxonomy': 'plugin-settings',
  acf: 'plugin-settings',
  'acf-ui-options-page': 'plugin-settings',
  wpcf7_contact_form: 'plugin-settings',
  wpforms: 'plugin-settings',
  polylang_mo: 'plugin-settings',
  'mc4wp-form': 'plugin-settings',
  jp_pay_order: 'shop',
  jp_pay_product: 'shop',
  jp_mem_plan: 'shop',
  jp_img_sitemap: 'cache',
  jp_sitemap: 'cache',
  jp_sitemap_index: 'cache',
  jp_sitemap_master: 'cache',
  mailpoet_page: 'plugin-settings',
  spucpt: 'plugin-settings',
  popup: 'plugin-settings',
  popup_theme: 'plugin-settings',
  'ml-slider': 'plugin-settings',
  'ml-slide': 'plugin-settings',
  envira: 'plugin-settings',
  ngg_album: 'plugin-settings',
  ngg_gallery: 'plugin-settings',
  ngg_pictures: 'plugin-settings',
  displayed_gallery: 'plugin-settings',
  display_type: 'plugin-settings',
  gal_display_source: 'plugin-settings',
  lightbox_library: 'plugin-settings',
  tablepress_table: 'plugin-settings',
  'wp-types-group': 'plugin-settings',
  'view-template': 'theme-part',
  view: 'theme-part',
  optionsframework: 'plugin-settings',
  option_tree: 'plugin-settings',
  'option-tree': 'plugin-settings',
  bps_form: 'plugin-settings',
  'amn_wpforms-lite': 'plugin-settings',
  wpephpcompat_jobs: 'cache',
  is_search_form: 'plugin-settings',
  sdm_downloads: 'plugin-settings',
  wp_stream_alerts: 'plugin-settings',
  rm_content_editor: 'plugin-settings',
  br_labels: 'plugin-settings',
  code_snippet: 'plugin-settings',
  yoast_head: 'plugin-settings',
};

/** What the whole file shows about the site. */
export interface SiteFacts {
  /** The site's addresses are all like `?p=12`: then they say nothing about what is public. */
  hasPlainAddresses: boolean;
  /** Types of which at least one item has an address in words. */
  typesWithAddresses: ReadonlySet<string>;
}

export interface ItemTraits {
  type: string;
  status: string;
  link: string;
  hasWords: boolean;
}

export function roleOf(item: ItemTraits, facts: SiteFacts): Role {
  const { type, status } = item;
  if (type === 'attachment') return { as: 'media' };
  if (type === 'nav_menu_item') return { as: 'navigation' };
  if (type === 'guest-author') return { as: 'author' };
  if (type === 'wp_block') return { as: 'reusable-block' };
  const housekeeping = Object.hasOwn(HOUSEKEEPING, type) ? HOUSEKEEPING[type] : undefined;
  if (housekeeping) return { as: 'lost', kind: type, reason: housekeeping };
  const as = type === 'page' ? 'page' : 'article';
  if (status === 'trash') return { as: 'lost', kind: as, reason: 'trash' };
  if (status === 'auto-draft') return { as: 'lost', kind: as, reason: 'auto-draft' };
  if (type === 'post' || type === 'page' || type === '') return { as };
  return isPublicLooking(item, facts) ? { as } : { as: 'lost', kind: type, reason: 'custom-type' };
}

/** A plug-in's item that a reader could open: it has words, and an address of its own. */
function isPublicLooking(item: ItemTraits, facts: SiteFacts): boolean {
  if (!item.hasWords || item.status === 'inherit') return false;
  if (item.link === '' || facts.hasPlainAddresses) return true;
  return facts.typesWithAddresses.has(item.type);
}

export function hasAddressInWords(link: string): boolean {
  return link !== '' && !/[?&](post_type|p|page_id|attachment_id)=/.test(link);
}

/** Words, not JSON or serialised settings kept where words should be. */
export function hasWords(content: string): boolean {
  const text = content.trim();
  if (text === '' || /^(a|s|O):\d+:/.test(text)) return false;
  if (!/^[[{]/.test(text) || !/[\]}]$/.test(text)) return true;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

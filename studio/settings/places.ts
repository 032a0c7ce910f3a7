/** The settings in their order; each is an address below `/settings`. */
export const SETTINGS = [
  'identity',
  'theme',
  'editions',
  'sections',
  'tags',
  'menus',
  'pages',
  'authors',
  'redirects',
  'channels',
  'fediverse',
  'tiers',
  'support',
  'platforms',
  'press',
  'rules',
  'linter',
] as const;
export type SettingsPlace = (typeof SETTINGS)[number];

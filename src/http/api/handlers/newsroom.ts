/** The newsroom itself: its files, its settings, its order, its people in bylines. */
export * from './authors.ts';
export * from './media.ts';
export * from './redirects.ts';
export * from './sections.ts';
export * from './settings.ts';

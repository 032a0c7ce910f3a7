/** What can be asked about the newsroom itself: its files, its settings, its order, its people in bylines. */
export * from './authors.ts';
export * from './editions.ts';
export {
  changeManyMedia,
  changeMedia,
  countMedia,
  fetchMediaByUrl,
  listMedia,
  readMedia,
  readMediaUses,
  replaceMediaFile,
  restoreMedia,
  retryMedia,
  takeBackMediaFile,
  throwAwayMedia,
  uploadMedia,
} from './media.ts';
export * from './redirects.ts';
export * from './sections.ts';
export { changeSettings, readLinterRules, readSettings } from './settings.ts';

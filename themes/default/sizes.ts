/** How wide pictures stand, for the browser to fetch the right one. Follows the style sheet. */
export const sizes = {
  hero: '(min-width:105rem) 88rem, (min-width:84rem) 78rem, 100vw',
  wide: '(min-width:105rem) 88rem, (min-width:84rem) 78rem, 100vw',
  text: '(min-width:40rem) 38rem, 100vw',
  lead: '(min-width:105rem) 67rem, (min-width:84rem) 57rem, (min-width:62rem) calc(100vw - 26rem), calc(100vw - 2.25rem)',
  teaser: '(min-width:62rem) 25rem, (min-width:36rem) 45vw, calc(100vw - 2.25rem)',
  gallery: '(min-width:62rem) 20rem, 45vw',
};

/** Sizes that only the theme's own lists use. */
export const listSizes = {
  shot: '(min-width:62rem) 17rem, 6.5rem',
  feature: '(min-width:84rem) 45rem, (min-width:62rem) 55vw, calc(100vw - 2.25rem)',
};

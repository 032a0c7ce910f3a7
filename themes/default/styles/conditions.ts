/** What changes for a script, for a person's wishes, and on paper. */
export const arabic = `
:is(h1,h2,h3,.name,.pull,.ear b,.stand,.void,.voice h1,.say h3){letter-spacing:0!important;font-style:normal!important}
.plate .name{--nl:1.4}
.name{line-height:1.4}
.opening h1{margin-block-end:.4em}
.kind{font-size:1em}
`;

/** A quotation in Arabic inside a Latin page. */
export const latin = `
.prose [lang|=ar]{font-family:T,G,serif}
.prose>[lang|=ar]{line-height:1.9}
`;

export const conditions = `
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (prefers-contrast:more){:root{--ink-2:var(--ink);--hair:var(--ink)}}
@media (forced-colors:active){button{border:3px solid}mark{color:CanvasText;text-decoration:underline 2px}.kind,.first::first-letter{color:CanvasText}nav [aria-current]{text-decoration:underline 2px}.plate .name{--nl:1.15}}
`;

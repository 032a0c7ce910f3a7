/**
 * What stands in few articles: galleries, embeds, recordings, files, code, markup kept from elsewhere.
 * Others do not carry its weight.
 */
export const insets = `
pre,code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.86em}
.prose>:is(pre,.preserved){background:var(--tint);padding:1rem 1.1rem;margin-block:.4rem 1.6rem;overflow-x:auto;font-size:.82em;line-height:1.55;tab-size:2}
pre code{font-size:1em}
.prose :is(.missing,.gallery figure)>p{background:var(--tint);padding:2.5rem 1.1rem;text-align:center;font:400 var(--s-1)/1.4 var(--label);color:var(--ink-2)}
.preserved{border-inline-start:1px dashed var(--ink-2)}
.preserved pre{white-space:pre-wrap;font-size:1em}
.gallery{max-inline-size:none!important;clear:both}
.images{display:grid;gap:1rem;grid-template-columns:repeat(2,minmax(0,1fr))}
.prose .images figure{margin:0}
.images img{aspect-ratio:1;object-fit:cover;object-position:var(--fx,50%) var(--fy,50%)}
.cols-1 .images{grid-template-columns:none}
.cols-1 img{aspect-ratio:auto}
.cols-2 img{aspect-ratio:4/3}
.embed{border:1px solid var(--ink);border-block-start-width:3px}
.embed-link{display:block;padding:1.2rem 1.3rem;text-decoration:none}
.embed-title,.embed-notice{display:block}
.embed-title{font:var(--hw) var(--s1)/1.15 var(--head);text-decoration:underline 1px;text-underline-offset:.18em}
.embed-title::before{display:inline-block;content:"\\25B6\\FE0E" / "";font:.6em var(--label);color:var(--spot);margin-inline-end:.7em;vertical-align:.15em}
.embed-notice{font:400 var(--s-1)/var(--note) var(--label);color:var(--ink-2);margin-block-start:.5rem}
.embed>figcaption{padding:0 1.3rem 1rem}
.embed iframe{display:block;inline-size:100%;aspect-ratio:16/9;border:0}
[data-aspect="4:3"] iframe{aspect-ratio:4/3}
[data-aspect="1:1"] iframe{aspect-ratio:1}
[data-aspect="9:16"] iframe{aspect-ratio:9/16;max-block-size:80vh}
[data-aspect=free] iframe{aspect-ratio:auto;block-size:34rem}
audio{display:block;inline-size:100%}
video{inline-size:100%;background:var(--tint)}
.file a{display:inline-block;font:600 var(--s-1)/1.4 var(--label);border:1px solid var(--ink);padding:.75em 1.1em;text-decoration:none}
.file .detail,.preserved-notice,.duration{font:400 var(--s-1)/1.4 var(--label);color:var(--ink-2)}
.preserved-notice{margin-block-end:.5rem}
.file a:hover{background:var(--ink);color:var(--paper)}
@media (min-width:40rem){.images{grid-template-columns:repeat(3,minmax(0,1fr))}.cols-2 .images,.cols-4 .images{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:48rem){.cols-4 .images{grid-template-columns:repeat(4,minmax(0,1fr))}}
`;

const IS_INSET =
  /class="(?:[^"]* )?(?:gallery|embed|preserved|missing|file)[" ]|<(?:pre|code|audio|video)[ >]/;

/** @param html text as Recto's renderer writes it */
export const hasInsets = (html: string): boolean => IS_INSET.test(html);

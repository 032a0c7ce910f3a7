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
@media print{
  :root{color-scheme:light;--s0:10.5pt;--s1:13pt;--s2:15pt;--s3:19pt;--s4:30pt;--s-1:8.5pt;--measure:13.4cm;--recto:#fff;--tint:#fff;--ink:#000;--ink-2:#333;--hair:#999;--spot:#000;--hold:#eee}
  img,video{filter:none}
  .sections,.langs,.skip,form,.follow,.band,.pager,.embed-notice,audio,video,.foot>.cols>:not(:first-child){display:none!important}
  .body{--out:4.3cm;padding-inline-start:var(--out)}.page .body{--out:0cm}.body>.facts{display:block;float:inline-start;inline-size:3.7cm;margin-inline-start:-4.3cm}.facts>*{margin-block-end:.8em}
  .prose>:is(.start,.end){float:none;inline-size:8cm;margin-inline:0}.prose>.full{inline-size:auto;margin-inline-start:calc(-1*var(--out))}.prose>.full figcaption{padding:0}
  .wrap{padding-inline:0}.hero .crop{max-block-size:9cm}.prose img{max-block-size:12cm;inline-size:auto!important}
  .prose a[href^=http]:not(.embed-link)::after,.embed-title::after{content:" (" attr(href) ")";font-size:.8em;overflow-wrap:anywhere}
  p,figure,blockquote,tr,.callout{break-inside:avoid}h1,h2,h3{break-after:avoid}p{orphans:3;widows:3}
  .foot{break-inside:avoid;margin-block-start:1.5rem;padding-block-end:0}
  @page{margin:18mm 16mm}
}
`;

import { minify } from './minify.ts';

/**
 * How pages stand on paper, in a sheet that browsers fetch behind everything that is read: `media="print"`
 * blocks nothing.
 */
export const print = minify(`
  :root{color-scheme:light;--s0:10.5pt;--s1:13pt;--s2:15pt;--s3:19pt;--s4:30pt;--s-1:8.5pt;--measure:13.4cm;--recto:#fff;--tint:#fff;--ink:#000;--ink-2:#333;--hair:#999;--spot:#000;--hold:#eee}
  img,video{filter:none}
  .sections,.langs,.skip,form,.follow,.band,.coupon,.pager,.embed-notice,audio,video,.foot>.cols>:not(:first-child){display:none!important}
  .body{--out:4.3cm;padding-inline-start:var(--out)}.page .body{--out:0cm}.body>.facts{display:block;float:inline-start;inline-size:3.7cm;margin-inline-start:-4.3cm}.facts>*{margin-block-end:.8em}
  .prose>:is(.start,.end){float:none;inline-size:8cm;margin-inline:0}.prose>.full{inline-size:auto;margin-inline-start:calc(-1*var(--out))}.prose>.full figcaption{padding:0}
  .wrap{padding-inline:0}.hero .crop{max-block-size:9cm}.prose img{max-block-size:12cm;inline-size:auto!important}
  .prose a[href^=http]:not(.embed-link)::after,.embed-title::after{content:" (" attr(href) ")";font-size:.8em;overflow-wrap:anywhere}
  p,figure,blockquote,tr,.callout{break-inside:avoid}h1,h2,h3{break-after:avoid}p{orphans:3;widows:3}
  .foot{break-inside:avoid;margin-block-start:1.5rem;padding-block-end:0}
  @page{margin:18mm 16mm}
  .corner,.key,button.ref,.note button{display:none!important}a.ref{display:inline}
  .note[popover]{display:block;position:static;background:none;border:0;border-inline-start:2px solid;padding:0 0 0 .6rem;margin-block:0 .6rem;font-size:8.5pt;overflow:visible}
`);

import { minify } from './minify.ts';

/** The other side of the sheet, in a style sheet of its own: only pages of evidence fetch it. */
export const verso = minify(`
.is-verso{--paper:var(--verso);--tint:color-mix(in srgb,var(--recto) 55%,var(--verso));--hair:color-mix(in srgb,var(--ink) 24%,var(--verso))}
html:has(.is-verso){background:var(--verso)}
body{background:var(--paper)}
body:has(.is-verso){--paper:var(--verso);--tint:color-mix(in srgb,var(--recto) 55%,var(--verso));--hair:color-mix(in srgb,var(--ink) 24%,var(--verso))}
body:has(.is-verso) .corner{inset-inline:0 auto;background:linear-gradient(to top left,var(--recto) 49.4%,var(--ink) 49.4% 50.4%,#0000 50.4%),repeating-linear-gradient(var(--ink) 0 1px,var(--fold) 1px 4px);border-inline:0 1px solid}
[dir=rtl] body:has(.is-verso) .corner,body:has(.is-verso):dir(rtl) .corner{background:linear-gradient(to top right,var(--recto) 49.4%,var(--ink) 49.4% 50.4%,#0000 50.4%),repeating-linear-gradient(var(--ink) 0 1px,var(--fold) 1px 4px)}
body:has(.is-verso) .corner span{inset-inline:auto .4em}
body:has(.is-verso) .corner~.row:not(.sections){padding-inline:calc(var(--c) - var(--edge) + 1rem) 0;flex-direction:row-reverse;justify-content:space-between}
body:has(.is-verso) .corner~.row .langs{margin:0}
.back{position:relative;overflow:hidden;padding-block:2.2rem 1.4rem}
.ghost{position:absolute;inset-block-start:2.6rem;inset-inline-end:0;transform:scaleX(-1);font:var(--hw) calc(1.06*var(--s4))/.98 var(--head);letter-spacing:-.012em;color:color-mix(in srgb,var(--ink) 9%,transparent);inline-size:min(42rem,80%);text-wrap:balance;max-block-size:100%}
.ghost::before{content:attr(data-words)}
.back>:not(.ghost){position:relative}
.back h1{font-size:clamp(4.2rem,1rem + 11vw,11rem);line-height:.92;padding-block-start:.06em;letter-spacing:-.03em}
.back .stand{margin-block:.6rem 1.2rem;max-inline-size:44rem}
.about{max-inline-size:44rem;margin-block:-.4rem 1.4rem;line-height:1.5}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin-block-start:.6rem;color:var(--ink-2)}
.legend li::before{content:var(--g) / "";font-family:Arial,"Segoe UI Symbol",sans-serif;font-weight:700;color:var(--ink);margin-inline-end:.45em}
.leaf{display:grid;grid-template-columns:minmax(0,1fr);gap:0 var(--gap);font-size:1.0625rem;line-height:1.46}
.leaf>div>section{border-block-start:3px solid var(--ink);padding-block:.9rem 2.4rem;scroll-margin-block-start:1rem}
.leaf h2{font-size:var(--s3);margin-block-end:1rem}
.leaf h2 span{color:var(--spot);font-style:italic;margin-inline-end:.25em}
.leaf p{max-inline-size:44rem}
.toc{margin-block-end:1.5rem}
.toc ol{display:flex;flex-wrap:wrap;gap:0 1.2rem}
.toc a b{color:var(--spot);font-weight:700;margin-inline-end:.35em}
.fiche{display:grid;grid-template-columns:3rem minmax(0,1fr);gap:.6rem 1.5rem;padding-block:1.1rem;border-block-start:1px solid var(--hair);scroll-margin-block-start:1rem}
.fiche:target{background:var(--hold)}
.hole>.fiche:first-child{border:0;padding-block-start:0}
.fiche>:is(dl,.sub){grid-column:1/-1}
.leaf .fiche :is(h2,h3){font:400 1.22rem/1.4 var(--text);text-wrap:pretty;letter-spacing:0;border:0;padding:0;margin:0}
.gly{font:700 1.9rem/1 var(--label);border-block-end:3px var(--l);inline-size:2.9rem;padding-block-end:.2rem;align-self:start;display:flex;justify-content:space-between}
.gly small{font:400 var(--s-1)/1 var(--label);align-self:end;color:var(--ink-2)}
.is-disputed .gly{border-block-end-width:5px}
.leaf dl{font:400 var(--s-1)/var(--note) var(--label)}
.leaf dl>div{display:grid;grid-template-columns:6.6rem minmax(0,1fr);gap:.8rem;padding-block:.22rem}
.leaf #data dl>div{grid-template-columns:9.5rem minmax(0,1fr)}
.leaf dt{color:var(--ink-2)}
.leaf dd{overflow-wrap:anywhere}
q{quotes:"« " " »"}
:lang(en) q{quotes:"“" "”"}
:lang(ar) q{quotes:"«" "»"}
.srcs :is(th,td){padding-inline:0 1rem}.srcs th:first-child{min-inline-size:15rem}.srcs b{margin-inline-end:.35em}.srcs code{white-space:nowrap}
.yes,.no{font-weight:700}.yes::before{content:"✓ " / ""}.no::before{content:"✗ " / ""}
.bar{display:inline-block;inline-size:9em;max-inline-size:100%;block-size:1em;background:var(--ink);vertical-align:-.12em;forced-color-adjust:none}
.hole{background:var(--recto);padding:1.2rem 1.4rem 1.4rem;border:1px solid var(--ink)}
.was{display:grid;gap:.6rem 1.5rem}
del{text-decoration:line-through 2px var(--spot);color:var(--ink-2)}
ins{text-decoration:none;background:var(--hold);font-weight:600;border-block-end:2px solid}
.vers{margin-block-end:1rem}.vers li{padding-block:.25rem}.vers a,.ways a{display:inline-block;padding-block:.2rem}
.diff{font:400 1.1rem/1.75 var(--text);background:var(--recto);padding:1.1rem 1.3rem;border-inline-start:5px double var(--ink);max-inline-size:50rem}
.diff p+p{margin-block-start:.7em}
.leaf pre{border-block:1px solid var(--hair);padding-block:.7rem;margin-block:1rem;font-size:.82rem;line-height:1.5}
.ways .btn{margin:0}
.ways{display:flex;flex-wrap:wrap;gap:.6rem;margin-block-start:1rem}
.btn{font:600 var(--s-1)/1.2 var(--label);border:1px solid var(--ink);padding:.8em 1.1em!important;text-decoration:none;min-block-size:2.75rem}
.btn.on,.btn:hover{background:var(--ink);color:var(--paper)}
.report{display:grid;gap:1rem;max-inline-size:var(--measure)}
.report :is(input,textarea,select){font:inherit;inline-size:100%;display:block;margin-block-start:.3rem;background:var(--recto);color:inherit;border:1px solid var(--ink);padding:.6em .7em;border-radius:0}
.report i{color:var(--spot);font-style:normal;font-weight:700}
.report button{justify-self:start}
.report+.meta a{display:inline-block;padding-block:.5em}
.trap{position:absolute;inset-inline-start:-99rem}
@media (max-width:40rem){.ghost{font-size:1.5rem;inline-size:9rem;inset-block-start:.5rem}.srcs,.srcs tbody,.srcs tr,.srcs tbody th{display:block}.srcs thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.srcs tr{padding-block:.6rem;border-block-end:1px solid var(--hair)}.srcs tbody :is(th,td){border:0;padding:0;min-inline-size:0}.srcs td{display:inline}.srcs td:empty{display:none}.srcs td+td::before{content:" · " attr(data-of) " ";color:var(--ink-2)}.report button{justify-self:stretch}}
@media (min-width:48rem){.fiche>:is(dl,.sub){grid-column:2}.was{grid-template-columns:1fr 1fr}}
@media (min-width:72rem){
  .leaf{grid-template-columns:minmax(0,1fr) 11rem}.leaf>:not(.toc){grid-column:1;grid-row:1}
  .toc{grid-column:2;position:sticky;inset-block-start:1rem;align-self:start;border-block-start:3px solid var(--ink);padding-block:.7rem}.toc ol{display:block}
  .fiche.trio{grid-template-columns:3rem minmax(0,1fr) 27rem}.fiche.trio>dl{grid-column:3}
}
[dir=rtl] :is(.leaf h2 span,.back h1,.ghost){font-style:normal;letter-spacing:0}
[dir=rtl] .leaf q[dir]{display:inline-block}
[dir=rtl] .back h1{font-size:clamp(3.4rem,1rem + 8vw,8rem);line-height:1.25}
[dir=rtl] .ghost{line-height:1.3}
@media print{:root{--verso:#fff}.report,.report+.meta,.toc,.ways{display:none}#report:has(.report){display:none}.leaf pre{white-space:pre-wrap;overflow-wrap:anywhere}.back h1{font-size:44pt;line-height:1.1}#data a[href]::after{content:" <" attr(href) ">";overflow-wrap:anywhere}#sources a[href^=http]::after{content:" <" attr(href) ">";overflow-wrap:anywhere}.ghost{display:none}.fiche{break-inside:avoid}}
`);

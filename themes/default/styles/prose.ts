/** What Recto's own renderer writes in most articles: text, notes, pictures, tables, boxes. See `insets.ts`. */
export const prose = `
.prose>:is(p,ul,ol,dl){margin-block-end:1.05em;text-wrap:pretty}
.prose :is(ul,ol){padding-inline-start:1.3em}
.prose ul{list-style:"– "}
.prose ol{list-style:decimal}
.prose li>:is(ul,ol){margin-block:.2em}
.prose li+li{margin-block-start:.3em}
.prose li::marker{color:var(--spot);font-variant-numeric:tabular-nums}
.prose :is(h2,h3,h4,h5,h6){margin-block:1.1em .5em;clear:inline-start}
.prose h2{font-size:var(--s2)}
.prose h3{font-size:var(--s1)}
.prose :is(h4,h5,h6){font:700 1em/1.35 var(--text)}
.prose h5{font-style:italic}
.prose h6{color:var(--ink-2)}
.piece:not(.page) .first{display:flow-root}
.piece:not(.page) .first::first-letter{font-family:var(--head);font-weight:var(--hw);-webkit-initial-letter:3;initial-letter:3;margin-inline-end:.09em;color:var(--spot)}
@supports not ((initial-letter:3) or (-webkit-initial-letter:3)){.piece:not(.page) .first{display:flow-root}
.piece:not(.page) .first::first-letter{float:inline-start;font-size:4.1em;line-height:.78;padding-block-start:.06em}}
.prose sup.fn a{font:600 .95em/1 var(--label);color:var(--spot);text-decoration:none;padding:.7em .3em;margin:-.7em -.15em}
:target{scroll-margin-block-start:2rem}
sup.fn:target,.fnotes li:target{background:var(--hold)}
mark{background:var(--hold);color:inherit}
abbr{text-decoration:underline dotted 1px;text-underline-offset:.2em}
.prose>:is(h2,h3):first-child{margin-block-start:0}
.prose hr{border:0;block-size:1rem;inline-size:6rem;border-block:1px solid var(--ink);margin:2.2rem 0;clear:both}
.prose blockquote{border-inline-start:1px solid var(--ink);padding-inline-start:1.3rem;margin-block:.4rem 1.6rem}
.prose blockquote p+p,.callout>*+*{margin-block-start:.6em}
.prose blockquote footer{color:var(--ink-2);margin-block-start:.6rem}
.prose .pull{font:italic var(--hw) var(--s3)/1.08 var(--head);margin-block:1.2rem 2.1rem;border:0;border-block-start:5px double var(--ink);padding:.8rem 0 0;text-wrap:balance;font-variant-ligatures:no-common-ligatures}
.prose .pull footer{font-style:normal}
.prose figure{margin-block:.6rem 2rem}
.prose figure img{inline-size:100%}
figcaption small{font-size:1em}
.prose>:is(.wide,.full){max-inline-size:none;clear:both}
.prose>.wide{margin-inline-start:calc(-1*var(--out))}
.prose>.full{inline-size:100vw;margin-inline-start:calc(-1*(var(--out) + var(--bleed)))}
.prose>.full figcaption{padding-inline:var(--bleed)}
.scroll{overflow-x:auto;margin-block:.4rem 2rem}
.prose>.scroll{max-inline-size:max-content;min-inline-size:min(100%,var(--measure))}
table{border-collapse:collapse;inline-size:100%;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;font:var(--hw) var(--s1)/1.15 var(--head);padding-block-end:.7rem}
th,td{text-align:start;padding:.45rem 0 .45rem;padding-inline-end:1.2rem;border-block-end:1px solid var(--hair);font-weight:400;vertical-align:baseline}
:is(th,td):last-child{padding-inline-end:0}
td.num,th.num{text-align:end;white-space:nowrap}
thead th,tr:first-child>th:not(:only-child):not([scope=row]){border-color:var(--ink);color:var(--ink-2);vertical-align:bottom}
tfoot :is(th,td){font-weight:700;border-block:1px solid var(--ink)}
.callout{border-block:3px solid var(--ink) ;border-block-end-width:1px;padding-block:.9rem 1.1rem;margin-block:.6rem 2rem;font-size:.94em;line-height:var(--stand)}
.callout-title{font:700 var(--s-1)/1.4 var(--label)}
.callout-note{border-block:1px solid var(--hair)}
.callout:is(.callout-warning,.callout-update){border-block:0;border-inline-start:5px solid var(--spot);padding-block:.2rem;padding-inline-start:1.1rem}
.supporters{border-block-start:2px dashed var(--ink);padding-block-start:1rem;margin-block:2rem;font:400 var(--s-1)/1.5 var(--label)}
figcaption .title{font-weight:700;color:var(--ink)}
@media (max-width:48rem){.prose>:is(.start,.end){max-inline-size:15rem}}
@media (max-width:40rem){.hero:not(.small)>img,.prose>:is(.fig,.wide,.full):not(.start,.end)>:is(img,a>img){max-inline-size:none;inline-size:100vw;margin-inline:calc(-1*var(--edge))}.prose>.full>img{margin-inline:0!important}}
@media (min-width:48rem){
  .prose>.start{float:inline-start;inline-size:16rem;margin-inline-end:1.5rem;clear:inline-start;margin-block:.4rem 1rem}
  .prose>.end{float:inline-end;inline-size:16rem;margin-inline-start:1.5rem;clear:inline-end;margin-block:.4rem 1rem}
}
@media (min-width:62rem){.prose>.end{inline-size:min(17rem,100% - var(--measure) - var(--gap))}}
@media (min-width:76rem){
  .prose>.pull{margin-inline-start:calc(-1*var(--out));max-inline-size:calc(var(--measure) + var(--out));clear:inline-start}
  .prose>.start{inline-size:calc(var(--out) + 6rem);margin-inline-start:calc(-1*var(--out))}
}
`;

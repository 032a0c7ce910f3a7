/** The frame of an article and what stands around its text. Facts, and later notes, float in the margins. */
export const article = `
.opening{padding-block:clamp(1.75rem,4vw,3.5rem) 1.5rem;max-inline-size:68rem}
.opening h1{font-size:var(--s4);line-height:var(--hl);letter-spacing:var(--track);margin-block:.14em .34em}
.opening h1.long{font-size:max(1.75rem,.76*var(--s4))}
.opening h1.longer{font-size:max(1.5rem,.52*var(--s4));line-height:1.08}
.voice h1{font-style:italic}
.voice .face,.who .face{inline-size:6.5rem;margin-block-end:1rem}
.hero{margin-block-end:1.75rem}
.hero .crop{aspect-ratio:16/9}
.hero:is(.tall,.small){max-inline-size:var(--measure)}
figcaption{padding-block-start:.6rem;max-inline-size:46rem}
figcaption p{display:inline}
.body{border-block-start:1px solid var(--ink);padding-block-start:1.5rem}
.hero+.body{border:0;padding-block-start:0}
.body::after{content:"";display:block;clear:both}
.body>*,.prose>*{max-inline-size:var(--measure)}
.body>.prose{max-inline-size:none}
.facts{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));margin-block-end:1.75rem}
.facts b{display:block;font-size:1.06em}
.facts .run b{display:inline;font-size:1em}
summary{cursor:pointer;padding-block:.4rem}
.fnotes{border-block-start:1px solid var(--hair);padding-block:1rem;margin-block:2rem 1rem}
.fnotes h2{font:700 var(--s-1)/1.4 var(--label);margin-block-end:.5rem}
.fnotes li{display:grid;grid-template-columns:1.8em 1fr;font-size:.86em;line-height:calc(.95*var(--lead));padding-block:.25rem}
.fnotes li>a{font:600 .86em/1.75 var(--label);color:var(--spot);text-decoration:none}
.tags{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;margin-block:1.5rem 2rem}
.tags a{padding-block:.2rem}
.tags a::before{content:"# " / "";color:var(--spot)}
.author{border-block-start:3px solid var(--ink);padding-block:1.4rem 2rem}
.author.has{display:grid;grid-template-columns:6.5rem 1fr;gap:1.5rem}
.author h2{font-size:var(--s2)}
.author p:not([class]){font-size:.94em;line-height:var(--stand);margin-block:.5rem}
.books{margin-block:.5rem}
.books b,.follow b{margin-inline-end:.6em}
.cast{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.9rem var(--gap);border-block-start:3px solid var(--ink);padding-block:1.4rem 2rem}
.body>.cast{max-inline-size:none}
.cast b{display:block;color:var(--ink)}
.follow{border-block:1px solid var(--hair);padding-block:.8rem;margin-block-end:2rem}
.follow label{display:flex;flex-wrap:wrap;flex:1 1 15rem;gap:0 .6rem;align-items:center}
.follow input{flex:1 9rem;min-inline-size:0}
.band{border-block-start:1px solid var(--ink);padding-block:1.6rem 2.4rem;margin-block-start:1.5rem}
nav.band{font:400 var(--s0)/var(--lead) var(--text)}
.cols h3{font-size:var(--s1);line-height:1.14;margin-block:.2rem .4rem}
.crumbs{margin-block-end:-1rem;padding-block-start:1.5rem}
.crumbs li:not(:last-child)::after{content:"/" / "";margin-inline-start:1.35rem;color:var(--ink-2)}
@media (min-width:76rem){
  .body{--out:calc(var(--rail) + var(--gap));padding-inline-start:var(--out)}
  .body>.facts{float:inline-start;inline-size:var(--rail);margin-inline-start:calc(-1*var(--out));display:block;padding-block-start:.3em}
  .facts>*{margin-block-end:1rem}
  .page .body{--out:0rem}
}
`;

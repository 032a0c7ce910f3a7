/** Sections, tags, authors, months; the archive; search; and the pages that say what went wrong. */
export const lists = `
.list .opening{padding-block-end:1.75rem}
.list .opening h1{font-size:calc(.8*var(--s4))}
.who{display:grid;gap:0 1.75rem}
.who p:not([class]){max-inline-size:var(--measure);margin-block-start:.8em}
.parts{margin-block-start:1rem}
.rows{border-block-start:3px solid var(--ink)}
.rows>li{border-block-start:1px solid var(--hair);padding-block:1.4rem 1.6rem}
.rows>li:first-child{border:0}
.rows article{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.2rem 1.1rem;align-items:start}
.rows article>*{grid-column:1}
.rows article>.shot{grid-column:2;grid-row:1/span 2;inline-size:6.5rem}
.rows .stand,.rows .when{grid-column:1/-1}
.rows h2{font-size:var(--s2);margin-block:.1em .2em}
.rows .stand{font-size:1em;max-inline-size:var(--measure)}
.rows .stand{grid-row:3}
.rows .when{grid-row:4}
.rows h2.longer{font-size:var(--s1)}
.rows .feature{display:block;padding-block-end:.6rem}
.feature .shot{inline-size:auto!important;margin-block-end:1rem}
.feature h2{font-size:var(--s3);line-height:var(--hl);letter-spacing:var(--track)}
.pager{display:flex;justify-content:space-between;gap:1rem;border-block-start:1px solid var(--ink);padding-block:1rem}
.pager a,.on a,.feed a{font-weight:700;padding-block:.3rem}
.pager a:only-child:last-child[rel=next]{margin-inline-start:auto}
.years{display:grid;gap:2.5rem var(--gap)}
.year{border-block-start:3px solid var(--ink);padding-block-start:.6rem}
.year ul{margin-block-start:.6rem}
.year h2{font-size:var(--s3);line-height:1.1}
.year li a{display:grid;grid-template-columns:minmax(5.6em,max-content) minmax(0,1fr) 2.6em;gap:.9rem;align-items:center;padding-block:.5rem;border-block-start:1px solid var(--hair);font:400 var(--s-1)/1.3 var(--label);text-decoration:none}
.year li a:hover{color:var(--spot)}
.year li span:last-child{text-align:end;font-variant-numeric:tabular-nums}
.bar{inline-size:100%;block-size:.5rem;stroke:currentColor;stroke-width:5}
[dir=rtl] .bar{transform:scaleX(-1)}
form{max-inline-size:58rem}
.ask{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}
.ask label{flex:1 1 16rem}
.ask input{display:block;inline-size:100%;font:var(--hw) var(--s3)/1.2 var(--head);border-width:0 0 3px;padding:.1em 0;margin-block-start:.2rem;min-inline-size:0}
.ask button{min-block-size:3.2rem}
.hint{margin-block-start:.5rem}
form details{margin-block-start:1rem}
.sieve{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));padding-block:1rem}
.sieve :is(input,select){display:block;inline-size:100%;margin-block-start:.3rem;background:var(--recto)}
.found{margin-block:2rem 1rem}
.none{font-size:var(--s2);font-family:var(--head);line-height:1.2;margin-block:2rem .5rem}
.stir{padding-block:0 2rem}
.stir .hint:last-child{margin-block-start:1rem}
.list .tide,.list .rule{margin-block:2rem}
@media (min-width:62rem){
  .rows article{grid-template-columns:var(--rail) minmax(0,var(--measure)) 1fr;column-gap:var(--gap)}
  .rows article>*{grid-column:2}
  .rows .when{grid-column:1;grid-row:1/span 4;padding-block-start:.15rem}
  .rows article>.shot{grid-column:3;grid-row:1/span 4;inline-size:min(17rem,100%);justify-self:end}
  .rows .stand{grid-column:2}
  .rows .feature{display:grid;grid-template-columns:3fr 2fr;padding-block-start:.3rem}
  .rows .feature>*{grid-column:2}
  .rows .feature>.shot{grid-column:1;grid-row:1/span 5;justify-self:stretch}
  .rows .feature>:is(.when,.stand){grid-row:auto}
  .who{grid-template-columns:var(--rail) 1fr;column-gap:var(--gap)}
  .who .face{inline-size:100%;max-inline-size:10rem}
  .years{grid-template-columns:repeat(2,minmax(0,1fr))}
}
@media (min-width:84rem){.years{grid-template-columns:repeat(3,minmax(0,1fr))}}
`;

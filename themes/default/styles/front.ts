/** The front page: its lead, its columns, its voices and its sections. */
export const front = `
:is(.lead,.second,.say article,.rows article){position:relative}
:is(.lead,.second,.say article,.rows article) :is(h2,h3) a::after{content:"";position:absolute;inset:0}
.page1{display:grid;gap:2.25rem var(--gap);padding-block:1.6rem 2.5rem}
.lead h2{font-size:calc(.92*var(--s4));line-height:var(--hl);letter-spacing:var(--track);margin-block:.12em .3em}
.lead h2.long{font-size:max(1.7rem,.68*var(--s4))}
.lead h2.longer{font-size:max(1.5rem,.5*var(--s4));line-height:1.08}
.lead .crop{aspect-ratio:16/9}
.lead .stand{max-inline-size:none}
.two{display:grid;gap:.8rem var(--gap);margin-block-start:1.1rem}
.more{display:grid;gap:0 var(--gap);grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));margin-block-start:1.5rem}
.lines time{font:700 var(--s-1)/1 var(--label);color:var(--spot);margin-inline-end:.4em}
.second h2{font-size:var(--s2);margin-block:.2em .35em}
.second h2.big{font-size:var(--s3);line-height:1.04}
.second h2.longer{font-size:var(--s1)}
.second .crop{margin-block-end:.9rem;aspect-ratio:4/3}
.second p:not([class]){font-size:.94em;line-height:var(--stand);margin-block-end:.4em}
.solo{display:grid;gap:1rem var(--gap)}
.say{border-block:5px double var(--ink);padding-block:1.6rem 2rem;margin-block-end:2rem}
.say article.has{display:grid;grid-template-columns:5.5rem 1fr;gap:1.1rem}
.say h3{font-style:italic;font-size:var(--s2);line-height:1.1;margin-block:0 .4rem;font-variant-ligatures:no-common-ligatures}
.secs{padding-block:0 2rem}
.sec h2{border-block-start:3px solid var(--ink);padding-block-start:.5rem;font-size:var(--s1)}
.sec h3{font-size:var(--s2);margin-block:.4em .6em}
.sec li:first-child{border-color:var(--hair)}
.stream{columns:26rem 2;column-gap:var(--gap)}
.stream li{break-inside:avoid;border-color:var(--hair)!important}
.on{margin-block-start:1.2rem}
.void{font:italic var(--hw) var(--s3)/1.1 var(--head);padding-block:3rem}
@media (min-width:46rem){.say .n3{grid-template-columns:none}}
@media (min-width:62rem){
  .say .n3{grid-template-columns:repeat(3,minmax(0,1fr))}
  .pair{grid-template-columns:minmax(0,1fr) 18rem}
  .pair>.brief:first-child{order:1}
  .pair>.brief{border-inline-start:1px solid var(--ink);padding-inline-start:1.5rem}
  .two{grid-template-columns:1.7fr 1fr}
  .ruled>*+*{border-inline-start:1px solid var(--hair);padding-inline-start:calc(var(--gap)/2);margin-inline-start:calc(var(--gap)/-2)}
  .secs>:nth-child(3n+1){border:0;padding:0;margin:0}
  .solo{grid-template-columns:3fr 2fr}
}
`;

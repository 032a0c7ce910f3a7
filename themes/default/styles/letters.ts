/** Letters, their copies on the web, and the page of questions. */
export const letters = `
.paper{max-inline-size:44rem;margin-inline:auto}
.paper .opening{padding-block-end:1.2rem}
.paper .opening h1{font-size:calc(.8*var(--s4))}
.paper .stand{margin-block-end:1rem}
.paper form{display:grid;gap:1.2rem;max-inline-size:40rem;margin-block:1rem 2.6rem}
.paper fieldset{border:0;padding:0;margin:0;display:grid;gap:.2rem}
.paper legend{font-weight:700;padding:0;margin-block-end:.5rem}
.pick{display:grid;grid-template-columns:1.6rem minmax(0,1fr);gap:.1rem .6rem;align-items:start;border-block-start:1px solid var(--hair);padding-block:.8rem;min-block-size:2.75rem}
.pick input{min-block-size:0;padding:0;inline-size:1.25rem;block-size:1.25rem;margin:.2rem 0 0;accent-color:var(--ink)}
.pick b{font:var(--hw) var(--s1)/1.2 var(--head)}
.pick span{display:block}
.paper :is(input[type=email],input[type=text],textarea){font:inherit;inline-size:100%;display:block;margin-block-start:.3rem;background:transparent;color:inherit;border:1px solid var(--ink);padding:.65em .7em;border-radius:0;min-block-size:2.75rem}
.paper .go{justify-self:start;font:600 var(--s-1)/1.2 var(--label);border:1px solid var(--ink);background:var(--ink);color:var(--paper);padding:.9em 1.2em;min-block-size:2.75rem;cursor:pointer}
.paper .wrong{color:var(--spot);font-weight:700;margin:0}
#r_ask{font-size:var(--s2);margin-block-end:.4rem}
.hint{color:var(--ink-2)}
.trap{position:absolute;inset-inline-start:-99rem}
.paper .void{font:italic 400 var(--s1)/1.35 var(--text);padding-block:.8rem}
.past li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.2rem 1.2rem;border-block-start:1px solid var(--hair);padding-block:.6rem}
.past h2,.answers h2{border-block-start:3px solid var(--ink);padding-block:.6rem .2rem;font-size:var(--s2)}
.past a{padding-block:.2rem}
.letter .opening h1{font-size:var(--s3)}
.letter .text{margin-block:1.2rem}
.letter .text p{margin-block-end:.8em}
.letter article{border-block-start:1px solid var(--ink);padding-block:1rem 1.1rem}
.letter :is(article,.only) h2{font-size:var(--s2);line-height:var(--hl);margin-block:.1em .3em}
.letter .text+.meta{margin-block-end:1.2rem}
.letter article.first h2{font-size:var(--s3)}
.letter article img{inline-size:100%;block-size:auto;display:block;margin-block:.6rem .9rem}
.letter article .kind{color:var(--spot);font-weight:700}
.letter .vo{font:600 var(--s-1)/1.4 var(--label);background:var(--verso);padding:.15em .5em;text-decoration:none;display:inline-block;margin-block-start:.5rem}
.only{border:2px dashed var(--ink);padding:1rem 1.2rem;margin-block:1.4rem}
.qa{border-block:5px double var(--ink);padding-block:1rem .6rem;margin-block:1.4rem}
.answers .qa+.qa{border-block-start:0;margin-block-start:-1.4rem}
.answers .qa .q{border:0;padding:0}
.qa .q{font:italic 400 var(--s1)/1.35 var(--text);margin-block:.2rem .5rem}
.qa p:not([class]){margin-block:.7em;max-inline-size:var(--measure)}
.fix{border-inline-start:5px solid var(--spot);padding-inline-start:1rem;margin-block:1.4rem}
[dir=rtl] :is(.qa .q,.void){font-style:normal}
@media (max-width:30rem){.past li{grid-template-columns:minmax(0,1fr)}.paper .go{justify-self:stretch}}
@media print{.paper form{display:none}}
`;

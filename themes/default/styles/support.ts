import { minify } from './minify.ts';

/** Support and readers' own pages, in a style sheet of its own: fetched where one of them is shown. */
export const support = minify(`
.shut{border-block-start:5px double var(--ink);margin-block:2rem;padding-block:1.4rem .4rem;max-inline-size:var(--measure)}
.shut h2{font-size:var(--s3);margin-block-end:.6rem}
.shut p{line-height:var(--stand)}
.shut .offer{grid-template-columns:repeat(auto-fit,minmax(min(100%,9.5rem),1fr));gap:1.2rem 1.4rem}.shut .price{font-size:var(--s2)}
.shut .and{margin-block-start:1.1rem;font:400 var(--s-1)/var(--note) var(--label)}
.fade{position:relative}
.offer{display:grid;gap:1.4rem var(--gap);grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));margin-block:1.4rem 2rem}
.offer>li{border-block-start:3px solid var(--ink);padding-block:.8rem 0;display:flex;flex-direction:column;gap:.5rem}
.offer h2,.offer h3{font-size:var(--s2)}
.price{font:var(--hw) var(--s3)/1 var(--head)}
.price small{font:400 var(--s-1)/1 var(--label);color:var(--ink-2)}
.offer p,.offer .what{line-height:var(--stand)}
.what{list-style:none}
.what li{padding-inline-start:1.2em;text-indent:-1.2em}
.what li::before{content:"+ " / "";color:var(--spot);display:inline-block;inline-size:1.2em;text-indent:0}
.offer form{margin-block-start:auto;display:flex;flex-wrap:wrap;gap:.6rem;align-items:end;padding-block-start:.6rem}
.own{display:grid;gap:0 var(--gap);max-inline-size:68rem}
.own>section,.own>form{border-block-start:3px solid var(--ink);padding-block:1rem 2.2rem}
.own h2{font-size:var(--s2);margin-block-end:.7rem}
.own p{line-height:var(--stand);max-inline-size:var(--measure)}
.own .lines li{padding-block:.45rem;border-block-start:1px solid var(--hair);display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;justify-content:space-between;font:400 var(--s-1)/1.5 var(--label)}
.own .lines li:first-child{border:0}
.own .lines a{text-decoration:underline}
.own button.btn:not(:hover){background:none;color:inherit}
.own .is-over{color:var(--ink-2)}
.field{display:block;max-inline-size:28rem;margin-block-end:1.1rem}
.field :is(input,select){display:block;inline-size:100%;margin-block-start:.35rem;background:var(--recto);font:400 1.06rem/1.4 var(--label);padding:.65em .7em}
.field .hint{display:block;margin-block-start:.3rem;color:var(--ink-2)}
.tick{display:flex;gap:.7rem;align-items:flex-start;font:400 1.06rem/1.4 var(--label);margin-block:1.2rem}
.tick input{min-block-size:0;inline-size:1.5rem;block-size:1.5rem;flex:none;accent-color:var(--ink)}
.wrong{font:600 var(--s-1)/var(--note) var(--label);color:var(--spot);border-inline-start:3px solid;padding-inline-start:.7rem;margin-block:.4rem .9rem}
.said{border:1px solid var(--ink);border-inline-start-width:5px;padding:.7rem 1rem;margin-block-end:1.6rem;font:600 var(--s-1)/var(--note) var(--label);max-inline-size:var(--measure)}
.pass{padding-block-end:3rem}
.pass form{max-inline-size:28rem}
.bill{border-block:5px double var(--ink);padding-block:1.4rem;max-inline-size:34rem;margin-block-end:2rem}
.bill dl>div{display:grid;grid-template-columns:9rem 1fr;gap:1rem;padding-block:.3rem}
.bill dt{color:var(--ink-2)}
.bill dl{font:400 var(--s-1)/var(--note) var(--label)}
.bill .total{font:var(--hw) var(--s2)/1.2 var(--head);margin-block:1rem .4rem}
@media (min-width:62rem){.own{grid-template-columns:1fr 1fr}.own>.full{grid-column:1/-1}}
@media print{.shut .ways,.own form,.said{display:none}}
`);

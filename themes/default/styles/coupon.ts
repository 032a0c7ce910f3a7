/** The support box, and the line where supporters read on, as they stand in the text of articles. */
export const coupon = `
.coupon{position:relative;border:2px dashed var(--ink);padding:1.3rem 1.4rem 1.4rem;margin-block:2.2rem;clear:both}
.coupon::before{content:"✂" / "";position:absolute;inset-block-start:-.78em;inset-inline-start:1.2rem;background:var(--paper);padding-inline:.35rem;line-height:1.5;font-family:var(--label)}
.coupon :is(h2,h3){font-size:var(--s2);line-height:1.1;margin-block:0 .5rem}
.coupon p{line-height:var(--stand);margin-block:0 .5rem}
.coupon .sum{font:400 var(--s-1)/var(--note) var(--label);color:var(--ink-2)}
.coupon meter{display:block;inline-size:100%;block-size:.5rem;margin-block:.2rem .3rem;accent-color:var(--ink)}
.ways{display:flex;flex-wrap:wrap;gap:.6rem;margin-block-start:1rem}
.btn{display:inline-block;font:600 var(--s-1)/1.2 var(--label);border:1px solid var(--ink);padding:.8em 1.1em;text-decoration:none;min-block-size:2.75rem}
.btn.on{background:var(--ink);color:var(--paper)}
.btn:hover{background:var(--ink);color:var(--paper)}
.btn.on:hover{background:none;color:var(--ink)}
.line{border-block-start:2px dashed var(--ink);margin-block:2.2rem 1.4rem;padding-block-start:.5rem;font:400 var(--s-1)/var(--note) var(--label);color:var(--ink-2)}
`;

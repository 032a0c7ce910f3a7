import { minify } from './minify.ts';

/** What readers say, in a style sheet of its own: it is fetched where it is used, far below the fold. */
export const talk = minify(`
.talk{border-block-start:1px solid var(--ink);margin-block:2.5rem;padding-block-start:1rem;max-inline-size:46rem;scroll-margin-block-start:1rem}
.talk ol{list-style:none}
.said>li{padding-block:1.15rem;border-block-start:1px solid var(--hair)}
.said>li:first-child{border:0;padding-block-start:0}
.said li{scroll-margin-block-start:1rem}
.said li:target{background:var(--hold);box-shadow:0 0 0 .6rem var(--hold)}
.said ol{margin-block-start:1.1rem;padding-inline-start:1.1rem;border-inline-start:3px solid var(--hair);display:grid;gap:1.1rem}
.said p{max-inline-size:var(--measure)}
.said p+p,.said blockquote+p,.said p+blockquote{margin-block-start:.55em}
.said .meta b{color:var(--ink);font-size:1.06em}
.said .meta a{text-decoration:none;padding-block:.25em;display:inline-block}
.said .meta a:hover{text-decoration:underline}
.said em{font-style:normal;font-weight:600;border:1px solid;padding:0 .4em;margin-inline-start:.5em;color:var(--ink)}
.said .acts{display:flex;gap:1.2rem;margin-block-start:.35rem!important}
.said .acts a{text-decoration:underline 1px;padding-block:.35em;min-inline-size:2rem}
.talk blockquote,.quoted{border-inline-start:3px solid var(--spot);padding-inline-start:.9rem;color:var(--ink-2);font-size:.95em}
.note-by{font:400 var(--s-1)/var(--note) var(--label);border-inline-start:5px double var(--ink);padding-inline-start:.8rem}
.talk form{display:grid;gap:1rem;max-inline-size:var(--measure);margin-block:2rem;scroll-margin-block-start:1rem}
.talk form>:is(h2,h3){font-size:var(--s1)}
.talk label{display:block}
.talk label:has(:required)>b::after{content:" *" / "";color:var(--spot)}
.talk :is(input:not([type=checkbox]),textarea){font:inherit;inline-size:100%;display:block;margin-block:.3rem;background:var(--paper);color:inherit;border:1px solid var(--ink);padding:.55em .7em;border-radius:0;line-height:1.5}
.talk textarea{resize:vertical;min-block-size:10rem}
.talk [aria-invalid]{border:2px solid var(--spot)!important}
.talk .tick{font-weight:400;display:grid;grid-template-columns:auto 1fr;gap:.7rem;align-items:start}
.tick input{inline-size:1.35rem;block-size:1.35rem;min-block-size:0;margin:.05rem 0 0;accent-color:var(--ink)}
.talk output:empty{position:absolute}
.talk button{justify-self:start}
.talk button.quiet{background:none;color:var(--ink)}
.wrong{display:block;font:600 var(--s-1)/var(--note) var(--label);color:var(--spot)}
div.wrong{border:2px solid;padding:.8rem 1rem}
.wrong ul{padding-inline-start:1.1rem;list-style:disc}
.wrong a{color:inherit;display:inline-block;padding-block:.25em}
.trap{position:absolute;inset-inline-start:-99rem;inline-size:1px;overflow:hidden}
@media (max-width:40rem){.talk button{inline-size:100%}}
@media print{.talk form,.acts{display:none!important}}
`);

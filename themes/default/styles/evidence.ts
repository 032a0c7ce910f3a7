/** Evidence beside the text: the corner, the strokes, marks and notes, corrections. On article pages. */
export const evidence = `
.mast{--c:clamp(3.25rem,6vw,5.5rem)}
.corner{position:absolute;z-index:2;inset-block-start:0;inset-inline-end:0;inline-size:var(--c);block-size:var(--c);background:linear-gradient(to top right,var(--verso) 49.4%,var(--ink) 49.4% 50.4%,#0000 50.4%),repeating-linear-gradient(var(--ink) 0 1px,var(--fold) 1px 4px);border-inline-start:1px solid;border-block-end:1px solid;text-decoration:none;font:italic var(--hw) var(--s1)/1 var(--head)}
.corner span{position:absolute;inset-block-end:.35em;inset-inline-start:.4em}
[dir=rtl] .corner{background:linear-gradient(to top left,var(--verso) 49.4%,var(--ink) 49.4% 50.4%,#0000 50.4%),repeating-linear-gradient(var(--ink) 0 1px,var(--fold) 1px 4px);font-style:normal}
.corner~.row:not(.sections){padding-inline-end:calc(var(--c) - var(--edge) + 1rem)}
@media (min-width:62rem){.corner~.sections{padding-inline-end:calc(var(--c) - var(--edge) + .5rem)}}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.evidence,.note{font:400 var(--s-1)/var(--note) var(--label)}
.evidence{border-block:1px solid var(--ink);padding-block:.8rem .9rem;margin-block-end:1.75rem}
.strokes{display:flex;flex-wrap:wrap;gap:.4rem;margin-block-end:.65rem}
.strokes li{flex:0 1 3.4rem}
.strokes a{display:block;padding:.3rem 0 .1rem;border-block-end:3px var(--l);line-height:1.15;font-weight:600}
:is(.strokes a,.ref,.gly)::before{content:var(--g) / "";font-family:Arial,"Segoe UI Symbol",sans-serif;font-weight:700;margin-inline-end:.15em}
.evidence p a{text-decoration:underline 1px}
.evidence .turn{display:inline-block;font-weight:700;white-space:nowrap;background:var(--verso);padding:.2em .55em;text-decoration:none}
.is-confirmed{--g:"=";--l:solid;--u:solid}.is-reported{--g:"«";--l:dashed;--u:dashed}.is-alleged{--g:"≈";--l:dotted;--u:dotted}.is-disputed{--g:"≠";--l:double;--u:double}.is-unknown{--g:"?";--l:dotted;--u:wavy}
.strokes .is-disputed a{border-block-end-width:5px}
.key li{padding-block-start:.35rem}
mark[class]{background:none;text-decoration:underline var(--u) 1.5px var(--mark);text-underline-offset:.24em;text-decoration-skip-ink:none}
mark.is-alleged{text-decoration-thickness:2.5px}
:is(mark[class]:has(+.ref:is(:hover,:focus-visible)),mark[class]:has(+.ref+.ref:is(:hover,:focus-visible)),mark[class]:target,.note:target){background:var(--hold)}
.ref{font:600 .68em/1 var(--label);vertical-align:.5em;text-decoration:none;border:0;background:none;min-block-size:0;padding:.55em .2em;margin:-.55em -.1em;color:var(--spot);white-space:nowrap}
a.ref{display:none}
.note b::before{content:var(--g) " " / ""}
.note[popover]{inset:auto 0 0 0;inline-size:auto;max-inline-size:none;max-block-size:60vh;margin:0;border:0;border-block-start:5px double var(--ink);background:var(--verso);color:var(--ink);padding:1.2rem var(--edge) 2.2rem;font-size:1.0625rem;overflow:auto}
.note::backdrop{background:#0006}
.note button{float:inline-end;border:0;background:none;color:inherit;margin:-.6rem -.6rem 0 .5rem;min-inline-size:2.75rem;font-size:1.25rem}
.fix{border-inline-start:5px solid var(--spot);padding-inline-start:1rem;margin-block-end:2rem;font:400 var(--s-1)/1.45 var(--label)}
.prose>.claimed{max-inline-size:none}
.claimed>:is(p,ul,ol){margin-block-end:1.05em;text-wrap:pretty}
.claimed>:first-child{max-inline-size:var(--measure)}
@media (min-width:62rem){
  .claimed{display:grid;grid-template-columns:minmax(0,var(--measure)) minmax(13rem,1fr);gap:0 var(--gap)}
  .notes{max-inline-size:22rem;margin-block-end:1rem}
  .note[popover]{display:block;position:static;background:none;max-block-size:none;padding:.5rem 0 0;border-block-start:1px solid var(--ink);font-size:var(--s-1);overflow:visible}
  .note+.note{margin-block-start:.8rem}
  .note button,button.ref{display:none}a.ref{display:inline}
}
@media (prefers-reduced-motion:no-preference){.note[popover]:popover-open{animation:up .18s ease-out}@keyframes up{from{transform:translateY(1.5rem);opacity:0}}}
@media (forced-colors:active){.corner{background:Canvas}}
`;

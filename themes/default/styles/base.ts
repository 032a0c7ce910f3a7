export const base = `
*,::before,::after{box-sizing:border-box}
html{background:var(--paper);scroll-padding-block:4rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;position:relative;color:var(--ink);font:400 var(--s0)/var(--lead) var(--text);overflow-wrap:break-word;overflow-x:clip;hanging-punctuation:first}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,blockquote,fieldset,table,pre{margin:0;padding:0;border:0}
h1,h2,h3,h4,h5,h6{font:var(--hw) 1em/var(--tight) var(--head);text-wrap:balance;overflow-wrap:anywhere}
ul,ol{list-style:none}
sup,sub{line-height:0}
img,svg,video{display:block;max-inline-size:100%;block-size:auto}
a{color:inherit;text-decoration:underline 1px;text-underline-offset:.18em}
a:hover{color:var(--spot)}
:is(h1,h2,h3,nav,footer,.bare,.lines) a{text-decoration:none}
:is(h1,h2,h3,nav,footer,.bare,.lines) a:hover{text-decoration:underline 1px}
:focus-visible{outline:3px solid var(--spot);outline-offset:3px}
main:focus{outline:0}
button,input,select{font:inherit;color:inherit;background:none;border:1px solid var(--ink);border-radius:0;padding:.55em .7em;min-block-size:2.75rem}
button{font:600 var(--s-1)/1.2 var(--label);cursor:pointer;padding:.8em 1.3em;background:var(--ink);color:var(--paper)}
button:hover{background:none;color:var(--ink)}
.skip{position:absolute;inset-block-start:-9rem;inset-inline-start:0;z-index:9;background:var(--ink);color:var(--paper);padding:1rem}
.skip:focus{inset-block-start:0;color:var(--paper)}
.meta,.kind,figcaption,nav,footer,table,label,.tags,.follow,.books{font:400 var(--s-1)/var(--note) var(--label)}
.meta,figcaption{color:var(--ink-2)}
.kind{font-weight:700;font-size:1.07em;font-size:calc(1.13*var(--s-1));color:var(--spot)}
.kind span{color:var(--ink-2);font-weight:400}
.kind a{text-decoration:none;display:inline-block;padding-block:.1em}
.kind a:hover{text-decoration:underline}
.longer{hyphens:auto}
.badge{display:inline-block;border:1px solid;padding:0 .45em;font:600 var(--s-2)/1.5 var(--label);color:var(--ink)}
.wrap{max-inline-size:calc(var(--wide) + 2*var(--edge));margin-inline:auto;padding-inline:var(--edge)}
.row{display:flex;flex-wrap:wrap;gap:.35rem 1.35rem;align-items:baseline}
.crop{aspect-ratio:3/2;object-fit:cover;object-position:var(--fx,50%) var(--fy,50%);inline-size:100%}
.face{aspect-ratio:4/5;object-fit:cover;object-position:var(--fx,50%) var(--fy,50%);border-radius:50%;inline-size:100%}
i.face{display:grid;place-items:center;border:1px solid var(--ink-2);font:var(--hw) var(--s2)/1 var(--head);color:var(--spot)}
.hd{font-size:var(--s2);margin-block-end:1rem}
.stand{font-size:var(--s1);line-height:var(--stand);max-inline-size:46rem;text-wrap:pretty}
/* The whole of a teaser leads to its article; other links stay in reach above. */
.kind a,.more{position:relative;z-index:1}
.cols{display:grid;gap:1.75rem var(--gap);grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
.lines>li{padding-block:.7rem;border-block-start:1px solid var(--hair);line-height:1.36;font-size:.94em}
.lines>li:first-child{border-color:var(--ink)}
@media (min-width:46rem){.n3{grid-template-columns:repeat(3,minmax(0,1fr))}}
@media (min-width:62rem){.n4{grid-template-columns:repeat(4,minmax(0,1fr))}}
${focus()}`;

/** Where the eye goes, as classes, because style attributes are forbidden; the middle needs none. */
function focus(): string {
  const steps = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10];
  return ['x', 'y']
    .flatMap((axis) => steps.map((n) => `.f${axis}${n}{--f${axis}:${n * 10}%}`))
    .join('');
}

/** The masthead of every page, and the footer; the large nameplate of the front is in `nameplate.ts`. */
export const masthead = `
.mast>.row{padding-block:.9rem}
.mast .langs{margin-inline-start:auto}
@media (max-width:40rem){.mast .name~.meta{order:1;inline-size:100%}.mast .meta:first-child~.langs{margin:0}}
.name{font:var(--hw) var(--n,clamp(2.1rem,1.8rem + 1.5vw,2.5rem))/1 var(--head);text-decoration:none;text-wrap:balance;overflow-wrap:anywhere}
.name:hover{color:inherit}
.n-l{--n:2rem}.n-xl{--n:1.6rem}
.logo{max-block-size:3rem;inline-size:auto}
nav a{display:inline-block;padding-block:.35rem}
nav [aria-current]{font-weight:700;box-shadow:inset 0 -2px var(--spot)}
.langs{display:flex;flex-wrap:wrap;align-content:start;gap:0 1rem}
.sections{border-block:1px solid var(--ink);border-block-start-width:3px;padding-block:.1rem!important;gap:0 1.8rem!important}
.sections a{padding-block:.5rem}
.find svg{display:inline-block;inline-size:1em;block-size:1em;vertical-align:-.12em;margin-inline-end:.35em}
@media (min-width:48rem){.find{margin-inline-start:auto}}
@media (max-width:40rem){
  .many{flex-wrap:nowrap;overflow-x:auto;overscroll-behavior-x:contain;scrollbar-width:none;-webkit-mask:linear-gradient(to left,#0000,#000 2.5rem);mask:linear-gradient(to left,#0000,#000 2.5rem);padding-inline-end:2.5rem}
  [dir=rtl] .many{-webkit-mask:linear-gradient(to right,#0000,#000 2.5rem);mask:linear-gradient(to right,#0000,#000 2.5rem)}
  .many a{flex:none;outline-offset:-3px}
}
/* A logo drawn for paper keeps its paper. */
@media (prefers-color-scheme:dark){.logo{background:#fcfcf9;outline:.3rem solid #fcfcf9;filter:none}}
.foot{margin-block-start:3.5rem;padding-block-end:3rem}
.foot>.cols{border-block-start:5px double var(--ink);padding-block-start:1.6rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}
.foot .name{display:inline-block;padding-block-end:.3em}
.foot p{max-inline-size:24rem}
.foot p+p{margin-block-start:.5em}
.foot h2{font:700 var(--s-1)/1.4 var(--label)}
.foot li a{display:inline-block;padding-block:.22rem}
`;

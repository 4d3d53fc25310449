import { COLOURS } from "./colours.ts";
import { CONTROLS } from "./controls.ts";
import { PARTS } from "./parts.ts";

const SHEET = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:42rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.25rem}
main{padding-top:1.5rem;padding-bottom:2rem}
footer{padding-bottom:2.5rem;color:var(--quiet);font-size:.875rem}
footer p{border-top:1px solid var(--line);margin:0;padding-top:1rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .5rem;letter-spacing:-.01em;text-wrap:balance}
h1:focus{outline:none}
h2{font-size:1.1875rem;line-height:1.35;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}
ul,ol{padding-left:1.4rem;margin:.5rem 0}
li{margin:.25rem 0}
a{color:var(--link);text-underline-offset:.15em}
code{font:.875em ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--code);padding:.1em .3em;border-radius:.25em;overflow-wrap:anywhere}
small{display:block;color:var(--quiet);font-size:.875rem;line-height:1.45}
.lead{margin:0 0 1.75rem;color:var(--soft)}
.count{margin:0 0 .25rem;color:var(--quiet);font-size:.875rem}
.hint{color:var(--quiet);font-size:.9375rem;margin:.125rem 0 .375rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
#busy{min-height:1.6em;color:var(--quiet)}
@media (prefers-reduced-motion:no-preference){button,.button,input{transition:background-color .12s,border-color .12s}}
@media (prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important}}
`;

/** The whole style sheet. */
export const STYLE = `${COLOURS}${SHEET}${CONTROLS}${PARTS}`;

/** Styles of the pages' components. */
export const PARTS = `
.brand{display:flex;align-items:center;gap:.5rem;margin:0 0 1rem;font-weight:600}
.brand span{color:var(--quiet);font-weight:400}
.steps{display:flex;gap:.375rem;list-style:none;margin:0;padding:0;counter-reset:step}
.steps li{flex:1 1 0;margin:0;border-top:4px solid var(--line);padding-top:.4rem;font-size:.875rem;line-height:1.3;color:var(--quiet)}
.steps li.done,.steps li[aria-current]{border-color:var(--main)}
.steps li[aria-current]{color:var(--ink);font-weight:600}
.steps a{color:inherit;text-decoration:none}
.steps a:hover{text-decoration:underline}
.problem{margin:1rem 0 1.5rem;padding:.875rem 1.125rem;background:var(--bad-ground);border-left:5px solid var(--bad);border-radius:.5rem}
.problem h2{margin:0;color:var(--bad);font-size:1.0625rem}
.note{margin:1.5rem 0 0;padding:.625rem 1.125rem;background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;font-size:.9375rem;color:var(--soft)}
.scopes li{margin:.375rem 0}
.scopes code{white-space:nowrap}
.marked{list-style:none;padding:0}
.marked li{padding-left:1.75rem;position:relative;margin:.375rem 0}
.marked li::before{position:absolute;left:.1rem;font-weight:700}
.marked .yes::before{content:"✓"/"";color:var(--good)}
.marked .no::before{content:"✕"/"";color:var(--bad)}
.cards .choice{align-items:flex-start;margin:.75rem 0;padding:.875rem 1rem;background:var(--sheet);border:1px solid var(--line);border-radius:.75rem}
.cards .choice:has(:checked){border-color:var(--main);box-shadow:inset 0 0 0 1px var(--main)}
.cards .choice>span{display:flex;gap:.875rem;flex:1}
.cards .choice>span>span:last-child{min-width:0}
.cards input{margin-top:.9rem}
.cards small{margin-top:.125rem}
.picture{flex:none;width:48px;height:48px;border-radius:50%;background:var(--code);color:var(--soft);display:grid;place-items:center;font-weight:600;font-size:1.25rem}
.objection{color:var(--soon)}
.pill{display:inline-block;padding:.05rem .6rem;border-radius:1rem;font-size:.875rem;font-weight:600;white-space:nowrap}
.pill.good{color:var(--good);background:var(--good-ground)}
.pill.soon{color:var(--soon);background:var(--soon-ground)}
.pill.bad{color:var(--bad);background:var(--bad-ground)}
.pill.none{color:var(--quiet);background:var(--code)}
.finding{margin:.75rem 0;padding:.75rem 1.125rem;background:var(--sheet);border:1px solid var(--line);border-left:5px solid var(--soon);border-radius:.5rem}
.finding.failure{border-left-color:var(--bad)}
.finding h2,.finding h3{margin:0 0 .25rem;font-size:1rem}
table{width:100%;border-collapse:collapse;margin:1.5rem 0}
caption{text-align:left;font-weight:600;font-size:1.1875rem;padding-bottom:.375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line)}
thead th{border:0;font-size:.875rem;color:var(--quiet);font-weight:400;padding:.125rem 0}
td:last-child,th:last-child{padding-right:0}
.timeline{display:block;margin:1.5rem 0;font-size:.875rem;overflow:visible}
.timeline text{fill:var(--soft);stroke:var(--ground);stroke-width:5px;paint-order:stroke}
.timeline .strong,.drawing .strong{font-weight:600;fill:var(--ink)}
.timeline .month{fill:var(--quiet);font-size:.8125rem;text-anchor:middle}
.timeline .now{text-anchor:start}
.timeline .tick{stroke:var(--tick)}
.timeline .today{stroke:var(--edge);stroke-width:2}
.timeline .good,.timeline .open{fill:var(--bar)}
.timeline .bad{fill:var(--bad)}
.drawing{display:block;width:100%;max-width:24rem;height:auto;margin:.5rem 0 1rem;font-size:13px}
.drawing text{fill:var(--soft)}
.drawing .sheet{fill:var(--ground);stroke:var(--edge)}
.drawing .line{stroke:var(--line)}
.drawing .box{fill:var(--sheet);stroke:var(--line)}
.drawing .bar{fill:var(--line)}
.drawing .mark{fill:var(--soon-ground);stroke:var(--soon);stroke-width:2}
pre{margin:.5rem 0;padding:.875rem 1rem;background:var(--sheet);border:1px solid var(--line);border-radius:.5rem;font:.8125rem/1.55 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-x:auto;max-width:100%}
.copied{margin:1rem 0}
.copied input+.copy{margin-top:.625rem}
.commands{list-style:none;padding:0}
.commands>li{margin:1.25rem 0;padding:.25rem 1.125rem 1rem;background:var(--sheet);border:1px solid var(--line);border-radius:.75rem}
.commands h2{margin:.75rem 0 0}
.commands pre{background:var(--ground);white-space:pre-wrap;overflow-wrap:anywhere}
.done-line{color:var(--good);font-weight:600}
@media (max-width:30rem){h1{font-size:1.5rem}.steps li{font-size:0;line-height:0}.steps a{display:block;min-height:2rem}.steps li[aria-current]{font-size:.875rem;line-height:1.3;flex:0 0 auto}}
`;

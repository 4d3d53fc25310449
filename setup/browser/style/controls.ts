/** Styles of forms and buttons. */
export const CONTROLS = `
form{margin:0}
.field{margin:1.25rem 0}
label{font-weight:600}
input[type=text],input[type=password]{display:block;width:100%;min-height:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--edge);border-radius:.5rem}
input[aria-invalid]{border-color:var(--bad);border-width:2px}
input[readonly]{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9375rem}
input[type=checkbox],input[type=radio]{flex:none;width:1.25rem;height:1.25rem;margin:.2rem 0 0;accent-color:var(--main)}
fieldset{min-width:0;margin:1.75rem 0;padding:0;border:0}
legend{padding:0;font-weight:600;font-size:1.1875rem}
.choice{display:flex;gap:.75rem;align-items:flex-start;padding:.5rem 0;font-weight:400;cursor:pointer}
.choice>span{min-width:0}
.choice:has(input:disabled){cursor:not-allowed;color:var(--quiet)}
button,.button{display:inline-block;min-height:2.75rem;padding:.55rem 1.1rem;font:inherit;font-weight:600;line-height:1.45;text-align:center;text-decoration:none;color:var(--link);background:var(--sheet);border:1px solid var(--edge);border-radius:.5rem;cursor:pointer}
button:hover,.button:hover{border-color:var(--link)}
.main{color:var(--on-main);background:var(--main);border-color:var(--main)}
main .main:hover{background:var(--main-over);border-color:var(--main-over)}
main.main{background:none}
button:disabled,[aria-disabled]{cursor:progress;opacity:.75}
button code{background:none;padding:0}
.choice+button,.choice+.main{margin-top:1.25rem}
.copy{min-height:2.25rem;padding:.25rem .75rem;font-size:.875rem}
.row{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.25rem 0 .75rem}
.or{margin:1.25rem 0 .5rem;color:var(--quiet)}
.wrong{color:var(--bad);font-weight:600;margin:.125rem 0 .375rem}
details{margin:1.25rem 0}
summary{cursor:pointer;color:var(--link);font-weight:600;padding:.375rem 0;width:fit-content}
.guide[open]{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:.5rem 1.125rem 1rem}
.guide h2{font-size:1rem;margin:1.25rem 0 .25rem}
@media (max-width:30rem){form>button,form>.main,.row>*{width:100%}}
`;

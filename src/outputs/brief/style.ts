/** The page's look: one column, light and dark, quiet in print. */
export const STYLE = `:root {
  --ink: #1d2733; --faint: #5c6773; --paper: #ffffff; --panel: #f4f6f8; --rule: #cfd6dd; --accent: #a8201a; --link: #0b57a4;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaee; --faint: #a3adb8; --paper: #12171c; --panel: #1b2229; --rule: #3a444e; --accent: #ff8a80; --link: #8ec7ff; }
  .map .sea { fill: #17222c; } .map .band { fill: #12171c; } .map .land { fill: #2a323a; stroke: #51606d; } .map .border { stroke: #5d5a54; }
  .drawing .label { fill: var(--ink); } .drawing .faint { fill: var(--faint); } .drawing .halo { fill: #12171c; stroke: #12171c; }
  .drawing .grid { stroke: #2f3943; } .drawing .ink { stroke: var(--ink); }
  .drawing .site, .drawing .town, .drawing .bar, .drawing .tick { fill: var(--accent); }
  .drawing .town { stroke: var(--accent); }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1rem 1.25rem 3rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .6rem 0 .2rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
p { margin: .4rem 0; }
.subject { font-size: 1.1rem; color: var(--faint); margin: 0; }
.marking { display: inline-block; margin: 0; padding: .15rem .6rem; font-weight: 700; letter-spacing: .03em; background: #000; color: #fff; }
.marking.green { color: #33ff00; } .marking.amber, .marking.amber-strict { color: #ffc000; } .marking.red { color: #ff2b2b; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .2rem 1rem; margin: 0; }
dt { font-weight: 600; } dd { margin: 0; }
ul { margin: .3rem 0; padding-left: 1.3rem; } li { margin: .2rem 0; }
#bluf { background: var(--panel); border-left: 4px solid var(--accent); padding: .1rem 1rem .7rem; margin-top: 1.5rem; }
#bluf h2 { border: 0; margin: .6rem 0 .2rem; } #bluf li { font-weight: 600; }
.note { color: var(--faint); font-size: .9rem; }
.analyst { margin: .4rem 0; padding: .2rem 1rem; border-left: 4px solid var(--rule); }
.fresh { font-size: .75rem; letter-spacing: .04em; padding: 0 .3rem; border-radius: 2px; background: var(--accent); color: var(--paper); }
.cite { font-size: .75em; line-height: 0; margin-left: .15em; white-space: nowrap; } .cite a { color: var(--link); text-decoration: none; }
.cite a:hover, .cite a:focus { text-decoration: underline; }
q { quotes: none; font-style: italic; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
caption { text-align: left; color: var(--faint); font-size: .9rem; padding-bottom: .3rem; }
th, td { border-bottom: 1px solid var(--rule); padding: .35rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
tbody th { white-space: nowrap; } thead th { background: var(--panel); }
th, td { hyphens: auto; }
figure { margin: .5rem 0; } figure svg { width: 100%; height: auto; }
.sources { padding-left: 2rem; } .sources > li { margin: .8rem 0; } .sources > li::marker { content: "[" counter(list-item) "] "; font-weight: 600; }
.sources ul { font-size: .88rem; color: var(--faint); }
li:target { background: var(--panel); outline: 2px solid var(--link); outline-offset: .3rem; }
footer { margin-top: 2rem; }
@media print {
  :root { --ink: #000; --faint: #444; --paper: #fff; --panel: #f2f2f2; --rule: #bbb; --accent: #a8201a; --link: #000; }
  @page { margin: 16mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .marking { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3 { break-after: avoid; } tr, figure, li { break-inside: avoid; } .table { overflow: visible; }
}
`

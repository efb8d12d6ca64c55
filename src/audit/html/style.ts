import { COLORS } from './colors.ts';

/** The one style of the page: no class of it comes from outside, and nothing in it loads anything. */
export const STYLE = `
${COLORS}
* { box-sizing: border-box; }
body {
  max-width: 82rem; margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 4rem;
  background: var(--page); color: var(--ink);
  font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, p, ul, dl, dd { margin: 0; padding: 0; font-weight: inherit; font-size: inherit; }
ul { list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
small, .hint, .eyebrow { color: var(--soft); font-size: 0.8125rem; }
code, .file, h5 { font-family: var(--mono); font-size: 0.8125rem; }
strong { font-variant-numeric: tabular-nums; font-weight: 650; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 0.75rem; }
dt { color: var(--soft); font-size: 0.8125rem; }
button, input, select {
  font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line);
  border-color: light-dark(#8a9199, #79828b); border-radius: 0.375rem; padding: 0.3rem 0.6rem;
}
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
#releases:focus-visible { outline: none; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 3; background: var(--surface); padding: 0.4rem 0.8rem; }
.mark {
  display: inline-block; padding: 0 0.5em; border-radius: 0.25rem; background: var(--back); color: var(--front);
  font-size: 0.8125rem; white-space: nowrap;
}
.mark i { font-style: normal; font-weight: 700; }
.mark b { font-weight: 550; }

.eyebrow { letter-spacing: 0.02em; }
h1 { font-size: clamp(1.6rem, 4vw, 2.25rem); line-height: 1.2; font-weight: 700; letter-spacing: -0.015em; }
h1 .mark { font-size: 0.8em; border-radius: 0.3em; }
h1 .verified { --back: light-dark(#2a7a4a, #5fc389); --front: light-dark(#ffffff, #04240f); }
h1 .mark i { display: inline-block; min-width: 0.65em; text-align: center; }
.lead { margin: 0.5rem 0 1.25rem; }
.bar { display: block; width: 100%; height: 0.625rem; border-radius: 0.3125rem; }
.bar rect { fill: var(--bar, var(--back)); }
.legend {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13.5rem, 100%), 1fr)); gap: 0.875rem 1.5rem;
  margin: 1rem 0 1.5rem;
}
.legend strong { font-size: 1.125rem; margin-right: 0.25rem; }
.legend small { display: block; line-height: 1.35; margin-top: 0.125rem; }
.legend .none strong { color: var(--soft); font-weight: 400; }
.legend .none .mark { background: none; color: var(--soft); box-shadow: inset 0 0 0 1px var(--line); }
.facts { border: solid var(--line); border-width: 1px 0; padding: 0.875rem 0; }
.facts dl { grid-template-columns: max-content minmax(0, 1fr) max-content minmax(0, 1fr); }

#filter {
  display: flex; flex-wrap: wrap; align-items: end; gap: 0.625rem 0.875rem; margin-top: 1.5rem; padding: 0.875rem 1rem;
  background: var(--surface); border: 1px solid var(--line); border-radius: 0.5rem;
}
#filter label { display: grid; gap: 0.125rem; color: var(--soft); font-size: 0.8125rem; }
#filter label > * { font-size: 0.9375rem; color: var(--ink); width: 100%; }
#filter :is(input, select, button) { height: 2.25rem; }
::placeholder { color: var(--soft); opacity: 1; }
#filter label:first-child { flex: 1 1 14rem; }
#filter output { flex: 1 1 auto; padding: 0.375rem 0; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
#no-match { margin-top: 2rem; text-align: center; color: var(--soft); }

h2 { font-size: 1.3125rem; font-weight: 650; margin: 2.25rem 0 0.625rem; letter-spacing: -0.01em; }
#findings details { background: var(--surface); border: 1px solid var(--line); border-radius: 0.5rem; margin-top: 0.5rem; }
summary { padding: 0.5rem 0.875rem; cursor: pointer; }
summary h3 { display: inline; margin-right: 0.5rem; }
#findings li {
  display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0.25rem 1.5rem; align-items: start;
  padding: 0.5rem 0.875rem; border-top: 1px solid var(--line);
}
.name button { border: 0; padding: 0; background: none; text-align: left; color: var(--link); }
.name button:hover { text-decoration: underline; }

.series { margin-top: 1.75rem; }
.series > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.875rem; margin-bottom: 0.375rem; }
.series > header h3 { font-size: 1.0625rem; font-weight: 650; }
.series > header p { color: var(--soft); font-size: 0.8125rem; }
.scroll { overflow-x: auto; border-radius: 0.375rem; }
.grid { border-collapse: separate; border-spacing: 2px 1px; font-size: 0.8125rem; line-height: 1.35; }
caption, td b { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.grid thead th {
  font-weight: 500; color: var(--soft); background: var(--page); padding: 0.125rem 0.375rem; vertical-align: bottom;
  font-size: 0.75rem; overflow-wrap: normal;
}
.grid thead [scope=colgroup] { border-bottom: 1px solid var(--line); }
.grid tr > :first-child { position: sticky; left: 0; z-index: 1; background: var(--page); text-align: left; }
.grid thead tr:last-child > :first-child { position: static; text-align: center; }
.grid tbody th { padding: 0; font-weight: 500; }
.grid tbody button {
  width: 100%; min-width: 5.5rem; padding: 0.125rem 0.5rem; border: 0; background: none; text-align: left; color: var(--link);
  font-variant-numeric: tabular-nums;
}
.grid tbody button:focus-visible { outline-offset: -2px; }
.grid td { position: relative; min-width: 2.5rem; height: 1.625rem; padding: 0 0.25rem; text-align: center; }
.grid td.mark { display: table-cell; }
.grid td.dim { opacity: 0.2; }
.grid td[title] { cursor: pointer; }
.grid tbody tr:hover th, .grid tbody tr:hover button { background: var(--surface); }

.panel {
  inset: 0 0 0 auto; width: min(46rem, 100%); height: 100%; max-height: none; margin: 0; padding: 0 1.25rem 2rem;
  border: 0; border-left: 1px solid var(--line); background: var(--surface); color: var(--ink); overscroll-behavior: contain;
  box-shadow: 0 0 3rem rgb(0 0 0 / 0.25);
}
.panel::backdrop { background: rgb(0 0 0 / 0.3); }
.panel > header {
  position: sticky; top: 0; display: flex; align-items: baseline; gap: 0.875rem; padding: 0.875rem 0;
  background: var(--surface); border-bottom: 1px solid var(--line);
}
.panel dl { grid-template-columns: 6.5rem minmax(0, 1fr); }
.panel h4 { font-size: 1.25rem; font-weight: 650; }
.panel > header p { color: var(--soft); flex: 1; }
article { padding: 0.75rem 0; border-bottom: 1px solid var(--line); scroll-margin-top: 4rem; }
article:focus { outline: 2px solid var(--link); outline-offset: 0.375rem; border-radius: 0.125rem; }
h5 { display: inline; font-weight: 650; margin-right: 0.5rem; }
h5 + p { display: inline; }
article dl { margin-top: 0.375rem; font-size: 0.875rem; }

@media (min-width: 75rem) {
  .scroll { overflow: visible; }
  .grid thead { position: sticky; top: 0; z-index: 2; }
  .grid td { min-width: 3.25rem; }
}
@media (max-width: 40rem) {
  #findings li { grid-template-columns: minmax(0, 1fr); }
  .panel dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .panel dd { margin-bottom: 0.375rem; }
  .facts dl { grid-template-columns: max-content minmax(0, 1fr); }
  .legend { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem 0.75rem; }
  .legend strong { display: block; line-height: 1.2; }
  .legend small { display: none; }
  #filter label { flex: 1 1 30%; }
  #filter label:first-child, #filter output { flex: 1 1 100%; }
  #filter output { text-align: left; padding: 0; }
}
@media print {
  :root { color-scheme: light; --page: #ffffff; print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  #filter, .skip, .hint { display: none; }
  .scroll { overflow: visible; }
  .grid tr, #findings li { break-inside: avoid; }
}
`;

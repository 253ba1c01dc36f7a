/** The parts of the page: figures, matrix, drawings, evidence, findings. */
export const parts = `
.figures { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; margin-top: 2rem; } .figures.four { grid-template-columns: repeat(4, minmax(0, 1fr)); }
.figure { padding: 1.125rem 1.25rem 1.25rem; border-left: 1px solid var(--line); }
.figure:first-child { border-left: 0; }
.figure dt { font-size: .8125rem; color: var(--soft); line-height: 1.3; min-height: 2.1em; }
.figure b { display: block; font-size: 2.125rem; line-height: 1.15; font-weight: 640; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.figure.bad b { color: var(--bad); }
.figure small { display: block; margin-top: .25rem; line-height: 1.4; }
.figure small a { color: inherit; text-decoration: none; display: flex; flex-wrap: wrap; gap: .125rem .75rem; }
.count { white-space: nowrap; display: inline-flex; align-items: center; gap: .2em; }
.count.error { color: var(--bad); } .count.warning { color: var(--warn); } .count.info { color: var(--info); }
.attention { margin-top: .875rem; }
.attention li { display: flex; gap: .75rem; padding: .625rem 0; border-top: 1px solid var(--line); line-height: 1.4; }
.attention li:first-child { border-top: 0; }
.attention .i { margin-top: .2em; color: var(--bad); }
.attention .warning .i { color: var(--warn); } .attention .named .i { color: var(--soft); } .calm + .attention { border-top: 1px solid var(--line); margin-top: .25rem; }
.attention small { display: block; margin-top: .125rem; }
.more { margin-top: .5rem; font-size: .9375rem; }
.calm { display: flex; gap: .625rem; align-items: center; color: var(--good); padding: .75rem 0; }
.legend { display: flex; flex-wrap: wrap; gap: .375rem 1.125rem; font-size: .875rem; color: var(--soft); }
.legend li { display: inline-flex; align-items: center; gap: .4em; }
.legend .c { width: 1.25rem; height: 1.25rem; border-radius: 4px; font-size: .8125rem; }
.legend .shape { overflow: visible; width: 12px; height: 12px; }
.group-bars { margin-top: 1rem; display: grid; gap: .875rem; }
.group-bars p { font-size: .9375rem; line-height: 1.35; margin-bottom: .3rem; display: flex; gap: .5rem; }
.num { display: inline-block; min-width: 1.25em; color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.stack { display: block; width: 100%; height: 20px; border-radius: 4px; overflow: hidden; }
.stack.thin { height: 8px; border-radius: 2px; }
.stack rect { stroke: var(--sheet); stroke-width: 1.5px; }
.stack text { font-size: 12px; font-weight: 600; text-anchor: middle; dominant-baseline: central; }
.stack .covered { fill: var(--covered); } .stack .covered text { fill: var(--on-covered); }
.stack .partial { fill: var(--partial); } .stack .partial text { fill: var(--on-partial); }
.stack .named { fill: var(--named-line); } .stack .named rect { fill: var(--named); stroke: var(--named-line); } .stack .named text { fill: var(--on-named); }
.stack .missing { fill: var(--missing-fill); } .stack .missing text { fill: var(--on-missing-fill); }
.stack .verbatim { fill: var(--verbatim); } .stack .adapted { fill: var(--adapted); } .stack .new { fill: var(--new); }
.stack .verbatim text { fill: #17122b; } .stack .adapted text { fill: var(--on-partial); } .stack .new text { fill: var(--on-covered); }
.swatch { display: inline-block; width: .75em; height: .75em; border-radius: 2px; margin-right: .35em; }
.swatch.verbatim { background: var(--verbatim); } .swatch.adapted { background: var(--adapted); } .swatch.new { background: var(--new); }
.meter { display: block; width: 100%; height: 6px; margin-top: .25rem; }
.meter .rail { fill: var(--sunk); } .meter .fill { fill: var(--covered); }
.tools { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; justify-content: space-between; margin-bottom: .875rem; }
.tools label { font-size: .875rem; color: var(--soft); min-width: 0; max-width: 100%; }
.tools .document select { max-width: min(100%, 22rem); text-overflow: ellipsis; }
select, input[type=search] { font: inherit; font-size: .9375rem; color: var(--ink); background: var(--sheet); border: 1px solid var(--line); border-radius: 7px; padding: .4rem .625rem; max-width: 100%; }
.c { display: inline-grid; place-items: center; width: 1.875rem; height: 1.875rem; border-radius: 6px; font-size: 1rem; text-decoration: none; border: 1.5px solid transparent; position: relative; }
.c.covered { background: var(--covered); color: var(--on-covered); }
.c.partial { background: var(--partial); color: var(--on-partial); }
.c.named { background: var(--named); color: var(--on-named); border-color: var(--named-line); }
.c.missing { background: var(--missing); color: var(--on-missing); border-color: var(--missing-line); }
a.c:hover { box-shadow: 0 0 0 2px var(--sheet), 0 0 0 4px var(--ring); }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th { text-align: left; font-weight: 600; }
.matrix { border-collapse: separate; border-spacing: 0; }
.matrix thead th { position: sticky; top: 3.0625rem; z-index: 2; background: var(--sunk); font-size: .8125rem; color: var(--soft); font-weight: 500; padding: .5rem .625rem; border-bottom: 1px solid var(--line); }
.matrix thead th:first-child { border-top-left-radius: 10px; padding-left: 1.125rem; } .matrix thead th:last-child { border-top-right-radius: 10px; }
.matrix tbody th, .matrix td { padding: .4375rem .625rem; border-top: 1px solid var(--line); vertical-align: middle; }
.matrix tbody tr:first-child > * { border-top: 0; }
.matrix tbody th { padding-left: 1.125rem; line-height: 1.3; }
.matrix tbody th a { color: var(--ink); text-decoration-color: var(--line); }
.matrix tbody tr:hover > * { background: var(--sunk); }
.matrix small { display: block; font-weight: 400; }
.matrix.documents { margin-top: .875rem; } .matrix .file { min-width: 13rem; } .matrix .found { min-width: 6.5rem; white-space: nowrap; } .matrix .g { text-align: center; padding-left: .1875rem; padding-right: .1875rem; }
.matrix .coverage { width: 7rem; font-variant-numeric: tabular-nums; } .matrix .wording { width: 8rem; } .matrix .issued { white-space: nowrap; font-variant-numeric: tabular-nums; }
.matrix .found a { text-decoration: none; display: inline-flex; gap: .625rem; }
.reuse-key { font-size: .8125rem; color: var(--soft); margin-top: .625rem; } .reuse-key span, .gauges small span { margin-left: .875rem; white-space: nowrap; } .gauges small span:first-child { margin-left: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 33rem), 1fr)); gap: 1.25rem; margin-top: 1.25rem; align-items: start; }
.card { padding: 1.25rem 1.375rem; }
.card header { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; }
.card h3 { font-size: 1.0625rem; } .card h3::first-letter { text-transform: uppercase; }
.level { flex: none; max-width: 55%; text-align: right; } .card header > * { min-width: 0; } .level b { font-size: 1.25rem; font-weight: 640; }
.card blockquote { color: var(--soft); font-size: 1rem; margin: .375rem 0 .5rem; }
.strip { display: block; width: 100%; overflow: visible; }
.card .strip { margin: .75rem 0 .25rem; }
#timeline .strip { padding: .5rem 0 0; }
.strip text { font-size: 12px; fill: var(--soft); text-anchor: middle; }
.strip .grid { stroke: var(--line); stroke-dasharray: 2 3; } .strip .axis { stroke: var(--soft); }
.strip .band { fill: var(--partial); opacity: .35; } .strip .required { stroke: var(--ink); stroke-width: 2; } .strip .required-label { fill: var(--ink); font-weight: 600; } .strip .required-label.start { text-anchor: start; } .strip .required-label.end { text-anchor: end; }
.mark { color: var(--covered); fill: currentColor; stroke: var(--sheet); stroke-width: 1; }
.mark.weaker { color: var(--missing-fill); } .mark.unclear { color: var(--soft); fill: var(--sheet); stroke: currentColor; stroke-width: 1.5; }
.tally { display: flex; flex-wrap: wrap; gap: .375rem .5rem; margin: .375rem 0; }
.badge { display: inline-flex; align-items: center; gap: .35em; font-size: .8125rem; font-weight: 600; line-height: 1.2; padding: .25em .6em; border-radius: 99px; background: var(--info-soft); color: var(--info); white-space: nowrap; font-style: normal; }
.badge.covered, .badge.kept, .badge.stricter { background: var(--good-soft); color: var(--good); }
.badge.partial, .badge.added, .badge.unclear, .badge.named { background: var(--info-soft); color: var(--info); }
.badge.missing, .badge.weaker, .badge.error { background: var(--bad-soft); color: var(--bad); }
.badge.warning { background: var(--warn-soft); color: var(--warn); }
details.table { margin-top: .625rem; } summary { cursor: pointer; color: var(--accent); font-size: .9375rem; padding: .25rem 0; }
.plain { margin-top: .5rem; } .plain th, .plain td { padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); vertical-align: top; } .plain thead th { color: var(--soft); font-weight: 500; font-size: .8125rem; border-top: 0; }
.plain th, .plain td { min-width: 5rem; } .plain tr > :first-child { min-width: 10rem; } .plain .soft { white-space: normal; } .plain td small, .plain td q { display: block; } .nowrap { min-width: 5.5rem; }
.drawing { padding: 1.25rem; overflow-x: auto; } .cascade { display: block; max-width: 100%; height: auto; }
.cascade rect { fill: var(--sheet); stroke: var(--covered); stroke-width: 1.25; } .cascade .absent rect { stroke: var(--soft); stroke-dasharray: 4 3; fill: var(--sunk); }
.cascade text { font-size: 13px; font-weight: 600; fill: var(--ink); } .cascade .second { font-size: 11.5px; font-weight: 400; fill: var(--soft); } .cascade .link { fill: none; stroke: var(--named-line); stroke-width: 1.5; }
.tree { font-size: .9375rem; } .tree ul { margin-left: .4rem; padding-left: 1rem; border-left: 1.5px solid var(--line); } .tree li { padding: .25rem 0; } .tree small { display: block; } .tree .absent { color: var(--soft); }
.lines { padding: .75rem 1.25rem; } .lines li { display: grid; grid-template-columns: 13rem minmax(0, 1fr) 11rem; gap: 1rem; align-items: center; padding: .25rem 0; } .lines svg { width: 100%; overflow: visible; display: block; }
.lines .rail { stroke: var(--line); } .lines .run { stroke: var(--partial); stroke-width: 4; } .lines circle, .dot { fill: var(--covered); } .lines span { font-variant-numeric: tabular-nums; white-space: nowrap; }
.filter { justify-content: flex-start; position: sticky; top: 3.0625rem; z-index: 3; background: var(--page); padding: .75rem 0; }
.search { flex: 1 1 16rem; } .search input { width: 100%; } .filter fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
.chip { display: inline-flex; align-items: center; gap: .4em; border: 1px solid var(--line); border-radius: 99px; padding: .3rem .8rem; background: var(--sheet); cursor: pointer; color: var(--soft); }
.chip:has(:checked) { border-color: currentColor; } .chip:not(:has(:checked)) { opacity: .65; text-decoration: line-through; } .chip:has(:focus-visible) { outline: 3px solid var(--ring); outline-offset: 2px; } .chip input { position: absolute; opacity: 0; }
.tools .chip.error { color: var(--bad); } .tools .chip.warning { color: var(--warn); } .tools .chip.info { color: var(--info); } .filter output { font-size: .875rem; color: var(--soft); flex-basis: 100%; }
.findings { display: grid; gap: .75rem; } .findings > li { padding: 1rem 1.25rem; } .findings > li[hidden] { display: none; }
.what { display: flex; gap: .75rem; align-items: baseline; } .what strong { font-weight: 600; line-height: 1.45; } .where { font-size: .875rem; color: var(--soft); margin-top: .25rem; } .where code { margin-left: .5em; }
.findings blockquote { margin-top: .5rem; padding-left: .875rem; border-left: 3px solid var(--line); } .other { margin-top: .625rem; } .pairwise { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .5rem; font-size: .9375rem; } .note { margin-top: .5rem; font-size: .9375rem; color: var(--soft); }
.js.at-plan .mast { padding: .875rem 0 1rem; } .js.at-plan .mast h1 { font-size: 1.125rem; margin: 0; } .js.at-plan .mast .subject, .js.at-plan .mast .meta { display: none; } .js.at-plan .mast .eyebrow { font-size: .6875rem; }
.plan-head { padding-bottom: .5rem; } .pager { display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; font-size: .9375rem; margin-bottom: 1.5rem; } .pager a + a { margin-left: 1.25rem; }
.plan h3, .sheet h3 { margin: 2.25rem 0 .5rem; } .plan .sub { margin-top: .25rem; font-size: 1.0625rem; }
.gauges { display: grid; grid-template-columns: auto minmax(0, 1fr) minmax(0, 1.4fr); gap: 1rem 2rem; margin-top: 1.25rem; align-items: start; } .gauges b { display: block; font-size: 2.125rem; line-height: 1.1; font-weight: 640; } .gauges small { display: block; margin-top: .375rem; }
.facts { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: .5rem 1.25rem; margin-top: 1.25rem; } .facts div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; padding: .4375rem 0; border-top: 1px solid var(--line); } .facts div:first-child { border-top: 0; } .facts dt { color: var(--soft); font-size: .9375rem; }
.path { margin-top: 1rem; font-size: .9375rem; } .step { display: inline-block; padding: .2rem .625rem; border: 1px solid var(--covered); border-radius: 6px; } .step.absent { border-style: dashed; border-color: var(--soft); color: var(--soft); }
.group { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.125rem 1.25rem; margin-top: .875rem; scroll-margin-top: 5rem; } .group > header { display: flex; justify-content: space-between; gap: 1rem; align-items: flex-start; } .group h4 { font-size: 1.0625rem; line-height: 1.4; } .why { color: var(--soft); font-size: .9375rem; margin-top: .25rem; }
.answers { font-size: .9375rem; margin-top: .5rem; } .answers p { color: var(--soft); } .answers li, .additions > li { padding-left: 1rem; position: relative; } .answers li::before, .additions li::before, .plain-list li::before, .solutions ul li::before { content: "–"; position: absolute; left: 0; color: var(--soft); } .additions li, .plain-list li, .solutions ul li { position: relative; padding: .2rem 0 .2rem 1rem; }
.solutions > li { padding: .625rem 0; } .solutions h4 { font-size: 1rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem; padding: .875rem 0; border-top: 1px solid var(--line); margin-top: .625rem; } .pair + .pair { margin-top: 0; }
.side { padding-left: .875rem; border-left: 3px solid var(--line); } .side.covered, .side.kept, .side.stricter { border-color: var(--covered); } .side.partial, .side.unclear, .side.added { border-color: var(--partial); } .side.missing, .side.weaker { border-color: var(--missing-fill); }
.from { font-size: .8125rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .25rem .625rem; align-items: center; margin-bottom: .2rem; } .from em { font-style: normal; font-weight: 600; color: var(--ink); display: inline-flex; gap: .3em; align-items: center; } .none { color: var(--soft); font-style: italic; }
mark { background: var(--mark); color: inherit; border-bottom: 1.5px solid var(--mark-line); border-radius: 2px; padding: 0 1px; }
dialog { border: 0; border-radius: 12px; padding: 0; width: min(64rem, calc(100vw - 2rem)); max-height: calc(100vh - 3rem); background: var(--sheet); color: var(--ink); box-shadow: 0 1.5rem 4rem rgb(0 0 0 / .35); } dialog::backdrop { background: rgb(10 20 28 / .55); }
.viewer-head { position: sticky; top: 0; background: var(--sheet); display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1rem; align-items: center; padding: .875rem 1.25rem; border-bottom: 1px solid var(--line); z-index: 1; } .viewer-head span { display: flex; gap: 1rem; align-items: center; font-size: .9375rem; } dialog .group { border: 0; margin: 0; padding: 1.25rem; }
button { font: inherit; font-size: .9375rem; color: var(--ink); background: var(--sunk); border: 1px solid var(--line); border-radius: 7px; padding: .375rem .875rem; cursor: pointer; }
.narrow { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 62rem) { .figures { grid-template-columns: repeat(6, minmax(0, 1fr)); } .figure { grid-column: span 2; border-top: 1px solid var(--line); } .figure:nth-child(-n+3) { border-top: 0; } .figure:nth-child(4) { border-left: 0; } .figure:nth-child(n+4) { grid-column: span 3; } .figures.four { grid-template-columns: repeat(4, minmax(0, 1fr)); } .four .figure, .four .figure:nth-child(n+4) { grid-column: span 1; border-top: 0; border-left: 1px solid var(--line); } .four .figure:first-child { border-left: 0; } .matrix .wording { display: none; } }
@media (max-width: 46rem) {
  .wide { display: none; } .narrow { position: static; width: auto; height: auto; overflow: visible; clip-path: none; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); } .figure, .figure:nth-child(n+4) { grid-column: span 1; padding: .875rem 1rem; } .figure:nth-child(3) { border-top: 1px solid var(--line); } .figure:nth-child(odd) { border-left: 0; } .figure:nth-child(even) { border-left: 1px solid var(--line); } .figure:last-child:nth-child(odd) { grid-column: span 2; } .figures.four { grid-template-columns: repeat(2, minmax(0, 1fr)); } .four .figure:nth-child(odd) { border-left: 0; } .four .figure:nth-child(n+3) { border-top: 1px solid var(--line); } .figure dt { min-height: 0; }
  .pair, .gauges, .facts div, .lines li { grid-template-columns: minmax(0, 1fr); gap: .5rem; } .facts div { gap: 0; } .lines li { padding: .5rem 0; gap: .125rem; } .pair { gap: .875rem; }
  .matrix thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; } .matrix, .matrix tbody { display: block; } .matrix tbody tr { display: flex; flex-wrap: wrap; gap: .375rem; padding: .875rem 1rem; border-top: 1px solid var(--line); align-items: center; } .matrix tbody tr:first-child { border-top: 0; } .matrix tbody th, .matrix td { border: 0; padding: 0; } .matrix tbody tr:hover > * { background: none; } .matrix tbody th { flex: 1 1 60%; } .matrix td.coverage { width: 5rem; } .matrix .issued, .matrix td:empty, .matrix .file { display: none; } .matrix .found { flex-basis: 100%; } .matrix .found:empty { display: none; }
  .c { width: 2.125rem; height: 2.125rem; }
  .stacked thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; } .stacked, .stacked tbody, .stacked tr, .stacked td, .stacked th { display: block; } .stacked tr { padding: .5rem 0; border-top: 1px solid var(--line); } .stacked td, .stacked tbody th { border: 0; padding: .125rem 0; }
  .card header, .group > header, .what { flex-direction: column; gap: .375rem; } .tools .document, .tools .document select { width: 100%; max-width: 100%; } .filter { position: static; } .level { max-width: none; text-align: left; } .lines span { white-space: normal; } dialog { width: 100vw; max-width: 100vw; max-height: 100dvh; height: 100dvh; margin: 0; border-radius: 0; }
}
@media (forced-colors: active) { .c, .badge, .side { border: 1px solid CanvasText; } .stack rect, .meter rect, .mark path { forced-color-adjust: none; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: auto; } }
`

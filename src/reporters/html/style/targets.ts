/** Cards and drawings of the targets, and the timeline. */
export const targets = `
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 33rem), 1fr)); gap: 1.25rem; margin-top: 1.25rem; align-items: start; }
.card { padding: 1.25rem 1.375rem; }
.card header { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; }
.card h3 { font-size: 1.0625rem; }
.card h3::first-letter { text-transform: uppercase; }
.level { flex: none; max-width: 55%; text-align: right; }
.card header > * { min-width: 0; }
.level b { font-size: 1.25rem; font-weight: 640; }
.card blockquote { color: var(--soft); font-size: 1rem; margin: .375rem 0 .5rem; }
.strip { display: block; width: 100%; overflow: visible; }
.card .strip { margin: .75rem 0 .25rem; }
#timeline .strip { padding: .5rem 0 0; }
.strip text { font-size: 12px; fill: var(--soft); text-anchor: middle; }
.strip .grid { stroke: var(--line); stroke-dasharray: 2 3; }
.strip .axis { stroke: var(--soft); }
.strip .band { fill: var(--partial); opacity: .35; }
.strip .required { stroke: var(--ink); stroke-width: 2; }
.strip .required-label { fill: var(--ink); font-weight: 600; }
.strip .required-label.start { text-anchor: start; }
.strip .required-label.end { text-anchor: end; }
.mark { color: var(--covered); fill: currentColor; stroke: var(--sheet); stroke-width: 1; }
.mark.weaker { color: var(--missing-fill); }
.mark.unclear { color: var(--soft); fill: var(--sheet); stroke: currentColor; stroke-width: 1.5; }
.tally { display: flex; flex-wrap: wrap; gap: .375rem .5rem; margin: .375rem 0; }
details.table { margin-top: .625rem; }
summary { cursor: pointer; color: var(--accent); font-size: .9375rem; padding: .25rem 0; }
.lines { padding: .75rem 1.25rem; }
.lines li { display: grid; grid-template-columns: 13rem minmax(0, 1fr) 11rem; gap: 1rem; align-items: center; padding: .25rem 0; }
.lines svg { width: 100%; overflow: visible; display: block; }
.lines .rail { stroke: var(--line); }
.lines .run { stroke: var(--partial); stroke-width: 4; }
.lines circle, .dot { fill: var(--covered); }
.lines span { font-variant-numeric: tabular-nums; white-space: nowrap; }
`

/** The opening: figures, points to look at, bars over all plans, and the marks that every part uses. */
export const overview = `
.figures { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; margin-top: 2rem; }
.figures.four { grid-template-columns: repeat(4, minmax(0, 1fr)); }
.figure { padding: 1.125rem 1.25rem 1.25rem; border-left: 1px solid var(--line); }
.figure:first-child { border-left: 0; }
.figure dt { font-size: .8125rem; color: var(--soft); line-height: 1.3; min-height: 2.1em; }
.figure b { display: block; font-size: 2.125rem; line-height: 1.15; font-weight: 640; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.figure.bad b { color: var(--bad); }
.figure small { display: block; margin-top: .25rem; line-height: 1.4; }
.figure small a { color: inherit; text-decoration: none; display: flex; flex-wrap: wrap; gap: .125rem .75rem; }
.count { white-space: nowrap; display: inline-flex; align-items: center; gap: .2em; }
.count.error { color: var(--bad); }
.count.warning { color: var(--warn); }
.count.info { color: var(--info); }
.attention { margin-top: .875rem; }
.attention li { display: flex; gap: .75rem; padding: .625rem 0; border-top: 1px solid var(--line); line-height: 1.4; }
.attention li:first-child { border-top: 0; }
.attention .i { margin-top: .2em; color: var(--bad); }
.attention .warning .i { color: var(--warn); }
.attention .named .i { color: var(--soft); }
.calm + .attention { border-top: 1px solid var(--line); margin-top: .25rem; }
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
.stack .covered { fill: var(--covered); }
.stack .covered text { fill: var(--on-covered); }
.stack .partial { fill: var(--partial); }
.stack .partial text { fill: var(--on-partial); }
.stack .named { fill: var(--named-line); }
.stack .named rect { fill: var(--named); stroke: var(--named-line); }
.stack .named text { fill: var(--on-named); }
.stack .missing { fill: var(--missing-fill); }
.stack .missing text { fill: var(--on-missing-fill); }
.stack .verbatim { fill: var(--verbatim); }
.stack .adapted { fill: var(--adapted); }
.stack .new { fill: var(--new); }
.stack .verbatim text { fill: #17122b; }
.stack .adapted text { fill: var(--on-partial); }
.stack .new text { fill: var(--on-covered); }
.swatch { display: inline-block; width: .75em; height: .75em; border-radius: 2px; margin-right: .35em; }
.swatch.verbatim { background: var(--verbatim); }
.swatch.adapted { background: var(--adapted); }
.swatch.new { background: var(--new); }
.meter { display: block; width: 100%; height: 6px; margin-top: .25rem; }
.meter .rail { fill: var(--sunk); }
.meter .fill { fill: var(--covered); }
.badge { display: inline-flex; align-items: center; gap: .35em; font-size: .8125rem; font-weight: 600; line-height: 1.2; padding: .25em .6em; border-radius: 99px; background: var(--info-soft); color: var(--info); white-space: nowrap; font-style: normal; }
.badge.covered, .badge.kept, .badge.stricter { background: var(--good-soft); color: var(--good); }
.badge.partial, .badge.added, .badge.unclear, .badge.named { background: var(--info-soft); color: var(--info); }
.badge.missing, .badge.weaker, .badge.error { background: var(--bad-soft); color: var(--bad); }
.badge.warning { background: var(--warn-soft); color: var(--warn); }
`

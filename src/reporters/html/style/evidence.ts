/** The page of one document and the words of both sides, side by side. */
export const evidence = `
.gauges small span:first-child { margin-left: 0; }
.js.at-plan .mast { padding: .875rem 0 1rem; }
.js.at-plan .mast h1 { font-size: 1.125rem; margin: 0; }
.js.at-plan .mast .subject, .js.at-plan .mast .meta { display: none; }
.js.at-plan .mast .eyebrow { font-size: .6875rem; }
.plan-head { padding-bottom: .5rem; }
.pager { display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; font-size: .9375rem; margin-bottom: 1.5rem; }
.pager a + a { margin-left: 1.25rem; }
.plan h3, .sheet h3 { margin: 2.25rem 0 .5rem; }
.plan .sub { margin-top: .25rem; font-size: 1.0625rem; }
.gauges { display: grid; grid-template-columns: auto minmax(0, 1fr) minmax(0, 1.4fr); gap: 1rem 2rem; margin-top: 1.25rem; align-items: start; }
.gauges b { display: block; font-size: 2.125rem; line-height: 1.1; font-weight: 640; }
.gauges small { display: block; margin-top: .375rem; }
.facts { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: .5rem 1.25rem; margin-top: 1.25rem; }
.facts div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; padding: .4375rem 0; border-top: 1px solid var(--line); }
.facts div:first-child { border-top: 0; }
.facts dt { color: var(--soft); font-size: .9375rem; }
.path { margin-top: 1rem; font-size: .9375rem; }
.step { display: inline-block; padding: .2rem .625rem; border: 1px solid var(--covered); border-radius: 6px; }
.step.absent { border-style: dashed; border-color: var(--soft); color: var(--soft); }
.group { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.125rem 1.25rem; margin-top: .875rem; scroll-margin-top: 5rem; }
.group > header { display: flex; justify-content: space-between; gap: 1rem; align-items: flex-start; }
.group h4 { font-size: 1.0625rem; line-height: 1.4; }
.why { color: var(--soft); font-size: .9375rem; margin-top: .25rem; }
.answers { font-size: .9375rem; margin-top: .5rem; }
.answers p { color: var(--soft); }
.answers li, .additions > li { padding-left: 1rem; position: relative; }
.answers li::before, .additions li::before, .plain-list li::before, .solutions ul li::before { content: "–"; position: absolute; left: 0; color: var(--soft); }
.additions li, .plain-list li, .solutions ul li { position: relative; padding: .2rem 0 .2rem 1rem; }
.solutions > li { padding: .625rem 0; }
.solutions h4 { font-size: 1rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem; padding: .875rem 0; border-top: 1px solid var(--line); margin-top: .625rem; }
.pair + .pair { margin-top: 0; }
.side { padding-left: .875rem; border-left: 3px solid var(--line); }
.side.covered, .side.kept, .side.stricter { border-color: var(--covered); }
.side.partial, .side.unclear, .side.added { border-color: var(--partial); }
.side.missing, .side.weaker { border-color: var(--missing-fill); }
.from { font-size: .8125rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .25rem .625rem; align-items: center; margin-bottom: .2rem; }
.from em { font-style: normal; font-weight: 600; color: var(--ink); display: inline-flex; gap: .3em; align-items: center; }
.none { color: var(--soft); font-style: italic; }
mark { background: var(--mark); color: inherit; border-bottom: 1.5px solid var(--mark-line); border-radius: 2px; padding: 0 1px; }
`

/** The cascade as a drawing, and as a nested list where there is no room for one. */
export const cascade = `
.drawing { padding: 1.25rem; overflow-x: auto; }
.cascade { display: block; max-width: 100%; height: auto; }
.cascade rect { fill: var(--sheet); stroke: var(--covered); stroke-width: 1.25; }
.cascade .absent rect { stroke: var(--soft); stroke-dasharray: 4 3; fill: var(--sunk); }
.cascade text { font-size: 13px; font-weight: 600; fill: var(--ink); }
.cascade .second { font-size: 11.5px; font-weight: 400; fill: var(--soft); }
.cascade .link { fill: none; stroke: var(--named-line); stroke-width: 1.5; }
.tree { font-size: .9375rem; }
.tree ul { margin-left: .4rem; padding-left: 1rem; border-left: 1.5px solid var(--line); }
.tree li { padding: .25rem 0; }
.tree small { display: block; }
.tree .absent { color: var(--soft); }
.narrow { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`

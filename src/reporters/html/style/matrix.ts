/** The matrix of plans and groups, and the plain tables. */
export const matrix = `
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
.matrix thead th:first-child { border-top-left-radius: 10px; padding-left: 1.125rem; }
.matrix thead th:last-child { border-top-right-radius: 10px; }
.matrix tbody th, .matrix td { padding: .4375rem .625rem; border-top: 1px solid var(--line); vertical-align: middle; }
.matrix tbody tr:first-child > * { border-top: 0; }
.matrix tbody th { padding-left: 1.125rem; line-height: 1.3; }
.matrix tbody th a { color: var(--ink); text-decoration-color: var(--line); }
.matrix tbody tr:hover > * { background: var(--sunk); }
.matrix small { display: block; font-weight: 400; }
.matrix.documents { margin-top: .875rem; }
.matrix .file { min-width: 13rem; }
.matrix .found { min-width: 6.5rem; white-space: nowrap; }
.matrix .g { text-align: center; padding-left: .1875rem; padding-right: .1875rem; }
.matrix .coverage { width: 7rem; font-variant-numeric: tabular-nums; }
.matrix .wording { width: 8rem; }
.matrix .issued { white-space: nowrap; font-variant-numeric: tabular-nums; }
.matrix .found a { text-decoration: none; display: inline-flex; gap: .625rem; }
.reuse-key { font-size: .8125rem; color: var(--soft); margin-top: .625rem; }
.reuse-key span, .gauges small span { margin-left: .875rem; white-space: nowrap; }
.plain { margin-top: .5rem; }
.plain th, .plain td { padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); vertical-align: top; }
.plain thead th { color: var(--soft); font-weight: 500; font-size: .8125rem; border-top: 0; }
.plain th, .plain td { min-width: 5rem; }
.plain tr > :first-child { min-width: 10rem; }
.plain .soft { white-space: normal; }
.plain td small, .plain td q { display: block; }
.nowrap { min-width: 5.5rem; }
.tools .chip.error { color: var(--bad); }
.tools .chip.warning { color: var(--warn); }
.tools .chip.info { color: var(--info); }
`

/** Findings and their filter. */
export const findings = `
.filter { justify-content: flex-start; position: sticky; top: 3.0625rem; z-index: 3; background: var(--page); padding: .75rem 0; }
.search { flex: 1 1 16rem; }
.search input { width: 100%; }
.filter fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
.chip { display: inline-flex; align-items: center; gap: .4em; border: 1px solid var(--line); border-radius: 99px; padding: .3rem .8rem; background: var(--sheet); cursor: pointer; color: var(--soft); }
.chip:has(:checked) { border-color: currentColor; }
.chip:not(:has(:checked)) { opacity: .65; text-decoration: line-through; }
.chip:has(:focus-visible) { outline: 3px solid var(--ring); outline-offset: 2px; }
.chip input { position: absolute; opacity: 0; }
.filter output { font-size: .875rem; color: var(--soft); flex-basis: 100%; }
.findings { display: grid; gap: .75rem; }
.findings > li { padding: 1rem 1.25rem; }
.findings > li[hidden] { display: none; }
.what { display: flex; gap: .75rem; align-items: baseline; }
.what strong { font-weight: 600; line-height: 1.45; }
.where { font-size: .875rem; color: var(--soft); margin-top: .25rem; }
.where code { margin-left: .5em; }
.findings blockquote { margin-top: .5rem; padding-left: .875rem; border-left: 3px solid var(--line); }
.other { margin-top: .625rem; }
.pairwise { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .5rem; font-size: .9375rem; }
.note { margin-top: .5rem; font-size: .9375rem; color: var(--soft); }
`

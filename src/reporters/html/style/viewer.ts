/** The window that shows the evidence of a cell, and what readers of high contrast need. */
export const viewer = `
dialog { border: 0; border-radius: 12px; padding: 0; width: min(64rem, calc(100vw - 2rem)); max-height: calc(100vh - 3rem); background: var(--sheet); color: var(--ink); box-shadow: 0 1.5rem 4rem rgb(0 0 0 / .35); }
dialog::backdrop { background: rgb(10 20 28 / .55); }
.viewer-head { position: sticky; top: 0; background: var(--sheet); display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1rem; align-items: center; padding: .875rem 1.25rem; border-bottom: 1px solid var(--line); z-index: 1; }
.viewer-head span { display: flex; gap: 1rem; align-items: center; font-size: .9375rem; }
dialog .group { border: 0; margin: 0; padding: 1.25rem; }
button[disabled] { opacity: .45; cursor: default; }
button { font: inherit; font-size: .9375rem; color: var(--ink); background: var(--sunk); border: 1px solid var(--line); border-radius: 7px; padding: .375rem .875rem; cursor: pointer; }
@media (forced-colors: active) {
  .c, .badge, .side { border: 1px solid CanvasText; }
  .stack rect, .meter rect, .mark path { forced-color-adjust: none; }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: auto; }
}
`

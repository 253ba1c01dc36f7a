/** Page, type and the frame: head, bar of contents, sections. */
export const layout = `
* { box-sizing: border-box; }
html { font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--page); color: var(--ink); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
section[tabindex]:focus, article[tabindex]:focus { outline: none; }
code { font: .8125em ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", monospace; color: var(--soft); }
blockquote, q { font-family: "Times New Roman", "Liberation Serif", "Noto Serif", Georgia, serif; font-size: 1.0625rem; line-height: 1.5; unicode-bidi: isolate; white-space: pre-line; }
small { font-size: .8125rem; color: var(--soft); }
.soft { color: var(--soft); font-weight: 400; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sprite { position: absolute; }
.i { width: 1em; height: 1em; flex: none; vertical-align: -.14em; }
html:not(.js) .js-only { display: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--sheet); padding: .5rem 1rem; border-radius: 6px; }
.wrap { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
.mast { background: var(--mast); color: var(--mast-ink); padding: 2.75rem 0 2.5rem; }
.mast h1, .mast .subject, h2, h3, h4 { text-wrap: balance; }
.mast .eyebrow { font-size: .8125rem; letter-spacing: .08em; text-transform: uppercase; color: var(--mast-soft); }
.mast h1 { font-size: clamp(1.625rem, 1.2rem + 1.8vw, 2.5rem); line-height: 1.2; font-weight: 650; letter-spacing: -.01em; margin-top: .5rem; }
.mast .subject { font-family: "Times New Roman", "Liberation Serif", "Noto Serif", Georgia, serif; font-size: clamp(1.125rem, 1rem + .6vw, 1.4375rem); line-height: 1.4; margin-top: .5rem; max-width: 60rem; }
.mast .meta { color: var(--mast-soft); margin-top: 1rem; font-size: .9375rem; }
.mast .meta span + span::before { content: "·"; margin: 0 .6em; }
.bar { position: sticky; top: 0; z-index: 5; background: var(--sheet); border-bottom: 1px solid var(--line); }
.bar ul { display: flex; gap: 1.75rem; overflow-x: auto; scrollbar-width: none; }
.bar a { display: block; padding: .875rem 0 .75rem; color: var(--soft); text-decoration: none; white-space: nowrap; font-size: .9375rem; border-bottom: 3px solid transparent; }
.bar a:hover { color: var(--ink); }
.bar a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
main > section { padding: 2.75rem 0 .5rem; }
main > section:first-child { padding-top: 0; }
main > section.sheet { padding-top: 2.25rem; }
h2 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.008em; }
h3 { font-size: 1.125rem; line-height: 1.35; font-weight: 620; }
.lead { color: var(--soft); max-width: 46rem; margin: .375rem 0 1.125rem; font-size: .9375rem; }
.halves { display: grid; align-items: start; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1.5rem; margin-top: 1.5rem; }
.halves > div, .card, .matrix, .drawing, .lines, #timeline .strip, .findings > li { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; }
.halves > div { padding: 1.375rem 1.5rem 1.5rem; }
.halves h3 { margin-bottom: .25rem; }
.js main > section.plan { display: none; }
.js main > section.plan.current { display: block; }
.js.at-plan main > section:not(.plan) { display: none; }
.foot { margin-top: 4rem; border-top: 1px solid var(--line); padding: 1.5rem 0 3rem; color: var(--soft); font-size: .875rem; }
.foot p + p { margin-top: .25rem; }
.foot details { margin-top: 1rem; }
@media (max-width: 52rem) { .halves { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 40rem) {
  .wrap { padding: 0 1rem; }
  .mast { padding: 1.75rem 0 1.5rem; }
  .halves > div { padding: 1.125rem 1rem; }
  .bar ul { gap: 1.25rem; }
}
`

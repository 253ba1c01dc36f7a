/** A clean A4: every plan, nothing that can only be clicked, one plan a page start. */
export const print = `
@page { size: A4; margin: 18mm 15mm 20mm; }
@media print {
  :root { color-scheme: light; --page: #fff; --sheet: #fff; --sunk: #f4f4f2; --ink: #000; --soft: #444; --line: #ccc; --accent: #123; --mast: #fff; --mast-ink: #000; --mast-soft: #444; --covered: #16607f; --on-covered: #fff; --partial: #9cc9da; --on-partial: #0e3546; --named: #eef4f6; --on-named: #4d6470; --named-line: #b4c8d1; --missing: #fff; --on-missing: #b23c0b; --missing-line: #c9561f; --missing-fill: #d9672f; --on-missing-fill: #2b0e02; --bad: #9c3409; --bad-soft: #fff; --warn: #6f4800; --warn-soft: #fff; --info: #333; --info-soft: #fff; --good: #124f69; --good-soft: #fff; --verbatim: #8a7fb0; --adapted: #9cc9da; --new: #16607f; --mark: #fff3cd; --mark-line: #b98400; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 9.25pt; line-height: 1.4; }
  blockquote, q { font-size: 10.5pt; line-height: 1.35; }
  main > section { padding-top: 1.5rem; }
  .plan h3 { margin: 1.25rem 0 .25rem; }
  .pair { padding: .4rem 0; margin-top: .3rem; gap: 1rem; }
  .group { padding: .6rem .8rem; margin-top: .5rem; }
  .facts { columns: 2; column-gap: 2rem; }
  .facts div { grid-template-columns: 7rem minmax(0, 1fr); padding: .2rem 0; border-top: 0; }
  .lead { margin-bottom: .5rem; }
  section.plan .findings, .plan .repeated { display: none; }
  .bar, .skip, .tools label, .filter, .pager, dialog, details.table, .js-only, .foot details { display: none; }
  .wrap { max-width: none; padding: 0; }
  .mast { padding: 0 0 1rem; border-bottom: 2px solid #000; margin-bottom: 1.25rem; }
  .figures { margin-top: 0; }
  .js main > section.plan, .js.at-plan main > section:not(.plan) { display: block; }
  .js.at-plan .mast h1 { font-size: 18pt; }
  .js.at-plan .mast .subject, .js.at-plan .mast .meta { display: block; }
  section.plan { break-before: page; }
  h2, h3, h4, header { break-after: avoid; }
  .pair, .card, .findings > li, .matrix tr, .facts div, .figure { break-inside: avoid; }
  .findings > li { content-visibility: visible; padding: .625rem .75rem; }
  .matrix thead th { position: static; }
  .matrix thead { display: table-header-group; }
  .c { width: 1.375rem; height: 1.375rem; }
  .matrix tbody th, .matrix td { padding-top: .25rem; padding-bottom: .25rem; }
  .drawing { padding: 0; border: 0; }
  a { color: inherit; text-decoration: none; }
  .halves { gap: 1rem; }
  .cards { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .75rem; }
  .card { padding: .75rem; }
}
`

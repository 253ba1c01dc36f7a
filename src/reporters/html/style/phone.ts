/** Narrow windows, down to 360 pixels without sideways scroll: tables become cards. */
export const phone = `
@media (max-width: 62rem) {
  .figures { grid-template-columns: repeat(6, minmax(0, 1fr)); }
  .figure { grid-column: span 2; border-top: 1px solid var(--line); }
  .figure:nth-child(-n+3) { border-top: 0; }
  .figure:nth-child(4) { border-left: 0; }
  .figure:nth-child(n+4) { grid-column: span 3; }
  .figures.four { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .four .figure, .four .figure:nth-child(n+4) { grid-column: span 1; border-top: 0; border-left: 1px solid var(--line); }
  .four .figure:first-child { border-left: 0; }
  .matrix .wording { display: none; }
}
@media screen and (max-width: 46rem) {
  .viewer-head span { flex-wrap: wrap; gap: .5rem .75rem; }
  .wide { display: none; }
  .narrow { position: static; width: auto; height: auto; overflow: visible; clip-path: none; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .figure, .figure:nth-child(n+4) { grid-column: span 1; padding: .875rem 1rem; }
  .figure:nth-child(3) { border-top: 1px solid var(--line); }
  .figure:nth-child(odd) { border-left: 0; }
  .figure:nth-child(even) { border-left: 1px solid var(--line); }
  .figure:last-child:nth-child(odd) { grid-column: span 2; }
  .figures.four { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .four .figure:nth-child(odd) { border-left: 0; }
  .four .figure:nth-child(n+3) { border-top: 1px solid var(--line); }
  .figure dt { min-height: 0; }
  .pair, .gauges, .facts div, .lines li { grid-template-columns: minmax(0, 1fr); gap: .5rem; }
  .facts div { gap: 0; }
  .lines li { padding: .5rem 0; gap: .125rem; }
  .pair { gap: .875rem; }
  .matrix thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .matrix, .matrix tbody { display: block; }
  .matrix tbody tr { display: flex; flex-wrap: wrap; gap: .375rem; padding: .875rem 1rem; border-top: 1px solid var(--line); align-items: center; }
  .matrix tbody tr:first-child { border-top: 0; }
  .matrix tbody th, .matrix td { border: 0; padding: 0; }
  .matrix tbody tr:hover > * { background: none; }
  .matrix tbody th { flex: 1 1 60%; }
  .matrix td.coverage { width: 5rem; }
  .matrix .issued, .matrix td:empty, .matrix .file { display: none; }
  .matrix .found { flex-basis: 100%; }
  .matrix .found:empty { display: none; }
  .c { width: 2.125rem; height: 2.125rem; }
  .stacked thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .stacked, .stacked tbody, .stacked tr, .stacked td, .stacked th { display: block; }
  .stacked tr { padding: .5rem 0; border-top: 1px solid var(--line); }
  .stacked td, .stacked tbody th { border: 0; padding: .125rem 0; }
  .card header, .group > header, .what { flex-direction: column; gap: .375rem; }
  .tools .document, .tools .document select { width: 100%; max-width: 100%; }
  .filter { position: static; }
  .level { max-width: none; text-align: left; }
  .lines span { white-space: normal; }
  dialog { width: 100vw; max-width: 100vw; max-height: 100dvh; height: 100dvh; margin: 0; border-radius: 0; }
}
`

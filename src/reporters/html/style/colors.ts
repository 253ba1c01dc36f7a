/**
 * Colours. Statuses go from dark to light blue-green, what is wrong is vermilion: told apart by lightness as well as by hue, also without red or
 * green (after the palette of Okabe and Ito), and each has its own mark besides. Text on every ground has a contrast of at least 4.5 to 1.
 */
export const colors = `
:root {
  color-scheme: light dark;
  --page: #f6f5f2; --sheet: #ffffff; --sunk: #f1efea; --ink: #1d2530; --soft: #5a6472; --line: #dfdbd2; --accent: #1f5673; --ring: #c2740c;
  --mast: #17384b; --mast-ink: #f3f7f9; --mast-soft: #b9ccd6;
  --covered: #16607f; --on-covered: #ffffff; --partial: #9cc9da; --on-partial: #0e3546; --named: #eef4f6; --on-named: #4d6470; --named-line: #b4c8d1;
  --missing: #fff; --on-missing: #b23c0b; --missing-line: #c9561f; --missing-fill: #d9672f; --on-missing-fill: #2b0e02;
  --bad: #b23c0b; --bad-soft: #fdf0e8; --warn: #8a5a00; --warn-soft: #fbf3dd; --info: #4a5a6b; --info-soft: #eef1f4; --good: #16607f; --good-soft: #e8f2f6;
  --verbatim: #8a7fb0; --adapted: #9cc9da; --new: #16607f; --mark: #ffe9a8; --mark-line: #b98400;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12171d; --sheet: #1a2129; --sunk: #222b35; --ink: #e5eaf0; --soft: #a0adbb; --line: #303b47; --accent: #86c5e0; --ring: #f2b04f;
    --mast: #0d2532; --mast-ink: #eef5f9; --mast-soft: #9fb8c6;
    --covered: #6db8d6; --on-covered: #06202c; --partial: #2f6077; --on-partial: #e3f2f8; --named: #232e38; --on-named: #a9bac6; --named-line: #4f6371;
    --missing: #1a2129; --on-missing: #ff9a63; --missing-line: #d9672f; --missing-fill: #e07f4c; --on-missing-fill: #2b0e02;
    --bad: #ff9a63; --bad-soft: #33221a; --warn: #eabb5e; --warn-soft: #2e281a; --info: #a9b8c8; --info-soft: #222b35; --good: #86c5e0; --good-soft: #172b36;
    --verbatim: #a99fd0; --adapted: #3c7690; --new: #6db8d6; --mark: #5a4611; --mark-line: #e0b13f;
  }
}
`

import type { Feature } from 'write-excel-file/universal'

/** What the library has no option for: filter arrows over the head of every sheet, and paper on which all columns fit side by side. */
export function sheetSetup(sizes: readonly { readonly rows: number; readonly columns: number }[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const size = sizes[sheetIndex]
            // in a worksheet the filter stands right after the data (ECMA-376, part 1, 18.3.1.99)
            const filter = size && size.rows > 1 ? `<autoFilter ref="A1:${column(size.columns)}${size.rows}"/>` : ''
            return content
              .replace(/<worksheet\b[^>]{0,2000}>/u, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace('</sheetData>', `</sheetData>${filter}`)
              .replace(/<pageSetup\b/u, '<pageSetup fitToHeight="0"')
          },
        },
      },
    },
  }
}

/** 1 -> 'A', 27 -> 'AA'. */
function column(count: number): string {
  const rest = (count - 1) % 26
  return `${count > 26 ? column(Math.floor((count - 1) / 26)) : ''}${String.fromCharCode(65 + rest)}`
}

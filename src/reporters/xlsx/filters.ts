import type { Feature } from 'write-excel-file/universal'

/** Excel's filter arrows over the head of every sheet; `sizes` are the rows and columns of each, in order. */
export function filters(sizes: readonly { readonly rows: number; readonly columns: number }[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const size = sizes[sheetIndex]
            if (!size || size.rows < 2) return content
            // in a worksheet the filter stands right after the data (ECMA-376, part 1, 18.3.1.99)
            return content.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${column(size.columns)}${size.rows}"/>`)
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

import { encode } from 'jpeg-js'
import { openPdf } from '../../src/readers/pdf/engine.js'
import type { Random } from '../fuzz/random.js'

type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** Turned by at most this many radians: about a third of a degree. */
const MOST_TURNED = 0.006
/** Specks of dust per pixel, and the spread of the grey of paper and print. */
const DUST = 0.0004
const GRAIN = 28
const JPEG_QUALITY = 60

/** A PDF's pages as an office scanner gives them: a little turned, grainy, dusty, as JPEG pictures without any text. */
export async function scanned(pdf: Uint8Array, wasm: () => Promise<Uint8Array>, random: Random, dpi: number): Promise<Uint8Array> {
  const file = await openPdf(pdf, wasm)
  try {
    const pictures = Array.from({ length: file.pages }, (_, at) => worn(file.render(at, dpi), random))
    return pictureBook(
      pictures.map(({ width, height, data }) => ({ width, height, data: encode({ width, height, data }, JPEG_QUALITY).data })),
      dpi,
    )
  } finally {
    file.close()
  }
}

function worn({ width, height, data }: Picture, random: Random): Picture {
  const turn = (random.next() * 2 - 1) * MOST_TURNED
  const out = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // small angles: a turn is a shear along both axes
      const fromX = Math.round(x + turn * (y - height / 2))
      const fromY = Math.round(y - turn * (x - width / 2))
      const inside = fromX >= 0 && fromX < width && fromY >= 0 && fromY < height
      const ink = inside ? (data[(fromY * width + fromX) * 4] ?? 255) : 255
      const speck = random.next() < DUST
      const grey = speck ? 60 : Math.max(0, Math.min(255, 20 + ink * 0.88 + (random.next() - 0.5) * GRAIN))
      out.fill(grey, (y * width + x) * 4, (y * width + x) * 4 + 3)
      out[(y * width + x) * 4 + 3] = 255
    }
  }
  return { width, height, data: out }
}

/** The smallest PDF that shows one JPEG a page (ISO 32000-1, 7.5 and 8.9). */
function pictureBook(pictures: readonly Picture[], dpi: number): Uint8Array {
  const chunks: Uint8Array[] = []
  const starts: number[] = []
  let length = 0
  const put = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
    chunks.push(bytes)
    length += bytes.length
  }
  const object = (number: number, ...pieces: readonly (string | Uint8Array)[]): void => {
    starts[number] = length
    put(`${number} 0 obj\n`)
    pieces.forEach(put)
    put('\nendobj\n')
  }
  put('%PDF-1.4\n')
  object(1, '<</Type/Catalog/Pages 2 0 R>>')
  object(2, `<</Type/Pages/Count ${pictures.length}/Kids[${pictures.map((_, at) => `${3 + 3 * at} 0 R`).join(' ')}]>>`)
  pictures.forEach(({ width, height, data }, at) => {
    const [page, picture, content] = [3 + 3 * at, 4 + 3 * at, 5 + 3 * at]
    const [w, h] = [width, height].map((side) => ((side * 72) / dpi).toFixed(2))
    const drawing = `${w} 0 0 ${h} 0 0 cm /P Do`
    object(page, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${w} ${h}]/Resources<</XObject<</P ${picture} 0 R>>>>/Contents ${content} 0 R>>`)
    object(
      picture,
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${data.length}>>stream\n`,
      data,
      '\nendstream',
    )
    object(content, `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`)
  })
  const table = length
  const rows = Array.from({ length: starts.length - 1 }, (_, at) => `${String(starts[at + 1]).padStart(10, '0')} 00000 n \n`)
  put(
    `xref\n0 ${starts.length}\n0000000000 65535 f \n${rows.join('')}trailer<</Size ${starts.length}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`,
  )
  const out = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}

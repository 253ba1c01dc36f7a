import { readFile } from 'node:fs/promises'
import { init } from '@embedpdf/pdfium'
import mammoth from 'mammoth'
import { readDocument } from '../../src/readers/read.js'
import type { ReadOptions } from '../../src/readers/reader.js'
import { atMost, type Bench, median } from './bench.js'

const asset = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(`node_modules/${name}`))
const options: ReadOptions = { ocr: 'never', maxBytes: 1e9, maxPages: 1e4, asset, sha256: () => '' }

/** Reading alone, beside what it must keep up with, in turn in one run. */
export const reading: Bench = { title: 'Reading one file (median of 9, in turn with its yardstick)', run }

async function* run() {
  const word = await fixture('plan.docx')
  const pdf = await fixture('plan.pdf')
  const ours = (bytes: Uint8Array, path: string) => readDocument({ bytes, path, sha256: '', options })
  const docx = await turns(
    () => ours(word, 'plan.docx'),
    () => mammoth.extractRawText({ buffer: Buffer.from(word) }),
  )
  yield atMost(
    'docx against the raw text of mammoth',
    docx.a / docx.b,
    1,
    `${docx.a.toFixed(1)} and ${docx.b.toFixed(1)} ms, ${(1000 / docx.a).toFixed(0)} documents/s`,
  )
  const bare = await glyphsAlone()
  const pages = await turns(
    () => ours(pdf, 'plan.pdf'),
    async () => bare(pdf),
  )
  yield atMost(
    'pdf against its bare glyphs',
    pages.a / pages.b,
    2.5,
    `${pages.a.toFixed(1)} and ${pages.b.toFixed(1)} ms, ${(2000 / pages.a).toFixed(0)} pages/s`,
  )
}

/** Medians of two ways, taken in turn after a first one that warms up. */
async function turns(a: () => Promise<unknown>, b: () => Promise<unknown>): Promise<{ a: number; b: number }> {
  const times: { a: number[]; b: number[] } = { a: [], b: [] }
  for (let i = 0; i < 10; i++) {
    for (const [name, one] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const start = performance.now()
      await one()
      if (i > 0) times[name].push(performance.now() - start)
    }
  }
  return { a: median(times.a), b: median(times.b) }
}

/** What PDFium alone needs to hand out every glyph with its box and origin. */
async function glyphsAlone(): Promise<(bytes: Uint8Array) => number> {
  const wasm = await asset('@embedpdf/pdfium/dist/pdfium.wasm')
  const pdfium = await init({ wasmBinary: Uint8Array.from(wasm).buffer })
  pdfium.PDFiumExt_Init()
  const { wasmExports } = pdfium.pdfium
  const scratch = wasmExports.malloc(64)
  return (bytes) => {
    const memory = wasmExports.malloc(bytes.length)
    const module: object = pdfium.pdfium
    if (!('HEAPU8' in module) || !(module.HEAPU8 instanceof Uint8Array)) throw new Error('PDFium shows no memory')
    module.HEAPU8.set(bytes, memory)
    const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '')
    let sum = 0
    for (let at = 0; at < pdfium.FPDF_GetPageCount(document); at++) {
      const page = pdfium.FPDF_LoadPage(document, at)
      const text = pdfium.FPDFText_LoadPage(page)
      for (let i = pdfium.FPDFText_CountChars(text) - 1; i >= 0; i--) {
        sum += pdfium.FPDFText_GetUnicode(text, i)
        pdfium.FPDFText_GetLooseCharBox(text, i, scratch)
        pdfium.FPDFText_GetCharOrigin(text, i, scratch, scratch + 8)
      }
      pdfium.FPDFText_ClosePage(text)
      pdfium.FPDF_ClosePage(page)
    }
    pdfium.FPDF_CloseDocument(document)
    wasmExports.free(memory)
    return sum
  }
}

async function fixture(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(`fixtures/readers/${name}`))
}

import { gunzipSync } from 'fflate'
import { createOCREngine, type OCREngine, supportsFastBuild } from 'tesseract-wasm'
import { ReadError } from '../failure.js'
import type { ReadOptions } from '../reader.js'
import type { Pixels } from './pixels.js'

/** A recognised word: pixels from the picture's top left, confidence 0..1; words of one line share its number. */
export type OcrWord = {
  readonly text: string
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly confidence: number
  readonly line: number
}

const STARTS_LINE = 1
let engine: Promise<OCREngine> | undefined

/** Recognises the words of a page with Tesseract and its Vietnamese model, both from the machine; nothing is fetched. */
export async function recognizeWords({ width, height, data }: Pixels, options: ReadOptions): Promise<OcrWord[]> {
  engine ??= start(options)
  const tesseract = await engine
  tesseract.loadImage({ width, height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length) })
  const items = tesseract.getTextBoxes('word')
  tesseract.clearImage()
  let line = 0
  return items.map(({ text, rect, flags, confidence }) => {
    if ((flags & STARTS_LINE) !== 0) line++
    return { text: text.normalize('NFC').trim(), x0: rect.left, y0: rect.top, x1: rect.right, y1: rect.bottom, confidence, line }
  })
}

async function start({ asset }: ReadOptions): Promise<OCREngine> {
  const core = supportsFastBuild() ? 'tesseract-core.wasm' : 'tesseract-core-fallback.wasm'
  const [wasmBinary, model] = await Promise.all([
    load(asset, `tesseract-wasm/dist/${core}`),
    load(asset, '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz'),
  ])
  const made = await createOCREngine({ wasmBinary })
  made.loadModel(gunzipSync(model))
  // Single column of text of variable sizes: letterheads and recipients keep their lines (Tesseract's --psm 4)
  made.setVariable('tessedit_pageseg_mode', '4')
  return made
}

async function load(asset: ReadOptions['asset'], name: string): Promise<Uint8Array> {
  try {
    return await asset(name)
  } catch {
    throw ReadError.of('input/ocr-unavailable', { what: name })
  }
}

import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { ReadError } from '../failure.js'
import type { Pixels } from '../ocr/pixels.js'

/** A printed character: display coordinates in points from the page's top left; `y` is its baseline. */
export type Glyph = {
  readonly char: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  /** A blank that the file holds as a character of its own. */
  readonly blank: boolean
}

/** A ruling line, upright or level, in display coordinates; x0 <= x1 and y0 <= y1. */
export type Rule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

export type Page = {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** The share of the page that pictures cover, 0..1. */
  readonly pictures: number
}

/** An open PDF; `close` frees its memory. */
export type PdfFile = {
  readonly pages: number
  readonly read: (index: number) => Page
  /** Black on white at so many dots an inch, four bytes a pixel in the order R, G, B, A. */
  readonly render: (index: number, dpi: number) => Pixels
  readonly close: () => void
}

let engine: Promise<WrappedPdfiumModule> | undefined

/** Opens a PDF with PDFium, which is started once. Throws for encrypted and damaged files. */
export async function openPdf(bytes: Uint8Array, wasm: () => Promise<Uint8Array>): Promise<PdfFile> {
  engine ??= start(wasm)
  const pdfium = await engine
  const { wasmExports } = pdfium.pdfium
  const memory = wasmExports.malloc(bytes.length)
  heaps(pdfium).HEAPU8.set(bytes, memory)
  const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '')
  if (document === 0) {
    const code = pdfium.FPDF_GetLastError()
    wasmExports.free(memory)
    // FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY
    throw code === 4 || code === 5 ? ReadError.of('input/encrypted', {}) : ReadError.of('input/damaged', {})
  }
  const scratch = wasmExports.malloc(64)
  return {
    pages: pdfium.FPDF_GetPageCount(document),
    read: (index) => {
      const page = withPage(pdfium, document, index, (handle) => (flatten(pdfium, handle) ? null : readPage(pdfium, handle, scratch)))
      return page ?? withPage(pdfium, document, index, (handle) => readPage(pdfium, handle, scratch))
    },
    render: (index, dpi) => withPage(pdfium, document, index, (page) => renderPage(pdfium, page, dpi)),
    close: () => {
      pdfium.FPDF_CloseDocument(document)
      wasmExports.free(scratch)
      wasmExports.free(memory)
    },
  }
}

async function start(wasm: () => Promise<Uint8Array>): Promise<WrappedPdfiumModule> {
  const binary = await wasm()
  const pdfium = await init({ wasmBinary: Uint8Array.from(binary).buffer })
  pdfium.PDFiumExt_Init()
  return pdfium
}

function withPage<T>(pdfium: WrappedPdfiumModule, document: number, index: number, use: (page: number) => T): T {
  const page = pdfium.FPDF_LoadPage(document, index)
  if (page === 0) throw ReadError.of('input/damaged', {})
  try {
    return use(page)
  } finally {
    pdfium.FPDF_ClosePage(page)
  }
}

const LINK = 2
const POPUP = 16

/**
 * Makes what is laid over a page part of it: programs of clerks put the number, the day and the signature there. True where that changed
 * the page, which must then be loaded anew.
 */
function flatten(pdfium: WrappedPdfiumModule, page: number): boolean {
  const count = Math.min(500, pdfium.FPDFPage_GetAnnotCount(page))
  let overlays = false
  for (let i = 0; i < count && !overlays; i++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, i)
    const type = pdfium.FPDFAnnot_GetSubtype(annotation)
    overlays = type !== LINK && type !== POPUP
    pdfium.FPDFPage_CloseAnnot(annotation)
  }
  // FLAT_NORMALDISPLAY; 1: done
  return overlays && pdfium.FPDFPage_Flatten(page, 0) === 1
}

/** Turns user space (origin bottom left, before /Rotate) into what the reader of the page sees. */
type Turn = (x: number, y: number) => readonly [number, number]

function readPage(pdfium: WrappedPdfiumModule, page: number, scratch: number): Page {
  const turn = turnOf(pdfium, page, scratch)
  const width = pdfium.FPDF_GetPageWidthF(page)
  const height = pdfium.FPDF_GetPageHeightF(page)
  const { rules, pictures } = readObjects(pdfium, page, scratch, turn, width * height)
  return { width, height, glyphs: readGlyphs(pdfium, page, scratch, turn), rules, pictures }
}

function turnOf(pdfium: WrappedPdfiumModule, page: number, scratch: number): Turn {
  const rotation = pdfium.FPDFPage_GetRotation(page)
  let [left, bottom] = [0, 0]
  const boxed =
    pdfium.FPDFPage_GetCropBox(page, scratch, scratch + 4, scratch + 8, scratch + 12) ||
    pdfium.FPDFPage_GetMediaBox(page, scratch, scratch + 4, scratch + 8, scratch + 12)
  if (boxed) [left = 0, bottom = 0] = floats(pdfium, scratch, 2)
  const width = pdfium.FPDF_GetPageWidthF(page)
  const height = pdfium.FPDF_GetPageHeightF(page)
  if (rotation === 1) return (x, y) => [y - bottom, x - left]
  if (rotation === 2) return (x, y) => [width - (x - left), y - bottom]
  if (rotation === 3) return (x, y) => [width - (y - bottom), height - (x - left)]
  return (x, y) => [x - left, height - (y - bottom)]
}

function readGlyphs(pdfium: WrappedPdfiumModule, page: number, scratch: number, turn: Turn): Glyph[] {
  const text = pdfium.FPDFText_LoadPage(page)
  const rotation = pdfium.FPDFPage_GetRotation(page)
  const glyphs: Glyph[] = []
  try {
    const count = pdfium.FPDFText_CountChars(text)
    let baseline = Number.NaN
    let box = Number.NaN
    let size = 0
    let slanted = false
    for (let i = 0; i < count; i++) {
      const code = pdfium.FPDFText_GetUnicode(text, i)
      if (code === 0 || code === 13 || code === 10) continue
      pdfium.FPDFText_GetCharOrigin(text, i, scratch, scratch + 8)
      const view = heaps(pdfium).HEAPF64
      const at = scratch >> 3
      const [, y] = turn(view[at] ?? 0, view[at + 1] ?? 0)
      if (y !== baseline) {
        baseline = y
        slanted = isSlanted(pdfium.FPDFText_GetCharAngle(text, i), rotation)
      }
      if (slanted) continue
      pdfium.FPDFText_GetLooseCharBox(text, i, scratch)
      // FS_RECTF: left, top, right, bottom
      const [left = 0, top = 0, right = 0, bottom = 0] = floats(pdfium, scratch, 4)
      const [xa, ya] = turn(left, top)
      const [xb, yb] = turn(right, bottom)
      const tall = Math.abs(yb - ya)
      if (tall !== box) {
        box = tall
        size = emOf(tall, pdfium.FPDFText_GetFontSize(text, i))
      }
      // PDFium's own mark for a hyphen at a line's end, the soft and the unbreakable hyphen: all print a hyphen
      const char = code === 0xfffe || code === 2 || code === 0xad || code === 0x2011 ? '-' : String.fromCodePoint(code)
      glyphs.push({ char, x0: Math.min(xa, xb), x1: Math.max(xa, xb), y, size, blank: code === 32 || code === 0xa0 || code === 9 })
    }
  } finally {
    pdfium.FPDFText_ClosePage(text)
  }
  return glyphs
}

/** The em, in points: the font's size unless the page scales it, which the glyph's box then shows. */
function emOf(box: number, fontSize: number): number {
  return fontSize > box * 0.55 && fontSize < box * 1.3 ? fontSize : box * 0.85
}

/** Whether text runs otherwise than the page does (a watermark, a note in the margin). */
function isSlanted(angle: number, rotation: number): boolean {
  const turned = (angle + (rotation * Math.PI) / 2) % (2 * Math.PI)
  const off = Math.min(Math.abs(turned), Math.abs(turned - 2 * Math.PI))
  return angle >= 0 && off > 0.3
}

const PATH = 2
const IMAGE = 3
const FORM = 5
/** Thinner than that, in points, a drawn rectangle is a line. */
const THIN = 2.5

function readObjects(
  pdfium: WrappedPdfiumModule,
  page: number,
  scratch: number,
  turn: Turn,
  area: number,
): { rules: Rule[]; pictures: number } {
  const rules: Rule[] = []
  let pictures = 0
  const visit = (object: number, place: Turn, depth: number): void => {
    const type = pdfium.FPDFPageObj_GetType(object)
    if (type === FORM && depth < 4) {
      const inside = within(pdfium, object, scratch, place)
      const count = Math.min(20_000, pdfium.FPDFFormObj_CountObjects(object))
      for (let i = 0; i < count; i++) visit(pdfium.FPDFFormObj_GetObject(object, i), inside, depth + 1)
      return
    }
    if (type !== PATH && type !== IMAGE) return
    if (!pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return
    const [left = 0, bottom = 0, right = 0, top = 0] = floats(pdfium, scratch, 4)
    const box = ruleOf(place(left, bottom), place(right, top))
    if (type === IMAGE) pictures += ((box.x1 - box.x0) * (box.y1 - box.y0)) / Math.max(1, area)
    else rules.push(...drawnRules(pdfium, object, scratch, place, box))
  }
  const count = Math.min(20_000, pdfium.FPDFPage_CountObjects(page))
  for (let i = 0; i < count; i++) visit(pdfium.FPDFPage_GetObject(page, i), turn, 0)
  return { rules, pictures: Math.min(1, pictures) }
}

/** Coordinates inside a form, by its matrix. */
function within(pdfium: WrappedPdfiumModule, form: number, scratch: number, place: Turn): Turn {
  if (!pdfium.FPDFPageObj_GetMatrix(form, scratch)) return place
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats(pdfium, scratch, 6)
  return (x, y) => place(a * x + c * y + e, b * x + d * y + f)
}

function ruleOf([xa, ya]: readonly [number, number], [xb, yb]: readonly [number, number]): Rule {
  return { x0: Math.min(xa, xb), y0: Math.min(ya, yb), x1: Math.max(xa, xb), y1: Math.max(ya, yb) }
}

/** The lines that a path draws: a thin box is one, an outlined path may be a frame or a whole grid. Shading is none. */
function drawnRules(pdfium: WrappedPdfiumModule, path: number, scratch: number, place: Turn, box: Rule): readonly Rule[] {
  const width = box.x1 - box.x0
  const height = box.y1 - box.y0
  const thin = (height <= THIN && width > 4) || (width <= THIN && height > 4)
  if (!thin && (width <= 4 || height <= 4)) return []
  pdfium.FPDFPath_GetDrawMode(path, scratch, scratch + 4)
  const [, stroked] = integers(pdfium, scratch, 2)
  if (stroked === 0 && (!thin || isWhite(pdfium, path, scratch))) return []
  return thin ? [box] : segments(pdfium, path, scratch, place)
}

function isWhite(pdfium: WrappedPdfiumModule, path: number, scratch: number): boolean {
  pdfium.FPDFPageObj_GetFillColor(path, scratch, scratch + 4, scratch + 8, scratch + 12)
  return integers(pdfium, scratch, 3).every((channel) => channel > 235)
}

function segments(pdfium: WrappedPdfiumModule, path: number, scratch: number, place: Turn): Rule[] {
  const found: Rule[] = []
  const count = Math.min(2000, pdfium.FPDFPath_CountSegments(path))
  let from: readonly [number, number] = [0, 0]
  for (let i = 0; i < count; i++) {
    const segment = pdfium.FPDFPath_GetPathSegment(path, i)
    pdfium.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
    const [x = 0, y = 0] = floats(pdfium, scratch, 2)
    const to = place(x, y)
    // FPDF_SEGMENT_LINETO; curves are no ruling lines
    if (pdfium.FPDFPathSegment_GetType(segment) === 0) {
      const rule = ruleOf(from, to)
      const [w, h] = [rule.x1 - rule.x0, rule.y1 - rule.y0]
      if ((h <= 1 && w > 8) || (w <= 1 && h > 8)) found.push(rule)
    }
    from = to
  }
  return found
}

function renderPage(pdfium: WrappedPdfiumModule, page: number, dpi: number): Pixels {
  const width = Math.max(1, Math.round((pdfium.FPDF_GetPageWidthF(page) * dpi) / 72))
  const height = Math.max(1, Math.round((pdfium.FPDF_GetPageHeightF(page) * dpi) / 72))
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0) throw ReadError.of('input/damaged', {})
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    // FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER (RGBA)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0x01 | 0x10)
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap)
    return { width, height, data: heaps(pdfium).HEAPU8.slice(start, start + width * height * 4) }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}

function floats(pdfium: WrappedPdfiumModule, at: number, count: number): number[] {
  return Array.from(heaps(pdfium).HEAPF32.subarray(at >> 2, (at >> 2) + count))
}

function integers(pdfium: WrappedPdfiumModule, at: number, count: number): number[] {
  return Array.from(heaps(pdfium).HEAP32.subarray(at >> 2, (at >> 2) + count))
}

type Heaps = { readonly HEAP32: Int32Array; readonly HEAPU8: Uint8Array; readonly HEAPF32: Float32Array; readonly HEAPF64: Float64Array }

/** The engine's memory; its views are replaced when it grows, so they are never kept. */
function heaps(pdfium: WrappedPdfiumModule): Heaps {
  const module: object = pdfium.pdfium
  if (!hasHeaps(module)) throw new Error('PDFium shows no memory')
  return module
}

function hasHeaps(module: object): module is Heaps {
  return 'HEAP32' in module && 'HEAPU8' in module && 'HEAPF32' in module && 'HEAPF64' in module
}

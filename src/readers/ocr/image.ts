import { decode as decodePng } from 'fast-png'
import { decode as decodeJpeg } from 'jpeg-js'
import { decodeImage, decode as decodeTiff, toRGBA8 } from 'utif2'
import { startsWith } from '../content.js'
import { ReadError } from '../failure.js'
import type { Pixels } from './pixels.js'

/** Pictures of more pixels are no pages: A4 at 600 dots an inch has 35 million. */
const MAX_PIXELS = 80_000_000

/** The pages of a PNG, JPEG or TIFF. Throws for damaged pictures and for those that would unpack to far too much. */
export function decodeImages(bytes: Uint8Array, maxPages: number): Pixels[] {
  try {
    if (startsWith(bytes, '\u0089PNG')) return [png(bytes)]
    if (startsWith(bytes, '\u00ff\u00d8')) return [jpeg(bytes)]
    return tiff(bytes, maxPages)
  } catch (error) {
    throw error instanceof ReadError ? error : ReadError.of('input/damaged', {})
  }
}

function png(bytes: Uint8Array): Pixels {
  // IHDR is the first chunk: width and height at 16 and 20
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  limit(view.getUint32(16), view.getUint32(20))
  const { width, height, channels, depth, data, palette } = decodePng(bytes)
  const out = new Uint8Array(width * height * 4)
  const packed = depth < 8
  const perRow = Math.ceil((width * channels * depth) / 8)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sample = (channel: number): number => {
        if (packed) return ((data[y * perRow + ((x * depth) >> 3)] ?? 0) >> (8 - depth - ((x * depth) & 7))) & ((1 << depth) - 1)
        const value = data[(y * width + x) * channels + channel] ?? 0
        return depth === 16 ? value >> 8 : value
      }
      const at = (y * width + x) * 4
      const color = palette?.[sample(0)]
      const grey = packed ? (sample(0) * 255) / ((1 << depth) - 1) : sample(0)
      const [r = 0, g = 0, b = 0] = color ?? (channels < 3 ? [grey, grey, grey] : [sample(0), sample(1), sample(2)])
      // What shines through is paper
      const alpha = !color && (channels === 2 || channels === 4) ? sample(channels - 1) / 255 : 1
      out[at] = 255 - (255 - r) * alpha
      out[at + 1] = 255 - (255 - g) * alpha
      out[at + 2] = 255 - (255 - b) * alpha
      out[at + 3] = 255
    }
  }
  return { width, height, data: out }
}

function jpeg(bytes: Uint8Array): Pixels {
  const { width, height, data } = decodeJpeg(bytes, { useTArray: true, maxResolutionInMP: MAX_PIXELS / 1e6, maxMemoryUsageInMB: 1024 })
  return { width, height, data }
}

function tiff(bytes: Uint8Array, maxPages: number): Pixels[] {
  const buffer = Uint8Array.from(bytes).buffer
  const directories = decodeTiff(buffer).filter((directory) => first(directory.t256) > 0 && first(directory.t257) > 0)
  if (directories.length === 0) throw ReadError.of('input/damaged', {})
  if (directories.length > maxPages) {
    throw ReadError.of('input/too-many-pages', { actual: String(directories.length), limit: String(maxPages) })
  }
  return directories.map((directory) => {
    limit(first(directory.t256), first(directory.t257))
    decodeImage(buffer, directory)
    return { width: directory.width, height: directory.height, data: toRGBA8(directory) }
  })
}

function first(tag: unknown): number {
  return Array.isArray(tag) && typeof tag[0] === 'number' ? tag[0] : 0
}

function limit(width: number, height: number): void {
  if (width * height > MAX_PIXELS) {
    throw ReadError.of('input/bomb', { actual: `${width} × ${height}`, limit: `${MAX_PIXELS / 1e6} MP` })
  }
}

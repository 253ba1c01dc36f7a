import { encode as encodePng } from 'fast-png'
import { encode as encodeJpeg } from 'jpeg-js'
import { encodeImage } from 'utif2'
import { expect, test } from 'vitest'
import { decodeImages } from '../../src/readers/ocr/image.js'
import { shrink } from '../../src/readers/ocr/pixels.js'

const BLACK_WHITE = [0, 255]
const rgba = Uint8Array.from(Array.from({ length: 32 * 16 }, (_, i) => (i % 32 < 16 ? [0, 0, 0, 255] : [255, 255, 255, 255])).flat())

test('PNG in grey, colour, palette and with transparency, JPEG and TIFF give the same pixels', () => {
  const grey = encodePng({ width: 2, height: 1, data: Uint8Array.from(BLACK_WHITE), channels: 1, depth: 8 })
  const clear = encodePng({ width: 2, height: 1, data: Uint8Array.from([0, 255, 0, 0]), channels: 2, depth: 8 })
  const deep = encodePng({ width: 2, height: 1, data: Uint16Array.from([0, 65_535]), channels: 1, depth: 16 })
  for (const bytes of [grey, clear, deep]) {
    expect(decodeImages(bytes, 9)).toEqual([{ width: 2, height: 1, data: Uint8Array.from([0, 0, 0, 255, 255, 255, 255, 255]) }])
  }
  const [jpeg] = decodeImages(new Uint8Array(encodeJpeg({ width: 32, height: 16, data: rgba }, 100).data), 9)
  expect([jpeg?.width, jpeg?.height, jpeg?.data[0], jpeg?.data[31 * 4]]).toEqual([32, 16, 0, 255])
  const [tiff] = decodeImages(new Uint8Array(encodeImage(rgba, 32, 16)), 9)
  expect([tiff?.width, tiff?.height, tiff?.data[0], tiff?.data[31 * 4]]).toEqual([32, 16, 0, 255])
})

test('pictures that claim too many pixels and broken ones are refused', () => {
  const huge = Uint8Array.from(encodePng({ width: 2, height: 1, data: Uint8Array.from(BLACK_WHITE), channels: 1, depth: 8 }))
  new DataView(huge.buffer).setUint32(16, 60_000)
  new DataView(huge.buffer).setUint32(20, 60_000)
  expect(() => decodeImages(huge, 9)).toThrow('input/bomb')
  expect(() => decodeImages(Uint8Array.from([255, 216, 255, 0, 1]), 9)).toThrow('input/damaged')
  expect(() => decodeImages(Uint8Array.from([73, 73, 42, 0, 8, 0, 0, 0, 0, 0]), 9)).toThrow('input/damaged')
})

test('wide pictures are made smaller by a whole factor', () => {
  const side = 2700
  const data = new Uint8Array(side * side * 4).fill(200)
  expect(shrink({ width: side, height: side, data })).toMatchObject({ width: 1350, height: 1350 })
  expect(shrink({ width: 2, height: 2, data: data.subarray(0, 16) }).width).toBe(2)
})

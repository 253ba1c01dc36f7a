/** A picture, four bytes a pixel in the order R, G, B, A. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** Wider pictures only take longer: A4 at 300 dots an inch is 2,480 wide. */
const WIDE = 2600

/** Makes a picture smaller by a whole factor, each new pixel the mean of those that it covers. */
export function shrink(pixels: Pixels): Pixels {
  const factor = Math.floor(Math.min(pixels.width, pixels.height) / WIDE) + 1
  if (factor === 1) return pixels
  const width = Math.floor(pixels.width / factor)
  const height = Math.floor(pixels.height / factor)
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 4; channel++)
        data[(y * width + x) * 4 + channel] = mean(pixels, x * factor, y * factor, factor, channel)
    }
  }
  return { width, height, data }
}

function mean({ width, data }: Pixels, x: number, y: number, factor: number, channel: number): number {
  let sum = 0
  for (let dy = 0; dy < factor; dy++) for (let dx = 0; dx < factor; dx++) sum += data[((y + dy) * width + x + dx) * 4 + channel] ?? 0
  return Math.round(sum / (factor * factor))
}

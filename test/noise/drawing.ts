import type { Curve } from './main.js'

const WIDTH = 760
const HEIGHT = 400
const LEFT = 48
const RIGHT = 150
const TOP = 16
const BOTTOM = 40
// colours that stay apart for the colour-blind (Okabe and Ito, 2008), then the same dashed
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000']

/** The curves as an SVG: share of damaged characters across, F1 upward. */
export function drawing(shares: readonly number[], curves: readonly Curve[]): string {
  const most = shares.at(-1) ?? 1
  const x = (share: number) => LEFT + ((WIDTH - LEFT - RIGHT) * share) / most
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value)
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (v) =>
      `<path d="M${LEFT} ${y(v)}H${WIDTH - RIGHT}" stroke="#ccc"/><text x="${LEFT - 8}" y="${y(v) + 4}" text-anchor="end">${100 * v}</text>`,
  )
  const ticks = shares.map((s) => `<text x="${x(s)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${Math.round(100 * s)}%</text>`)
  const labels = spread(curves.map(({ values }) => y(values.at(-1) ?? 0)))
  const lines = curves.map(({ field, values }, at) => {
    const colour = COLOURS[at % COLOURS.length]
    const dash = at >= COLOURS.length ? ' stroke-dasharray="5 3"' : ''
    const path = values.map((v, i) => `${i === 0 ? 'M' : 'L'}${x(shares[i] ?? 0).toFixed(1)} ${y(v).toFixed(1)}`).join('')
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash}/><text x="${WIDTH - RIGHT + 8}" y="${(labels[at] ?? 0) + 4}" fill="${colour}">${field}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img"><title>F1 theo mức nhiễu</title><rect width="100%" height="100%" fill="#fff"/>${[...grid, ...ticks, ...lines].join('')}</svg>\n`
}

/** Moves labels apart so that none covers another. */
function spread(at: readonly number[]): number[] {
  const order = at.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  for (let i = 1; i < order.length; i++) {
    const [above, here] = [order[i - 1], order[i]]
    if (above && here && here.y - above.y < 14) here.y = above.y + 14
  }
  const out = [...at]
  for (const { y, i } of order) out[i] = y
  return out
}

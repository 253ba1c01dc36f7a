/** One line of the table that `npm run bench` prints. `ok` null: a figure without a bar. */
export type Row = { readonly what: string; readonly measured: string; readonly bar: string; readonly ok: boolean | null }

/** One group of measurements; rows are printed as they come. */
export type Bench = { readonly title: string; readonly run: () => AsyncIterable<Row> }

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** 'measured' against an upper bar, as a row. */
export function atMost(what: string, ratio: number, bar: number, detail: string): Row {
  return { what, measured: `${ratio.toFixed(2)} × (${detail})`, bar: `≤ ${bar} ×`, ok: ratio <= bar }
}

/** 'measured' against a lower bar, as a row. */
export function atLeast(what: string, ratio: number, bar: number, detail: string): Row {
  return { what, measured: `${ratio.toFixed(2)} × (${detail})`, bar: `≥ ${bar} ×`, ok: ratio >= bar }
}

/** More ways than that to read a list explain anything. */
const MOST_WAYS = 2_000

/**
 * Whether a total is right once some members of a list are read as totals of their neighbours: "Ngân sách nhà nước 500, ngân sách tỉnh 300,
 * ngân sách xã 200, xã hội hóa 100, tổng cộng 600". A list without numbers does not show which of its members stand under others.
 */
export function isNested(values: readonly number[], total: number): boolean {
  // the sums that the first members can stand for, by how many of them are read
  const reached: Set<number>[] = Array.from({ length: values.length + 1 }, () => new Set<number>())
  reached[0]?.add(0)
  for (const [from, sums] of reached.entries()) {
    if (sums.size > MOST_WAYS) return true
    const value = values[from]
    if (value === undefined) break
    let below = 0
    for (let to = from; to < values.length; to++) {
      const here = values[to] ?? 0
      // a member by itself, or one that those before it make up, or that makes up those behind it
      const stands = to === from ? here : same(below, here) ? here : same(below + here, 2 * value) ? value : null
      if (stands !== null) for (const sum of sums) reached[to + 1]?.add(rounded(sum + stands))
      below += here
    }
  }
  return [...(reached.at(-1) ?? [])].some((sum) => same(sum, total))
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.006
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

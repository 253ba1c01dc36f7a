import { type Province, provinces } from '../lexicon/places.js'
import type { Span } from '../model/position.js'
import type { PolicyRecord } from '../model/record.js'
import type { Block, Root } from '../model/tree.js'
import { START } from '../text/boundary.js'
import { matches } from '../text/matches.js'
import { toKey } from '../text/normalize.js'
import { lastStarting } from '../text/sorted.js'
import { wordTable } from '../text/word-table.js'

/** A province as it is named in the reading text, with its word: "tỉnh Hòa Bình", "Tỉnh ủy Hòa Bình". */
export type NamedProvince = Span & { readonly province: Province }

const NAMED: ReadonlyMap<string, Province> = new Map(provinces.map((province) => [toKey(province.name), province]))
const nameEnd = wordTable([...NAMED.keys()])
// "tỉnh Hòa Bình", "Tỉnh ủy Hòa Bình", "thành phố Đà Nẵng", "Thành ủy Hà Nội", "TP. Hồ Chí Minh"
const KIND = new RegExp(`${START}(?:tỉnh(?:\\sủy)?|thành\\s(?:phố|ủy)|tp\\.?)\\s{1,3}`, 'g')

/** All provinces named in the reading text, in order. */
export function provincesIn({ key }: Pick<Root, 'key'>): NamedProvince[] {
  const out: NamedProvince[] = []
  for (const { index, 0: kind } of matches(key, KIND)) {
    const at = index + kind.length
    const end = nameEnd(key, at)
    const province = end < 0 ? undefined : NAMED.get(key.slice(at, end))
    if (province) out.push({ province, start: index, end })
  }
  return out
}

/**
 * The province that a local document belongs to: its issuer's; else the one named most in letterhead, title, preamble and recipients.
 * Undefined where two are named equally often, or none.
 */
export function ownProvince(
  { document }: Pick<PolicyRecord, 'document'>,
  root: Root,
  places: readonly NamedProvince[],
): Province | undefined {
  const named = provincesIn({ key: toKey(document.issuer ?? '') }).at(-1)
  if (named) return named.province
  const counts = new Map<Province, number>()
  for (const { province, start } of places) {
    if (FORM.has(blockAt(root, start)?.zone ?? 'body')) counts.set(province, (counts.get(province) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

const FORM: ReadonlySet<string> = new Set(['letterhead', 'title', 'preamble', 'closing'])

/** Merged with one another, or into one. */
export function related(a: Province, b: Province): boolean {
  return a.name === b.name || a.mergedInto === b.name || b.mergedInto === a.name || (a.mergedInto !== null && a.mergedInto === b.mergedInto)
}

/** The block that holds an offset of the reading text. */
export function blockAt({ blocks }: Root, at: number): Block | undefined {
  return blocks[Math.max(0, lastStarting(blocks, at))]
}

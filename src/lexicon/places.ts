import gazetteer from './data/provinces.json' with { type: 'json' }

/** A province or a city under the central government, with the days between which it has been one (ISO; null: open). */
export type Province = {
  readonly name: string
  readonly kind: 'tỉnh' | 'thành phố'
  /** Other spellings met in print. */
  readonly aliases: readonly string[]
  /** First day; null: before any document that this program is likely to read. */
  readonly from: string | null
  /** First day on which it was gone; null: it exists. */
  readonly until: string | null
  /** The authority that took its place; null while it exists. */
  readonly mergedInto: string | null
  readonly example: string
}

/**
 * The 34 provinces and cities of today and the 31 names before them: the 63 that Resolution 202/2025/QH15 brought to 34 (authorities at
 * work since 1 July 2025), tỉnh Thừa Thiên Huế (a city since 1 January 2025, Resolution 175/2024/QH15) and tỉnh Hà Tây (to Hà Nội on
 * 1 August 2008, Resolution 15/2008/QH12). Sorted by name within each kind.
 */
export const provinces: readonly Province[] = [
  ...gazetteer.provinces.map((row) => ({ ...row, kind: 'tỉnh' as const })),
  ...gazetteer.cities.map((row) => ({ ...row, kind: 'thành phố' as const })),
]

/** The day from which the merged provinces work and districts are gone (Resolution 202/2025/QH15; Law 72/2025/QH15 on local government). */
export const MERGED_SINCE = '2025-07-01'

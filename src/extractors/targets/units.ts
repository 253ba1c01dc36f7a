import { moneyUnits } from '../../lexicon/quantities.js'

const MONEY = new Set(moneyUnits.map((unit) => unit.replace('usd', 'USD')))

/** Whether a figure's unit is one of money: "triệu đồng", "tỷ USD", "triệu đồng/người". */
export function isMoney(unit: string): boolean {
  return MONEY.has(withoutRate(unit))
}

/** A unit without what it is counted against: "triệu đồng/người" -> "triệu đồng". */
export function withoutRate(unit: string): string {
  const slash = unit.indexOf('/')
  return slash < 0 ? unit : unit.slice(0, slash)
}

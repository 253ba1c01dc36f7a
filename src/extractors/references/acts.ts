import { CAPITAL } from '../../text/letter-case.js'
import { fold } from '../../text/normalize.js'
import { isPartyNumber, symbolsOf } from '../number-type.js'
import type { Citation } from './citation.js'

/** One act with all its citations, in the order of the text; `kinds` holds one for each way of telling type, date and issuer. */
export type Act = { readonly citations: Citation[]; readonly kinds: Citation[] }

/**
 * Sorts citations into acts. A number alone is no identity: two citations of one number are two acts where type, issuer or dates far apart
 * tell them apart. Party numbering restarts each congress term, State numbering each year, that of laws with each term of the Assembly.
 */
export function sortIntoActs(citations: readonly Citation[]): readonly Act[] {
  const whole = wholeNumbers(citations)
  const byNumber = new Map<string, Act[]>()
  const acts: Act[] = []
  for (const citation of citations) {
    const printed = citation.number.toUpperCase()
    // 193/2025/NQ-QH15 is 193/2025/QH15
    const full = whole.get(printed) ?? printed
    const key = full.includes('/NQ-QH') ? full.replace(/\/NQ-(?=QH\d)/u, '/') : full
    const same = byNumber.get(key) ?? []
    const act = same.findLast((a) => a.kinds.every((other) => isSameAct(other, citation)))
    if (act) {
      act.citations.push(citation)
      if (!act.kinds.some((k) => isAlike(k, citation))) act.kinds.push(citation)
      continue
    }
    const made = { citations: [citation], kinds: [citation] }
    acts.push(made)
    byNumber.set(key, [...same, made])
  }
  return acts
}

/** Numbers that a scan cut short ("57-NQ/T", "2437/QĐ-TT"), by the whole one that the text has as well. */
function wholeNumbers(citations: readonly Citation[]): ReadonlyMap<string, string> {
  const numbers = [...new Set(citations.map((c) => c.number.toUpperCase()))].sort()
  const out = new Map<string, string>()
  for (const [at, number] of numbers.entries()) {
    for (let next = at + 1; numbers[next]?.startsWith(number); next++)
      if (/^[A-ZÀ-ỸĐ]{1,3}$/u.test(numbers[next]?.slice(number.length) ?? '')) {
        out.set(number, numbers[next] ?? number)
        break
      }
  }
  return out
}

type Identity = Pick<Citation, 'number' | 'type' | 'date' | 'issuer'>

function isAlike(a: Identity, b: Identity): boolean {
  return a.type === b.type && a.date === b.date && a.issuer === b.issuer
}

/** Whether two citations of one number can be the same act. What is not printed contradicts nothing. */
export function isSameAct(a: Identity, b: Identity): boolean {
  return !typesDiffer(a, b) && !datesFarApart(a, b) && !issuersDiffer(a, b)
}

/** Only QĐ of the Party stands for two types (quy định, quyết định); elsewhere a second type word is a slip. */
function typesDiffer(a: Identity, b: Identity): boolean {
  return a.type !== null && b.type !== null && a.type !== b.type && isPartyNumber(a.number) && symbolsOf(a.number)[0] === 'QĐ'
}

function datesFarApart({ number, date: first }: Identity, { date: second }: Identity): boolean {
  if (first === null || second === null || first === second) return false
  // same day, another year: a slip in the year
  if (first.slice(5) === second.slice(5)) return false
  if (/\/(?:19|20)\d\d\//.test(number)) return false
  return isPartyNumber(number) ? term(first) !== term(second) : first.slice(0, 4) !== second.slice(0, 4)
}

/** Congress terms begin in the first year after each fifth: 2016, 2021, 2026. */
function term(date: string): number {
  return Math.floor((Number(date.slice(0, 4)) - 1) / 5)
}

// … tỉnh Hòa Bình · … thành phố Hà Nội · Huyện ủy Võ Nhai
const PLACE = new RegExp(
  `(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|(?:tỉnh|thành|huyện|quận) ủy)\\s(?<name>[${CAPITAL}][A-Za-zÀ-ỹ\\s-]{1,30})$`,
)

function issuersDiffer(a: Identity, b: Identity): boolean {
  const first = a.issuer === null ? undefined : PLACE.exec(a.issuer)?.groups?.name
  const second = b.issuer === null ? undefined : PLACE.exec(b.issuer)?.groups?.name
  return first !== undefined && second !== undefined && !fold(first).includes(fold(second)) && !fold(second).includes(fold(first))
}

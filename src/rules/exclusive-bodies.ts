import { fold } from '../text/normalize.js'

/** Bodies that are often mistaken for one another: the printed form (folded), and the pattern of a number that only this body gives. */
const BODIES = [
  { name: 'Thủ tướng Chính phủ', printed: /^thủ tướng/u, number: /-TTg$/iu },
  { name: 'Chính phủ', printed: /^chính phủ/u, number: /\/N[ĐQ]-CP$/iu },
  { name: 'Ủy ban Thường vụ Quốc hội', printed: /^(?:ủy ban thường vụ quốc hội|ubtvqh)/u, number: /\/UBTVQH\d{1,2}$/iu },
  { name: 'Quốc hội', printed: /^quốc hội/u, number: /\/\d{4}\/QH\d{1,2}$/iu },
  { name: 'Bộ Chính trị', printed: /^bộ chính trị/u, number: null },
  { name: 'Ban Bí thư', printed: /^ban bí thư/u, number: null },
  { name: 'Hội đồng nhân dân', printed: /^(?:hội đồng nhân dân|hđnd)/u, number: /\/NQ-HĐND$/iu },
  { name: 'Ủy ban nhân dân', printed: /^(?:ủy ban nhân dân|ubnd)/u, number: /\/(?:KH|QĐ|CT)-UBND$/iu },
] as const

/** Which of them an issuer is; null for any other body. */
export function exclusiveBody(issuer: string): string | null {
  const words = fold(issuer)
  return BODIES.find(({ printed }) => printed.test(words))?.name ?? null
}

/** Which of them alone gives numbers of this form ("1719/QĐ-TTg"); null where the number does not tell. */
export function bodyOfNumber(number: string): string | null {
  return BODIES.find((body) => body.number?.test(number))?.name ?? null
}

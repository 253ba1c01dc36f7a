/** Bodies that are often mistaken for one another: how their printed names begin (folded), and the pattern of a number that only this body gives. */
const BODIES = [
  { name: 'Thủ tướng Chính phủ', printed: ['thủ tướng'], number: /-TTg$/iu },
  { name: 'Chính phủ', printed: ['chính phủ'], number: /\/N[ĐQ]-CP$/iu },
  { name: 'Ủy ban Thường vụ Quốc hội', printed: ['ủy ban thường vụ quốc hội', 'ubtvqh'], number: /\/UBTVQH\d{1,2}$/iu },
  { name: 'Quốc hội', printed: ['quốc hội'], number: /\/\d{4}\/QH\d{1,2}$/iu },
  { name: 'Bộ Chính trị', printed: ['bộ chính trị'], number: null },
  { name: 'Ban Bí thư', printed: ['ban bí thư'], number: null },
  { name: 'Hội đồng nhân dân', printed: ['hội đồng nhân dân', 'hđnd'], number: /\/NQ-HĐND$/iu },
  { name: 'Ủy ban nhân dân', printed: ['ủy ban nhân dân', 'ubnd'], number: /\/(?:KH|QĐ|CT)-UBND$/iu },
] as const

/** Which of them an issuer is, given folded; null for any other body. */
export function exclusiveBody(issuer: string): string | null {
  return BODIES.find(({ printed }) => printed.some((name) => issuer.startsWith(name)))?.name ?? null
}

/** Which of them alone gives numbers of this form ("1719/QĐ-TTg"); null where the number does not tell. */
export function bodyOfNumber(number: string): string | null {
  return BODIES.find((body) => body.number?.test(number))?.name ?? null
}

/**
 * Bodies that are often mistaken for one another: how their printed names begin (folded), and how the
 * numbers end that only this body gives (in capitals, without the term of an Assembly).
 */
const BODIES = [
  { name: 'Thủ tướng Chính phủ', printed: ['thủ tướng'], endings: ['-TTG'] },
  { name: 'Chính phủ', printed: ['chính phủ'], endings: ['/NĐ-CP', '/NQ-CP'] },
  { name: 'Ủy ban Thường vụ Quốc hội', printed: ['ủy ban thường vụ quốc hội', 'ubtvqh'], endings: ['/UBTVQH'] },
  { name: 'Quốc hội', printed: ['quốc hội'], endings: ['/QH'] },
  { name: 'Bộ Chính trị', printed: ['bộ chính trị'], endings: [] },
  { name: 'Ban Bí thư', printed: ['ban bí thư'], endings: [] },
  { name: 'Hội đồng nhân dân', printed: ['hội đồng nhân dân', 'hđnd'], endings: ['/NQ-HĐND'] },
  { name: 'Ủy ban nhân dân', printed: ['ủy ban nhân dân', 'ubnd'], endings: ['/KH-UBND', '/QĐ-UBND', '/CT-UBND'] },
] as const satisfies readonly { readonly name: string; readonly printed: readonly string[]; readonly endings: readonly string[] }[]

/** Which of them an issuer is, given folded; null for any other body. */
export function exclusiveBody(issuer: string): string | null {
  return BODIES.find(({ printed }) => printed.some((name) => issuer.startsWith(name)))?.name ?? null
}

/** Which of them alone gives numbers of this form ("1719/QĐ-TTg"); null where the number does not tell. */
export function bodyOfNumber(number: string): string | null {
  const symbol = number.toUpperCase().replace(/\d{1,2}$/, '')
  return BODIES.find(({ endings }) => endings.some((ending) => symbol.endsWith(ending)))?.name ?? null
}

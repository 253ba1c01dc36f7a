import { fold, syllables } from '../text/normalize.js'

/** A number with its year ('15/2020/NĐ-CP', '163/2024/QH15') is borne by one act only. */
export function carriesYear(number: string): boolean {
  return /^\d{1,5}[a-zđ]?\/\d{4}\//iu.test(number)
}

/** Numbers of central bodies: one series in the country. Every province has its own 310/KH-UBND and 10-CTr/TU. */
export function isCentral(number: string): boolean {
  return /[/-](?:TW|TTg|CP|UBTVQH\d{0,2}|QH\d{1,2}|BCT|BBT|HĐTW|VPCP|CTN)$|[/-](?:TT|TTLT|QĐ|CT|KH|NQ)-B[A-ZĐ]{1,6}/i.test(number)
}

/** '2011-06-23' for '2021-06-23', '2023-08-14' for '2023-08-24': all but one part agree, or day and month changed places. */
export function looksLikeSlip(a: string, b: string): boolean {
  const left = a.split('-')
  const right = b.split('-')
  if (left.filter((part, at) => part === right[at]).length >= 2) return true
  return left[0] === right[0] && left[1] === right[2] && left[2] === right[1]
}

/** Whether two printed subjects can be the same: at least half of the shorter one's syllables are shared; unknown and very short ones can. */
export function sameSubject(a: string | null, b: string | null): boolean {
  const shared = overlap(a, b)
  return shared === null || shared >= 0.5
}

/** Whether two issuers can be one: unknown ones can, and one may be printed in a shorter form ("Ban Bí thư", "Ban Bí thư Trung ương Đảng"). */
export function sameIssuer(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const left = fold(a)
  const right = fold(b)
  return left.includes(right) || right.includes(left)
}

/** Share of the shorter subject's syllables that the other has; null where one is unknown or too short to tell. */
export function overlap(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  const left = new Set(syllables(a))
  const right = new Set(syllables(b))
  const smaller = Math.min(left.size, right.size)
  return smaller < 4 ? null : [...left].filter((word) => right.has(word)).length / smaller
}

/** Whole days from one ISO date to another; null unless both are full dates. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from?.length !== 10 || to?.length !== 10) return null
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
  return Number.isFinite(days) ? Math.round(days) : null
}

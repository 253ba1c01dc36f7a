import * as shapes from '../model/index.js'
import type { Claim } from './claim.js'
import { recordClaims } from './record-claims.js'
import { checkClaims, comparisonClaims } from './report-claims.js'

export type { Claim, Problem, Reread, Verification } from './claim.js'
export { confirm, filesOf } from './confirm.js'

/**
 * What a report claims: a comparison, a check, a record, or a list of records and failures. Null for anything else, also for a comparison that
 * was written without its required fields.
 */
export function claimsOf(report: unknown, at = ''): Claim[] | null {
  if (Array.isArray(report)) {
    const all = report.map((one, n) => claimsOf(one, `${at}/${n}`))
    return all.every((one) => one !== null) ? all.flat() : null
  }
  const comparison = shapes.Comparison.safeParse(report)
  if (comparison.success) return comparisonClaims(comparison.data, at)
  const record = shapes.PolicyRecord.safeParse(report)
  if (record.success) return recordClaims(record.data, at)
  const check = shapes.Check.safeParse(report)
  if (check.success) return checkClaims(check.data, at)
  return shapes.FailedInput.safeParse(report).success ? [] : null
}

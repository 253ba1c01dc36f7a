import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { shell } from '../support/built.js'
import { HOME } from '../support/sources.js'

const DIRECTIVE = 'fixtures/documents/ct-05-tw-giam-ngheo/input.txt'
const PLANS = ['ctr-10-tu-thai-nguyen/input.md', 'kh-vo-nhai/input.txt', 'kh-116-ubnd-hoa-binh/input.txt'].map(
  (p) => `fixtures/documents/${p}`,
)

describe('compare', () => {
  it.each(['json', 'ndjson', 'terminal', 'markdown', 'csv'])(
    '%s: any order of the plans and any number of threads give the same bytes',
    async (format) => {
      const hash = async (plans: readonly string[], jobs: number) => {
        const { out, code } = await shell(
          `$PLANCHECK compare ${DIRECTIVE} ${plans.join(' ')} --format ${format} --jobs ${jobs} --fail-on never`,
          HOME,
        ).ended
        expect(code).toBe(0)
        expect(out.length).toBeGreaterThan(500)
        return createHash('sha256').update(out).digest('hex')
      }
      const first = await hash(PLANS, 1)
      expect(await hash([...PLANS].reverse(), 1)).toBe(first)
      expect(await hash(PLANS, 2)).toBe(first)
    },
  )
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/comparison.js'
import type { PolicyRecord } from '../../src/model/record.js'
import { NO_HINTS, type Source } from '../../src/model/source.js'
import { extract } from '../../src/pipeline.js'
import { checkSet } from '../../src/rules/engine.js'
import { rules } from '../../src/rules/index.js'
import { canonical } from '../../src/text/normalize.js'

/** The examples inside each rule are its tests. */
for (const rule of rules) {
  describe(rule.id, () => {
    it('is written up in both languages and has examples of report and silence', () => {
      for (const words of [rule.summary, rule.explanation]) {
        expect(words.vi.length).toBeGreaterThan(8)
        expect(words.en.length).toBeGreaterThan(8)
      }
      expect(rule.examples.some(({ reports }) => reports.length > 0)).toBe(true)
      expect(rule.examples.some(({ reports }) => reports.length === 0)).toBe(true)
    })
    if (rule.scope === 'document') {
      rule.examples.forEach(({ text, reports, asOf }, at) => {
        it(`example ${at + 1}: ${reports.length === 0 ? 'silence' : reports.join(' | ')}`, () => {
          const { messages } = extract(source('vi-du.txt', text), { asOf: asOf ?? null })
          const found = messages.filter(({ ruleId }) => ruleId === rule.id).map(({ quote }) => quote ?? '')
          expect(found).toEqual(reports)
        })
      })
    }
    if (rule.scope === 'set') {
      rule.examples.forEach(({ texts, options, reports }, at) => {
        it(`example ${at + 1}: ${reports.length === 0 ? 'silence' : reports.join(' | ')}`, () => {
          const check = checkSet(recordsOf(texts), { dueDays: null, expected: [], asOf: null, ...options, language: 'vi' })
          const found = check.messages.filter(({ ruleId }) => ruleId === rule.id).map(({ path }) => path ?? '')
          expect(found.sort()).toEqual([...reports].sort())
        })
      })
    }
    if (rule.scope === 'comparison') {
      rule.examples.forEach(({ directive, plans, reports }, at) => {
        it(`example ${at + 1}: ${reports.length === 0 ? 'silence' : reports.join(' | ')}`, () => {
          const comparison = compare(extract(source('chi-thi.txt', directive)), recordsOf(plans))
          const messages = [...comparison.messages, ...comparison.plans.flatMap((plan) => plan.messages)]
          const found = messages.filter(({ ruleId }) => ruleId === rule.id).map(({ path }) => path ?? '')
          expect(found.sort()).toEqual([...reports].sort())
        })
      })
    }
  })
}

function recordsOf(texts: Readonly<Record<string, string>>): PolicyRecord[] {
  return Object.entries(texts).map(([path, text]) => extract(source(path, text)))
}

function source(path: string, text: string): Source {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { path, format: 'txt', sha256, text: canonical(text), hints: NO_HINTS, notices: [] }
}

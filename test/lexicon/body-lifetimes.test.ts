import { describe, expect, it } from 'vitest'
import { bodyLifetimes } from '../../src/lexicon/body-lifetimes.js'
import { toKey } from '../../src/text/normalize.js'

describe('bodyLifetimes', () => {
  it.each(bodyLifetimes)('$name matches its example', ({ forms, example }) => {
    expect(forms.some((form) => toKey(example).includes(form))).toBe(true)
  })

  it('prints its forms as the matching key does', () => {
    const forms = bodyLifetimes.flatMap(({ forms }) => forms)
    expect(forms.filter((form) => toKey(form.normalize('NFC')) !== form)).toEqual([])
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  })

  it('has a beginning or an end in order', () => {
    for (const { from, until } of bodyLifetimes) {
      expect(from ?? until).toMatch(/^20\d\d-\d\d-\d\d$/)
      if (from !== null && until !== null) expect(from < until).toBe(true)
    }
  })
})

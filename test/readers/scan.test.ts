import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { extract } from '../../src/pipeline.js'
import { fixture, read, source } from './support.js'

test('a page rendered at 200 dpi, turned a little and noisy: header and groups are right', async () => {
  const steps: string[] = []
  const made = await source(await fixture('plan-scan.pdf'), 'plan-scan.pdf', {
    onProgress: (done, total, what) => steps.push(`${what} ${done}/${total}`),
  })
  const plan = new TextDecoder().decode(await fixture('plan.txt'))
  const rate = distance(made.text.replace(/\s+/g, ' '), plan.replace(/\s+/g, ' ')) / plan.length
  console.log(`character error rate of the scan: ${(rate * 100).toFixed(1)} %, quality ${made.ocr?.quality}`)
  expect(rate).toBeLessThan(0.16)
  expect(steps).toEqual(['ocr 0/2', 'ocr 1/2', 'ocr 2/2'])
  expect(made.notices.map(({ ruleId }) => ruleId)).toEqual(['input/ocr-used'])
  const { document, solutionGroups } = extract(made)
  expect(document).toMatchObject({ number: '87/KH-UBND', issuedOn: '2024-03-14', issuer: 'Ủy ban nhân dân tỉnh Đồi Thông' })
  expect(solutionGroups.map(({ label }) => label)).toEqual(['1', '2', '3'])
}, 120_000)

test('recognition stops when it is cancelled', async () => {
  const controller = new AbortController()
  const onProgress = (done: number) => done === 1 && controller.abort()
  const [result] = await read(await fixture('plan-scan.pdf'), 'plan-scan.pdf', { signal: controller.signal, onProgress })
  expect(result && 'failure' in result && result.failure.ruleId).toBe('input/cancelled')
}, 120_000)

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportItem } from '../../src/model/report.js'
import { html } from '../../src/reporters/html.js'
import { hasBrowser, openBrowser } from '../support/browser.js'
import { hostile } from '../support/hostile.js'
import { sampleCheck, sampleComparison } from '../support/sample-comparison.js'
import { writeText } from '../support/write-report.js'

const folder = mkdtempSync(join(tmpdir(), 'plancheck-html-'))
const sample = (count: number): readonly ReportItem[] => [{ kind: 'comparison', comparison: sampleComparison(count).comparison }]

describe.skipIf(!hasBrowser)('html in a browser (needs Chromium)', () => {
  let browser: Browser
  const files = new Map<string, string>()
  beforeAll(async () => {
    const { check, records } = sampleCheck(5)
    const reports: Readonly<Record<string, readonly ReportItem[]>> = {
      five: sample(5),
      sixty: sample(60),
      hostile: hostile(sample(3)),
      check: [{ kind: 'check', check, records }],
      records: records.map((record) => ({ kind: 'record', record })),
    }
    for (const [name, items] of Object.entries(reports)) {
      const path = join(folder, `${name}.html`)
      writeFileSync(path, await writeText(html, items))
      files.set(name, pathToFileURL(path).href)
    }
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** A page that is watched: whatever it logs or asks for ends up in `noise`. */
  async function visit(
    name: string,
    options: { width?: number; dark?: boolean; hash?: string; script?: boolean } = {},
  ): Promise<{ page: Page; noise: string[] }> {
    const { width = 1280, dark = false, hash = '', script = true } = options
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
    })
    const page = await context.newPage()
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    page.on('dialog', (dialog) => noise.push(`dialog ${dialog.message()}`))
    page.on(
      'request',
      (request) =>
        request.url() !== `${files.get(name)}${hash}` && request.url() !== files.get(name) && noise.push(`request ${request.url()}`),
    )
    await page.goto(`${files.get(name)}${hash}`)
    return { page, noise }
  }

  it.each(['five', 'sixty', 'hostile', 'check', 'records'])('opens %s from a file without an error or a request', async (name) => {
    const { page, noise } = await visit(name)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.evaluate('globalThis.taken')).toBeUndefined()
    expect(noise).toEqual([])
    await page.context().close()
  })

  it('opens the evidence of a cell, both sides, and gives the focus back', async () => {
    const { page } = await visit('sixty')
    const cell = page.locator('#grid tbody tr').nth(1).locator('a.c').nth(2)
    await cell.click()
    const dialog = page.locator('dialog[open]')
    expect(await dialog.locator('h4').innerText()).toContain('Đầu tư, nâng cấp và quản lý bền vững')
    expect(await dialog.locator('.pair .side').count()).toBe(8)
    await page.keyboard.press('ArrowRight')
    expect(await dialog.locator('h4').innerText()).toContain('Kiểm soát chất lượng nước')
    await page.locator('#viewer-previous').click()
    expect(await dialog.locator('h4').innerText()).toContain('Đầu tư, nâng cấp và quản lý bền vững')
    await page.keyboard.press('Escape')
    expect(await dialog.count()).toBe(0)
    expect(await cell.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
    await page.context().close()
  })

  it('can be used with the keyboard alone', async () => {
    const { page } = await visit('five')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.locator('#grid a.c[tabindex="0"]').focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key)
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#p1-g2')
    await page.keyboard.press('Enter')
    expect(await page.locator('dialog[open]').count()).toBe(1)
    await page.locator('#viewer-close').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#p1-g2')
    await page.context().close()
  })

  it('filters and searches findings, with and without diacritics', async () => {
    const { page } = await visit('sixty')
    const visible = () => page.locator('#list > .finding:not([hidden])').count()
    const all = await visible()
    await page.locator('input[value=error]').setChecked(false, { force: true })
    const rest = await visible()
    expect(rest).toBeLessThan(all)
    expect(await page.locator('#shown').innerText()).toBe(`Đang hiện ${rest} trên ${all} phát hiện`)
    await page.fill('#query', 'hai ngay ban hanh')
    expect(await visible()).toBe(1)
    await page.fill('#query', 'Hai Ngày')
    expect(await visible()).toBe(1)
    await page.fill('#query', 'không có câu nào như thế')
    expect(await page.locator('#no-match').isVisible()).toBe(true)
    await page.fill('#query', '')
    await page.locator('input[value=error]').setChecked(true, { force: true })
    await page.selectOption('#document', 'p5')
    expect(await visible()).toBe(await page.locator('#list > .finding[data-doc=p5]').count())
    await page.context().close()
  })

  it('sorts the matrix by coverage', async () => {
    const { page } = await visit('sixty')
    await page.selectOption('#sort', 'coverage')
    const shares = await page.locator('#grid tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-coverage'))))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    await page.context().close()
  })

  it('shows the page of one plan, and the way back', async () => {
    const { page } = await visit('sixty', { hash: '#p7-g2' })
    expect(await page.locator('section.plan:visible').count()).toBe(1)
    expect(await page.locator('#overview').isVisible()).toBe(false)
    await page.locator('#p7 .pager a').first().click()
    expect(await page.locator('#overview').isVisible()).toBe(true)
    await page.context().close()
  })

  it('shows every plan and working links without its script', async () => {
    const { page } = await visit('five', { script: false })
    expect(await page.locator('section.plan:visible').count()).toBe(5)
    await page.locator('#grid a.c').first().click()
    expect(page.url()).toContain('#p1-g1')
    await page.context().close()
  })

  it.each([
    ['five', ''],
    ['sixty', ''],
    ['five', '#p2'],
    ['hostile', ''],
    ['hostile', '#p1'],
    ['check', ''],
    ['check', '#p3'],
  ])('fits a phone of 360 pixels: %s %s', async (name, hash) => {
    const { page } = await visit(name, { width: 360, hash })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.context().close()
  })

  it('prints every plan', async () => {
    const { page } = await visit('sixty', { hash: '#p3' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('section.plan:visible').count()).toBe(60)
    expect(await page.locator('#matrix').isVisible()).toBe(true)
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(100_000)
    await page.context().close()
  }, 60_000)

  it.each([
    ['five', '', false],
    ['five', '', true],
    ['five', '#p2', false],
    ['five', '#p2', true],
    ['check', '', false],
    ['records', '#p2', false],
  ])(
    'has nothing that axe objects to: %s%s, dark %s',
    async (name, hash, dark) => {
      const { page } = await visit(name, { hash, dark })
      if (name === 'five' && hash === '') await page.locator('#grid a.c').nth(3).click()
      // put in from outside, past the page's own policy
      await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
      const found: unknown = await page.evaluate(
        'axe.run().then((done) => done.violations.map((one) => [one.impact, one.id, ...one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200))].join(" ")))',
      )
      expect(found).toEqual([])
      await page.context().close()
    },
    60_000,
  )
})

import { describe, expect, it } from 'vitest'
import type { ReportItem } from '../../src/model/report.js'
import { html } from '../../src/reporters/html.js'
import { hostile } from '../support/hostile.js'
import { sampleCheck, sampleComparison } from '../support/sample-comparison.js'
import { writeText } from '../support/write-report.js'

const five = sampleComparison(5).comparison
const { check, records } = sampleCheck(5)
const ITEMS: Readonly<Record<string, readonly ReportItem[]>> = {
  comparison: [{ kind: 'comparison', comparison: five }],
  'comparison without records': [{ kind: 'comparison', comparison: { ...five, records: undefined } }],
  check: [{ kind: 'check', check, records }],
  records: records.map((record) => ({ kind: 'record' as const, record })),
  lineage: [{ kind: 'lineage', lineage: five.lineage }],
  failure: [
    {
      kind: 'failure',
      failure: {
        source: { path: 'hong.docx' },
        error: { ruleId: 'input/unreadable', severity: 'error', reason: 'Không đọc được tệp.', path: 'hong.docx', fingerprint: 'x' },
      },
    },
  ],
  nothing: [],
}

describe.each(Object.entries(ITEMS))('html of %s', (_, items) => {
  it('is one file that needs nothing else', async () => {
    const page = await writeText(html, items)
    expect(page.startsWith('<!doctype html>\n<html lang="vi">')).toBe(true)
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; script-src 'sha256-[A-Za-z0-9+/]{43}='/u)
    expect(attributes(page, ['src', 'srcset', 'action', 'style', 'onclick', 'onload', 'onerror'])).toEqual([])
    expect(attributes(page, ['href']).filter((href) => !/^#[\w-]+$/u.test(href))).toEqual([])
    expect(page).not.toMatch(/@import|url\(/u)
  })

  it('has every id once, and a target for every link', async () => {
    const page = await writeText(html, items)
    const ids = attributes(page, ['id'])
    expect(ids.length).toBe(new Set(ids).size)
    expect(
      attributes(page, ['href', 'aria-labelledby'])
        .map((to) => to.replace('#', ''))
        .filter((to) => !ids.includes(to)),
    ).toEqual([])
  })

  it('writes the same bytes again', async () => {
    expect(await writeText(html, items)).toBe(await writeText(html, items))
  })

  it('speaks English when asked, with no sentence of the program left in Vietnamese', async () => {
    const page = await writeText(html, items, { language: 'en' })
    expect(page).toContain('<html lang="en">')
    for (const word of ['Đối chiếu', 'Phát hiện', 'Tổng quan', 'Cần chú ý', 'Lập bằng']) expect(page).not.toContain(word)
  })

  it('shows hostile texts as text', async () => {
    const page = await writeText(html, hostile(items))
    expect(page.match(/<script/gu)).toHaveLength(1)
    expect(page.match(/<(?:img|iframe|object|embed|base|form action|link)\b/giu)).toBeNull()
    expect(attributes(page, ['src', 'srcset', 'srcdoc', 'onload', 'onerror', 'style'])).toEqual([])
    expect(attributes(page, ['href']).filter((href) => !/^#[\w-]+$/u.test(href))).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
    expect(page).not.toMatch(/[\u0000-\u0008\u001b\u202e\ud800]/u)
  })
})

it('links only to addresses of the web', async () => {
  const message = { ruleId: 'x/y', severity: 'info' as const, reason: 'r', path: null, fingerprint: '1' }
  const urls = ['javascript:alert(1)', 'data:text/html,x', ' https://a.example', 'https://vanban.example/1']
  const item = {
    kind: 'check' as const,
    records: [],
    check: { ...check, documents: [], messages: urls.map((url, at) => ({ ...message, url, fingerprint: `${at}` })) },
  }
  expect(attributes(await writeText(html, [item]), ['href']).filter((href) => !href.startsWith('#'))).toEqual(['https://vanban.example/1'])
})

it('lists the tasks of one body with --for', async () => {
  const page = await writeText(html, [{ kind: 'comparison', comparison: five }], { forBody: 'Sở Tài chính' })
  expect(page.match(/<b>Sở Tài chính<\/b>/gu)).toHaveLength(5)
  expect(page).not.toContain('<b>Sở Y tế</b>')
})

it('keeps sixty plans small', async () => {
  const page = await writeText(html, [{ kind: 'comparison', comparison: sampleComparison(60).comparison }])
  expect(Buffer.byteLength(page)).toBeLessThan(5_000_000)
})

/** Values of attributes inside tags of the body, entities left as they are. */
function attributes(page: string, names: readonly string[]): string[] {
  const body = page.slice(page.indexOf('</style>'), page.lastIndexOf('<script>'))
  return [...body.matchAll(/<[a-z][^>]*>/giu)].flatMap(([tag]) =>
    [...tag.matchAll(/\s(?<name>[\w-]+)="(?<value>[^"]*)"/gu)].flatMap(({ groups }) =>
      names.includes(groups?.name ?? '') ? [groups?.value ?? ''] : [],
    ),
  )
}

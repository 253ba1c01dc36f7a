import remarkParse from 'remark-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Reporter, ReportItem } from '../../src/model/report.js'
import { reporters } from '../../src/reporters/index.js'
import { hostile } from '../support/hostile.js'
import { sampleCheck, sampleComparison } from '../support/sample-comparison.js'
import { writeText } from '../support/write-report.js'

// html, xlsx, docx, mermaid, dot and svg have tests of their own beside this file
const { comparison } = sampleComparison(3)
const { check, records } = sampleCheck(3)
const items: Readonly<Record<string, readonly ReportItem[]>> = {
  comparison: [{ kind: 'comparison', comparison }],
  check: [{ kind: 'check', check, records }],
  record: records.map((record) => ({ kind: 'record', record })),
  lineage: [{ kind: 'lineage', lineage: comparison.lineage }],
}

/** Each kind that a format takes, as it is and with hostile texts in every field. */
async function written(format: string): Promise<readonly { readonly kind: string; readonly calm: string; readonly attacked: string }[]> {
  const entry = reporters.find((one) => one.format === format)
  if (!entry) throw new Error(`no format ${format}`)
  const reporter: Reporter = await entry.load()
  const kinds = Object.entries(items).filter(([kind]) => reporter.kinds.some((one) => one === kind))
  expect(kinds.length).toBeGreaterThan(0)
  return Promise.all(
    kinds.map(async ([kind, given]) => ({
      kind,
      calm: await writeText(reporter, given, { single: false }),
      attacked: await writeText(reporter, hostile(given), { single: false }),
    })),
  )
}

describe('hostile texts', () => {
  it('start no formula in csv', async () => {
    for (const { kind, calm, attacked } of await written('csv')) {
      const rows = csvRows(attacked)
      expect(
        rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/u.test(cell)),
        kind,
      ).toEqual([])
      expect(new Set(rows.map((row) => row.length)).size, kind).toBe(1)
      expect(rows.length, kind).toBe(csvRows(calm).length)
    }
  })

  it('add no markup, link, image or heading to markdown', async () => {
    for (const { kind, calm, attacked } of await written('markdown')) {
      const [before, after] = [calm, attacked].map((text) => nodes(unified().use(remarkParse).parse(text)))
      expect(
        after?.filter(({ type }) => type === 'html' || type === 'image'),
        kind,
      ).toEqual([])
      expect(
        after?.filter(({ url }) => url !== undefined && /^(?:javascript|data|vbscript):/iu.test(url)),
        kind,
      ).toEqual([])
      const headings = (all: typeof before) => all?.filter(({ type }) => type === 'heading').length
      expect(headings(after), kind).toBe(headings(before))
    }
  })

  it('keep every table row of markdown in one line', async () => {
    for (const { kind, calm, attacked } of await written('markdown')) {
      const cells = (text: string) =>
        text
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .map((line) => line.replace(/\\[\\|]/gu, '').split('|').length)
      expect(cells(attacked), kind).toEqual(cells(calm))
    }
  })

  it('send no control sequence to a terminal', async () => {
    for (const { kind, attacked } of await written('terminal'))
      expect(
        attacked.match(/[\p{Cc}\p{Cf}\p{Cs}]/gu)?.filter((one) => !/[\n\t]/u.test(one)),
        kind,
      ).toEqual([])
  })

  it('leave junit sound XML', async () => {
    for (const { attacked } of await written('junit')) expect(() => new SaxesParser({ xmlns: true }).write(attacked).close()).not.toThrow()
  })

  it('add no command to the annotations of GitHub', async () => {
    for (const { kind, calm, attacked } of await written('github')) {
      const lines = attacked.trimEnd().split('\n')
      expect(lines.length, kind).toBe(calm.trimEnd().split('\n').length)
      expect(
        lines.filter((line) => line.startsWith('::') && !/^::(?:error|warning|notice) /u.test(line)),
        kind,
      ).toEqual([])
    }
  })

  it.each(['json', 'ndjson', 'sarif'])('come back whole from %s', async (format) => {
    for (const { attacked } of await written(format))
      for (const line of format === 'ndjson' ? attacked.trimEnd().split('\n') : [attacked]) expect(() => JSON.parse(line)).not.toThrow()
  })
})

type Node = { readonly type: string; readonly url?: string }

function nodes(tree: { readonly type: string; readonly children?: readonly unknown[]; readonly url?: unknown }): Node[] {
  const own = { type: tree.type, ...(typeof tree.url === 'string' ? { url: tree.url } : {}) }
  return [own, ...(tree.children ?? []).flatMap((child) => (isNode(child) ? nodes(child) : []))]
}

function isNode(value: unknown): value is { type: string; children?: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** RFC 4180: fields in quotes may hold commas, line breaks and doubled quotes. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const { groups } of text.replace(/^\ufeff/u, '').matchAll(/(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n|$)/gu)) {
    const { quoted, plain = '', end } = groups ?? {}
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '')
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Source } from '../../src/model/index.js'
import { FIXTURES } from '../support/fixtures.js'

/** What became of a fixture: printed as a PDF with its text, scanned well, scanned badly (a fax). */
export const renditionKinds = ['pdf', 'scan', 'fax'] as const
export type RenditionKind = (typeof renditionKinds)[number]

/** Dots an inch of the two scans. */
export const DPI = { scan: 200, fax: 110 } as const satisfies Partial<Record<RenditionKind, number>>

const Stored = z.strictObject({
  format: z.string(),
  pages: z.int(),
  ocr: z.strictObject({ quality: z.number() }).optional(),
  hints: z.strictObject({
    lines: z.enum(['paragraphs', 'soft', 'unknown']),
    markup: z.array(z.strictObject({ start: z.int(), end: z.int() })),
    notes: z.array(z.strictObject({ start: z.int(), end: z.int() })),
    pages: z.array(z.int()),
  }),
  lines: z.array(z.string()),
})

/** What was read from a rendition when `npm run renditions` was last run; null where there is none. */
export function renditionOf(slug: string, kind: RenditionKind): Source | null {
  const file = fileOf(slug, kind)
  if (!existsSync(file)) return null
  const { lines, ocr, ...rest } = Stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  return { path: null, sha256: '', notices: [], text: lines.join('\n'), ...rest, ...(ocr === undefined ? {} : { ocr }) }
}

export function store(slug: string, kind: RenditionKind, { format, pages = 1, ocr, hints, text }: Source): void {
  const stored = { format, pages, ...(ocr === undefined ? {} : { ocr }), hints, lines: text.split('\n') }
  writeFileSync(fileOf(slug, kind), `${JSON.stringify(Stored.parse(stored), null, 1)}\n`)
}

function fileOf(slug: string, kind: RenditionKind): string {
  return join(FIXTURES, 'renditions', `${slug}.${kind}.json`)
}

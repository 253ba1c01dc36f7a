import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../src/model/index.js'
import { readDocument } from '../../src/readers/read.js'
import { randomOf } from '../fuzz/random.js'
import { hasBrowser } from '../support/chromium.js'
import { documents, FIXTURES } from '../support/fixtures.js'
import { printed } from './print.js'
import { DPI, type RenditionKind, renditionKinds, store } from './rendition.js'
import { scanned } from './scan.js'
import { sheet } from './sheet.js'

// npm run renditions [-- SLUG…]: prints the fixtures, scans the prints, reads all of it back into fixtures/renditions; about 20 s a document
if (!hasBrowser) throw new Error('Chromium prints the fixtures: install it, or name it by CHROMIUM')
mkdirSync(join(FIXTURES, 'renditions'), { recursive: true })
const only = process.argv.slice(2)
for (const { slug, path } of documents().filter((one) => only.length === 0 || only.includes(one.slug))) {
  const pdf = printed(sheet(readFileSync(path, 'utf8'), path.endsWith('.md')))
  for (const kind of renditionKinds) {
    const bytes = kind === 'pdf' ? pdf : await scanned(pdf, wasm, randomOf(DPI[kind]), DPI[kind])
    const source = await readBack(bytes)
    store(slug, kind, source)
    process.stdout.write(`${slug} ${kind}: ${source.text.length} characters${quality(kind, source)}\n`)
  }
}

function quality(kind: RenditionKind, { ocr }: Source): string {
  return kind === 'pdf' ? '' : `, quality ${ocr?.quality}`
}

async function readBack(bytes: Uint8Array): Promise<Source> {
  const options = {
    ocr: 'auto' as const,
    maxBytes: 1e9,
    maxPages: 100,
    asset,
    sha256: () => createHash('sha256').update(bytes).digest('hex'),
  }
  const [result] = await readDocument({ bytes, path: 'a.pdf', sha256: '', options })
  if (result === undefined || !('source' in result)) throw new Error(`cannot be read back: ${JSON.stringify(result?.failure)}`)
  return result.source
}

async function asset(name: string): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(join(process.cwd(), 'node_modules', name)))
}

function wasm(): Promise<Uint8Array> {
  return asset('@embedpdf/pdfium/dist/pdfium.wasm')
}

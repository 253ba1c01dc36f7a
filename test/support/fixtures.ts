import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Source } from '../../src/model/index.js'
import { readDocument } from '../../src/readers/read.js'
import { Gold } from './gold.js'
import { ComparisonGold } from './gold-comparison.js'

/** Commands and tests run at the package's root. */
export const FIXTURES = join(process.cwd(), 'fixtures')

/** One text with its gold. */
export type Fixture = { readonly slug: string; readonly path: string; readonly gold: Gold }

/** All documents with gold, by name. */
export function documents(): Fixture[] {
  const root = join(FIXTURES, 'documents')
  return readdirSync(root)
    .sort()
    .filter((slug) => existsSync(join(root, slug, 'gold.json')))
    .map((slug) => ({ slug, path: inputOf(slug), gold: Gold.parse(JSON.parse(readFileSync(join(root, slug, 'gold.json'), 'utf8'))) }))
}

/** A directive and a plan with the gold of their comparison. */
export type Pair = { readonly slug: string; readonly directive: string; readonly plan: string; readonly gold: ComparisonGold }

/** All pairs with gold, by name. */
export function pairs(): Pair[] {
  const root = join(FIXTURES, 'comparisons')
  return readdirSync(root)
    .sort()
    .filter((slug) => existsSync(join(root, slug, 'gold.json')))
    .map((slug) => {
      const gold = ComparisonGold.parse(JSON.parse(readFileSync(join(root, slug, 'gold.json'), 'utf8')))
      return { slug, directive: join(FIXTURES, gold.directive), plan: join(FIXTURES, gold.plan), gold }
    })
}

/** The input of a document by its slug. Throws where there is none. */
export function inputOf(slug: string): string {
  const folder = join(FIXTURES, 'documents', slug)
  const name = readdirSync(folder).find((file) => file.startsWith('input.'))
  if (name === undefined) throw new Error(`no input in ${folder}`)
  return join(folder, name)
}

/** What the program reads from a file, or from `bytes` in its place. */
export async function sourceOf(path: string, bytes: Uint8Array = readFileSync(path)): Promise<Source> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const asset = () => Promise.reject(new Error('no assets in fixtures'))
  const options = { ocr: 'never' as const, maxBytes: 1e8, maxPages: 1e4, asset, sha256: () => sha256 }
  const [result] = await readDocument({ bytes, path: relative(process.cwd(), path), sha256, options })
  if (result === undefined || !('source' in result)) throw new Error(`cannot read ${path}`)
  return result.source
}

import type { Source } from './model/source.js'
import { readDocument } from './readers/read.js'
import type { ReadOptions, ReadResult } from './readers/reader.js'

/** How a library user reads: everything may be left out. `asset` gives the wasm and trained data that PDF and OCR need, by package and file name. */
export type ReadSettings = Partial<ReadOptions> & { readonly path?: string | null }

const DEFAULT_MAX_BYTES = 200_000_000
const DEFAULT_MAX_PAGES = 2_000

/**
 * Reads the bytes of one file in any supported format: its documents (several for an archive), or why it cannot be read. Never throws.
 * The format is found by the content; `path` names the document in its record.
 */
export function read(bytes: Uint8Array, settings: ReadSettings = {}): Promise<ReadResult[]> {
  const { path = null, ...given } = settings
  const options: ReadOptions = { ocr: 'auto', maxBytes: DEFAULT_MAX_BYTES, maxPages: DEFAULT_MAX_PAGES, asset: noAsset, sha256, ...given }
  return sha256(bytes).then((hash) => readDocument({ bytes, path, sha256: hash, options }))
}

/** Reads a text that is at hand already (plain text, or Markdown where `path` ends in .md). Throws on an empty text: there is nothing to read. */
export async function readText(text: string, path: string | null = null): Promise<Source> {
  const [result] = await read(new TextEncoder().encode(text), { path })
  if (result && 'source' in result) return result.source
  throw new RangeError('readText: the text is empty')
}

async function noAsset(name: string): Promise<Uint8Array> {
  throw new Error(`no asset "${name}": hand in \`asset\` to read this format`)
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

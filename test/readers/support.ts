import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Source } from '../../src/model/source.js'
import { readDocument } from '../../src/readers/read.js'
import type { ReadFailure, ReadOptions, ReadResult } from '../../src/readers/reader.js'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const options: ReadOptions = {
  ocr: 'auto',
  maxBytes: 64 * 1024 * 1024,
  maxPages: 2000,
  asset: async (name) => new Uint8Array(await readFile(new URL(`../../node_modules/${name}`, import.meta.url))),
  sha256,
}

/** Reads bytes (or a text's UTF-8) as a file of that name. */
export async function read(content: Uint8Array | string, path = 'a.txt', changed: Partial<ReadOptions> = {}): Promise<ReadResult[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return readDocument({ bytes, path, sha256: sha256(bytes), options: { ...options, ...changed } })
}

/** The only document of a file; throws with the rule's id where it was refused. */
export async function source(content: Uint8Array | string, path = 'a.txt', changed: Partial<ReadOptions> = {}): Promise<Source> {
  const [result] = await read(content, path, changed)
  if (!result || !('source' in result)) throw new Error(`refused: ${JSON.stringify(result?.failure)}`)
  return result.source
}

/** Why a file was refused; throws where it was read. */
export async function refused(content: Uint8Array | string, path = 'a.txt', changed: Partial<ReadOptions> = {}): Promise<ReadFailure> {
  const [result] = await read(content, path, changed)
  if (!result || !('failure' in result)) throw new Error('it was read')
  return result.failure
}

/** A file of fixtures/readers. */
export async function fixture(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../../fixtures/readers/${name}`, import.meta.url)))
}

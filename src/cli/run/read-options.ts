import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ReadOptions } from '../../readers/reader.js'
import type { Options } from '../options.js'

/** The reading options that the user can set; plain data, so that they can be sent to a worker. */
export type ReadSettings = Pick<ReadOptions, 'ocr' | 'maxBytes' | 'maxPages'> & { readonly encoding: string | null }

/** What was asked for, with the defaults: scans are not recognised unless asked, 100 MB and 2,000 pages at most. */
export function readSettings(options: Options): ReadSettings {
  return {
    encoding: options.encoding ?? null,
    ocr: options.ocr ?? 'auto',
    maxBytes: options.maxBytes ?? 100 * 1024 * 1024,
    maxPages: options.maxPages ?? 2000,
  }
}

/** The settings with what only the machine can give: assets from installed packages, hashes, a signal. */
export function readOptions({ encoding, ...settings }: ReadSettings, signal: AbortSignal | null): ReadOptions {
  return {
    ...settings,
    ...(encoding === null ? {} : { encoding }),
    ...(signal === null ? {} : { signal }),
    asset,
    sha256,
  }
}

/** Lower-case hex SHA-256. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A file inside an installed package, by package name and path: 'tesseract-wasm/dist/tesseract-core.wasm' (packages rarely export such files). */
async function asset(name: string): Promise<Uint8Array> {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const file = join(folder, name)
    if (existsSync(file)) return readFileSync(file)
  }
  throw new Error(`not installed: ${name}`)
}

import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../version.js'
import type { CachePlace, WorkSettings } from './settings.js'
import type { Line } from './work.js'

/** Results of unchanged files. A damaged or foreign entry counts as none; a cache that cannot be written is no error. */
export type Cache = {
  readonly get: (path: string | null, sha256: string) => readonly Line[] | null
  readonly put: (path: string | null, sha256: string, lines: readonly Line[]) => void
}

type Head = { readonly size: number; readonly lines: readonly (Omit<Line, 'bytes'> & { readonly length: number })[] }

/** The place of a run's entries: whatever else decides a result, the program's version and build included, goes into the salt. */
export function cachePlace(folder: string, settings: Omit<WorkSettings, 'cache'>): CachePlace {
  return { folder, salt: digest(JSON.stringify([version, build(), settings])) }
}

/**
 * One file per entry: a line of JSON that says what follows, then the lines as they go to the output. Entries are written under another
 * name and renamed, so that a reader never sees half of one.
 */
export function openCache({ folder, salt }: CachePlace): Cache {
  const place = (path: string | null, sha256: string): string => {
    const key = digest(JSON.stringify([salt, path, sha256]))
    return join(folder, key.slice(0, 2), key.slice(2))
  }
  return {
    get: (path, sha256) => {
      try {
        return decode(readFileSync(place(path, sha256)))
      } catch {
        return null
      }
    },
    put: (path, sha256, lines) => {
      const file = place(path, sha256)
      const draft = `${file}.${randomBytes(6).toString('hex')}`
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(draft, encode(lines))
        renameSync(draft, file)
      } catch {
        rmSync(draft, { force: true })
      }
    },
  }
}

function encode(lines: readonly Line[]): Uint8Array {
  const size = lines.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const head: Head = { size, lines: lines.map(({ bytes, ...line }) => ({ ...line, length: bytes.length })) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...lines.map(({ bytes }) => bytes)])
}

function decode(entry: Buffer): readonly Line[] | null {
  const start = entry.indexOf('\n') + 1
  const head: Head = JSON.parse(entry.toString('utf8', 0, start))
  if (head.size !== entry.length - start) return null
  let at = start
  return head.lines.map(({ length, ...line }) => {
    // A copy of its own: it is handed over to another thread.
    const bytes = Uint8Array.prototype.slice.call(entry, at, at + length)
    at += length
    return { ...line, bytes }
  })
}

/** Sizes and times of the program's own files: a rebuilt program trusts no older result. */
function build(): readonly unknown[] {
  const folder = dirname(fileURLToPath(import.meta.url))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cjs'))
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name))
      return [name, size, mtimeMs]
    })
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

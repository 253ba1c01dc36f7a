import { accessSync, closeSync, constants, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Chunk } from '../../model/report.js'
import { type Io, OutputError } from '../io.js'

/** One place that a result goes to. `close` makes it visible, `discard` leaves what was there before. */
export type Sink = {
  readonly write: (chunk: Chunk) => Promise<void>
  readonly close: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** Standard output. */
export function stdoutSink({ stdout }: Io): Sink {
  const nothing = async (): Promise<void> => {}
  return { write: stdout.write, close: nothing, discard: nothing }
}

/** Throws OutputError where a file cannot be written: asked before the work, so that a night's run is not lost at its end. */
export function checkPlace(name: string, cwd: string): void {
  const place = placeOf(name, cwd)
  guarded(name, () => {
    if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
    accessSync(isFile(place) ? dirname(place) : place, constants.W_OK)
  })
}

/** Where a named output stands; a link leads to the file that it stands for. */
export function placeOf(name: string, cwd: string): string {
  const place = resolve(cwd, name)
  try {
    return realpathSync(place)
  } catch {
    return place
  }
}

/** A file, or nothing yet; not /dev/null, a pipe or another device, which nothing may be renamed over. */
export function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? true
}

/** A file that appears only when it is complete: written beside its place under another name, then renamed over it. Devices are written to. */
export async function fileSink(name: string, cwd: string): Promise<Sink> {
  const place = placeOf(name, cwd)
  if (!isFile(place)) return draftSink(name, place, place, 'w', () => {})
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`)
  return draftSink(name, draft, place, 'w', () => rmSync(draft, { force: true }))
}

/**
 * Writes to `draft` and renames it to `place` at the end, if that is another one. Written at once and not through promises: the bytes have left the program when
 * `write` returns, so that nothing is lost when it is killed.
 */
export function draftSink(name: string, draft: string, place: string, flags: 'w' | 'a', onDiscard: () => void): Sink {
  const handle = guarded(name, () => openSync(draft, flags))
  let open = true
  const shut = (): void => {
    if (open) closeSync(handle)
    open = false
  }
  return {
    write: async (chunk) => guarded(name, () => writeAll(handle, typeof chunk === 'string' ? Buffer.from(chunk) : chunk)),
    close: async () => {
      guarded(name, () => {
        shut()
        if (draft !== place) renameSync(draft, place)
      })
    },
    discard: async () => {
      shut()
      onDiscard()
    },
  }
}

/** File system refusals as OutputErrors that name the target as the user wrote it. */
export function guarded<T>(target: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
    throw new OutputError(code, target, error instanceof Error ? error.message : String(error))
  }
}

/** A full disk shows itself as a short write first. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
}

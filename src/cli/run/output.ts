import { type FileHandle, open, rename, rm } from 'node:fs/promises'
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

/**
 * A file that appears only when it is complete: written beside its place under another name, then renamed over it. Throws OutputError
 * at once where the folder cannot be written, so that a night's work is not lost at its end.
 */
export async function fileSink(name: string, cwd: string): Promise<Sink> {
  const place = resolve(cwd, name)
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`)
  const handle = await guarded(name, () => open(draft, 'w'))
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => {})
    await rm(draft, { force: true })
  }
  return {
    write: (chunk) => append(name, handle, chunk),
    discard,
    close: async () => {
      await guarded(name, () => handle.close())
      await guarded(name, () => rename(draft, place))
    },
  }
}

/** Appends a whole chunk; `appendFile` on a handle goes on after short writes. */
export async function append(name: string, handle: FileHandle, chunk: Chunk): Promise<void> {
  if (chunk.length > 0) await guarded(name, () => handle.appendFile(chunk))
}

/** File system refusals as OutputErrors that name the target as the user wrote it. */
export async function guarded<T>(target: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
    throw new OutputError(code, target, error instanceof Error ? error.message : String(error))
  }
}

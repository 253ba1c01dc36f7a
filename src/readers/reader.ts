import type { Source } from '../model/source.js'

/** What a reader is given. Nothing else of the machine is open to it: no file system, no clock, no environment. */
export type ReadInput = {
  readonly bytes: Uint8Array
  /** As it shall stand in the record; also names members of archives. */
  readonly path: string | null
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string
  readonly options: ReadOptions
}

export type ReadOptions = {
  /** `--encoding`: overrides what is detected. */
  readonly encoding?: string
  readonly ocr: 'auto' | 'always' | 'never'
  readonly maxBytes: number
  readonly maxPages: number
  /** Files that a reader's library needs (wasm, trained data), by package and file name. */
  readonly asset: (name: string) => Promise<Uint8Array>
  /** Lower-case hex SHA-256, for members of archives. */
  readonly sha256: (bytes: Uint8Array) => string | Promise<string>
  readonly signal?: AbortSignal
  /** Slow work tells how far it is. */
  readonly onProgress?: (done: number, total: number, what: string) => void
}

export type Read = (input: ReadInput) => Promise<readonly ReadResult[]> | readonly ReadResult[]

/** One document of the file, or why it could not be read: an archive goes on after a bad member. */
export type ReadResult = { readonly source: Source } | { readonly path: string | null; readonly failure: ReadFailure }

/** `values` fill the sentence of the rule `ruleId` ('input/encrypted', 'input/truncated', 'input/empty', 'input/too-large' …). */
export type ReadFailure = { readonly ruleId: string; readonly values: Readonly<Record<string, string>> }

/** One format. `accepts` looks at the content first, the name only breaks ties; `load` imports its library when it is needed. */
export type Reader = {
  readonly format: string
  readonly extensions: readonly string[]
  readonly accepts: (bytes: Uint8Array, name: string) => boolean
  readonly load: () => Promise<Read>
}

/** A stream that the program writes to. `write` settles when the chunk is handed over and rejects with an OutputError when it cannot be. */
export type Output = {
  readonly write: (chunk: string | Uint8Array) => Promise<void>
  readonly isTerminal: boolean
  /** Columns of the terminal; 80 where it is none. */
  readonly columns: number
  /** 0 none, 1 sixteen colours, 2 256, 3 true colour. */
  readonly colorLevel: 0 | 1 | 2 | 3
}

/** Everything of the process that commands may use, so that they run in tests without one. */
export type Io = {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  /** Aborted by Ctrl-C and by a request to end. */
  readonly signal: AbortSignal
  /** Today's date, 'YYYY-MM-DD'; only baseline entries carry it. */
  readonly today: () => string
  /** Milliseconds that only grow; for progress alone. */
  readonly clock: () => number
  /** The built worker; null where everything runs in this thread (tests on the sources). */
  readonly worker: URL | null
}

/** A result could not be written: the reader of a pipe has gone (`code` EPIPE), the disk is full, no permission … */
export class OutputError extends Error {
  readonly code: string
  readonly target: string | null

  constructor(code: string, target: string | null, message: string) {
    super(message)
    this.name = 'OutputError'
    this.code = code
    this.target = target
  }
}

import type { Reporter } from '../model/report.js'

/** One line of the list of formats: its name, the file endings that stand for it, and how to load it with its library. */
export type ReporterEntry = {
  /** The value of `--format`; equals `Reporter.format`. */
  readonly format: string
  /** Endings of `--output` that choose it where no `--format` was given; none for formats that share 'json'. */
  readonly extensions: readonly string[]
  readonly load: () => Promise<Reporter>
}

import type { Words } from '../model/message.js'
import type { OptionName, Options } from './options.js'
import type { Session } from './session.js'

/** One command: what help, completion and docs say of it, and how to load the code that runs it. */
export type Command = {
  readonly name: string
  /** As commander writes them: '<files...>', '[rule]'. */
  readonly arguments: string
  readonly summary: Words
  readonly options: readonly OptionName[]
  readonly examples: readonly { readonly line: string; readonly words: Words }[]
  readonly load: () => Promise<Run>
}

/** Carries the command out and gives the exit code. Throws UsageError, OutputError or an abort, which `main` reports. */
export type Run = (args: readonly string[], options: Options, session: Session) => Promise<number>

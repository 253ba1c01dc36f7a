import type { Words } from '../model/message.js'
import type { Language, ReportContext } from '../model/report.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import { version } from './version.js'

/** One run of the program: its streams, its language, and how it speaks to the user. */
export type Session = {
  readonly io: Io
  readonly language: Language
  readonly quiet: boolean
  /** One sentence on standard error. */
  readonly warn: (words: Words) => Promise<void>
  /** What a reporter gets; `single` where one plain file was named. */
  readonly context: (single: boolean, toTerminal: boolean) => ReportContext
  /** The same session in another language: the configuration may name one. */
  readonly in: (language: Language) => Session
}

/** The session of one command line. NO_COLOR (https://no-color.org) and `--no-color` win over a terminal's abilities. */
export function openSession(io: Io, language: Language, options: Options): Session {
  const plain = options.color === false || (io.env.NO_COLOR !== undefined && io.env.NO_COLOR !== '')
  return {
    io,
    language,
    quiet: options.quiet === true,
    warn: (words) => io.stderr.write(`plancheck: ${words[language]}\n`),
    in: (other) => openSession(io, other, options),
    context: (single, toTerminal) => ({
      language,
      colorLevel: plain || !toTerminal ? 0 : io.stdout.colorLevel,
      width: io.stdout.isTerminal ? io.stdout.columns : 80,
      single,
      version,
      ...(options.for === undefined ? {} : { forBody: options.for }),
    }),
  }
}

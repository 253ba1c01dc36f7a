import type { Language } from '../../model/report.js'
import { reporters } from '../../reporters/index.js'
import type { Command } from '../command.js'
import { OPTIONS, type Option, type OptionName } from '../options.js'

/** A command as completion sees it. */
export type Completable = {
  readonly name: string
  readonly summary: string
  readonly options: readonly CompletableOption[]
  /** The words that its argument can be; empty where it takes files. */
  readonly words: readonly string[]
}

export type CompletableOption = {
  readonly long: string
  readonly short: string | null
  readonly summary: string
  readonly takesValue: boolean
  /** The values that can be offered; empty where any will do. */
  readonly choices: readonly string[]
  /** Its value is a file. */
  readonly file: boolean
}

/** Commands and options in the words of one language; `words` are the arguments of commands that take no files, by command. */
export function completable(
  commands: readonly Command[],
  language: Language,
  words: Readonly<Record<string, readonly string[]>>,
): readonly Completable[] {
  return commands.map(({ name, summary, options }) => ({
    name,
    summary: summary[language],
    options: options.map((option) => describe(option, OPTIONS[option], language)),
    words: words[name] ?? [],
  }))
}

function describe(name: OptionName, { flags, summary, choices, file }: Option, language: Language): CompletableOption {
  return {
    long: /--[a-z-]+/.exec(flags)?.[0] ?? '',
    short: /^-[a-z](?=,)/i.exec(flags)?.[0] ?? null,
    summary: summary[language],
    takesValue: flags.includes('<'),
    choices: name === 'format' ? reporters.map(({ format }) => format) : (choices ?? []),
    file: file === true,
  }
}

import { Command as Commander, Option } from 'commander'
import type { Language } from '../model/report.js'
import type { Command } from './command.js'
import { commands } from './commands/index.js'
import { OPTIONS, type Option as OptionRow, type Options } from './options.js'
import { version } from './version.js'

/** Called with the command that was named and what stood behind it. */
export type Dispatch = (command: Command, args: readonly string[], options: Options) => Promise<void>

type Sink = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/**
 * The command line as commander reads it, made from the tables of commands and options, its help in one language. Where the line
 * begins with a command, only that one gets its options and examples: nothing of the others is printed or read.
 */
export function buildProgram(argv: readonly string[], language: Language, sink: Sink, dispatch: Dispatch): Commander {
  const words = HELP[language]
  const program = new Commander('plancheck')
    .description(words.description)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title, sortOptions: false })
    .configureOutput({ writeOut: sink.out, writeErr: () => {}, getOutHelpWidth: () => 100 })
    .exitOverride()
    .addHelpText('after', `\n${words.exitCodes}`)
  const named = commands.find(({ name }) => name === argv[0])
  for (const command of commands) {
    const made = subcommand(command, language, program, dispatch)
    if (named === undefined || named === command) addOptions(made, command, language)
    program.addCommand(made)
  }
  return program
}

function subcommand(command: Command, language: Language, program: Commander, dispatch: Dispatch): Commander {
  const words = HELP[language]
  const made = new Commander(command.name)
    .copyInheritedSettings(program)
    .summary(command.summary[language])
    .description(command.summary[language])
  made.helpOption('-h, --help', words.help)
  if (command.arguments !== '') made.arguments(command.arguments)
  // Commander hands over the positional arguments, then options, then itself.
  made.action(() => dispatch(command, made.args, made.opts<Options>()))
  return made
}

function addOptions(made: Commander, command: Command, language: Language): void {
  for (const name of command.options) made.addOption(optionOf(OPTIONS[name], language))
  const examples = command.examples.map(({ line, words }) => `  ${line}\n      ${words[language]}`)
  made.addHelpText('after', `\n${HELP[language].examples}\n${examples.join('\n')}`)
}

function optionOf(row: OptionRow, language: Language): Option {
  const option = new Option(row.flags, row.summary[language])
  if (!option.required) return option
  if (row.repeat !== true) return option.argParser(row.parse)
  return option.argParser((text: string, before: readonly unknown[] = []) => [...before, row.parse(text)])
}

type HelpWords = {
  readonly [Key in 'description' | 'version' | 'help' | 'helpCommand' | 'examples' | 'exitCodes']: string
} & { readonly titles: Readonly<Record<string, string>> }

const HELP: Readonly<Record<Language, HelpWords>> = {
  vi: {
    description:
      'Đọc kế hoạch, chỉ thị và văn bản chính sách Việt Nam thành bản ghi có cấu trúc; đối chiếu kế hoạch cấp dưới với chỉ thị cấp trên.',
    version: 'in số phiên bản',
    help: 'in hướng dẫn này',
    helpCommand: 'in hướng dẫn của một lệnh',
    examples: 'Ví dụ:',
    exitCodes:
      'Mã trả về: 0 không có gì từ mức --fail-on trở lên; 1 có phát hiện; 2 lệnh sai, tệp thiếu hoặc không đọc được.\nThêm --lang en để dùng tiếng Anh.',
    titles: { 'Usage:': 'Cách dùng:', 'Options:': 'Tùy chọn:', 'Commands:': 'Lệnh:', 'Arguments:': 'Tham số:' },
  },
  en: {
    description:
      'Reads Vietnamese plans, directives and policy documents into structured records; compares plans with the directives they carry out.',
    version: 'print the version',
    help: 'print this help',
    helpCommand: 'print the help of a command',
    examples: 'Examples:',
    exitCodes: 'Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage error, missing or unreadable input.',
    titles: { 'Usage:': 'Usage:', 'Options:': 'Options:', 'Commands:': 'Commands:', 'Arguments:': 'Arguments:' },
  },
}

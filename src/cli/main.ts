import { CommanderError } from 'commander'
import type { Words } from '../model/message.js'
import type { Language } from '../model/report.js'
import { EXIT } from './exit-code.js'
import { type Io, OutputError } from './io.js'
import { buildProgram } from './program.js'
import { openSession } from './session.js'
import { UsageError } from './usage-error.js'

/** Runs one command line and gives its exit code (0 clean, 1 findings, 2 trouble, 130 interrupted). Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv)
  const say = (words: Words) => io.stderr.write(`plancheck: ${words[language]}\n`).catch(() => {})
  let help = ''
  let code: number = EXIT.clean
  const program = buildProgram(argv, language, { out: (text) => (help += text), err: () => {} }, async (command, args, options) => {
    const run = await command.load()
    code = await run(args, options, openSession(io, language, options))
  })
  try {
    if (argv.length === 0) program.outputHelp()
    else await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) {
        await say(commandLine(error))
        return EXIT.trouble
      }
    } else {
      return failed(error, io, say)
    }
  }
  return await io.stdout.write(help).then(
    () => code,
    (error) => failed(error, io, say),
  )
}

/** The language has to be known before the help is made, so it is read from the raw arguments. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang')
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'vi'
}

async function failed(error: unknown, io: Io, say: (words: Words) => Promise<void>): Promise<number> {
  if (io.signal.aborted) {
    await say({ vi: 'Đã dừng theo yêu cầu.', en: 'Interrupted.' })
    return EXIT.interrupted
  }
  if (error instanceof UsageError) {
    await say(error.words)
    return EXIT.trouble
  }
  if (error instanceof OutputError) {
    // `plancheck … | head`: the reader has enough, which is no error.
    if (error.code === 'EPIPE') return EXIT.clean
    await say(unwritable(error))
    return EXIT.trouble
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  await say({ vi: `Lỗi bất ngờ trong chương trình:\n${what}`, en: `Unexpected error in the program:\n${what}` })
  return EXIT.trouble
}

function unwritable({ code, target, message }: OutputError): Words {
  const where = target ?? 'stdout'
  const vi: Readonly<Record<string, string>> = {
    ENOSPC: 'ổ đĩa đã đầy',
    EACCES: 'không có quyền ghi',
    EPERM: 'không có quyền ghi',
    EROFS: 'nơi ghi chỉ cho đọc',
    ENOENT: 'thư mục không tồn tại',
    ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
    EISDIR: 'đó là một thư mục',
  }
  return {
    vi: `Không ghi được kết quả vào "${where}": ${vi[code] ?? message} (${code}).`,
    en: `The result could not be written to "${where}": ${message} (${code}).`,
  }
}

function commandLine(error: CommanderError): Words {
  const named = /'(?<named>[^']{1,200})'/.exec(error.message)?.groups?.named ?? ''
  const near = /Did you mean (?:one of )?(?<near>[^?]{1,80})\?/.exec(error.message)?.groups?.near
  const hint = near === undefined ? '' : ` Có phải bạn muốn gõ ${near}?`
  const vi: Readonly<Record<string, string>> = {
    'commander.unknownOption': `Không có tùy chọn ${named}.`,
    'commander.unknownCommand': `Không có lệnh "${named}".`,
    'commander.missingArgument': `Thiếu tham số ${named}.`,
    'commander.optionMissingArgument': `Tùy chọn ${named} thiếu giá trị.`,
    'commander.excessArguments': 'Thừa tham số.',
    'commander.help': 'Hãy nêu tên lệnh.',
  }
  return {
    vi: `${vi[error.code] ?? error.message}${hint} Xem hướng dẫn: plancheck --help`,
    en: `${error.message.replace(/^error: /, '').replace(/\s+/g, ' ')}. See plancheck --help`,
  }
}

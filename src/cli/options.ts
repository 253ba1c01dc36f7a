import type { Words } from '../model/message.js'
import type { Language } from '../model/report.js'
import type { FailOn } from './exit-code.js'
import { UsageError } from './usage-error.js'

/** One `--format`: what to write and, after '=', where to. */
export type FormatTarget = { readonly format: string; readonly file: string | null }

export type Option = {
  /** As commander writes them: '-o, --output <file>'. */
  readonly flags: string
  readonly summary: Words
  readonly choices?: readonly string[]
  /** Completed with file names. */
  readonly file?: true
  /** Can be given several times; its value is the list. */
  readonly repeat?: true
  /** Throws UsageError for a value that makes no sense. */
  readonly parse: (text: string) => unknown
}

const flag = (): boolean => true
const text = (value: string): string => value

/** Every option of every command: help, completion and the pages in docs/ are made from this table. */
export const OPTIONS = {
  format: {
    flags: '-f, --format <format[=file]>',
    summary: {
      vi: 'định dạng kết quả, có thể lặp lại; thêm =TỆP để ghi ra tệp (mặc định: terminal trên màn hình, json khi nối ống)',
      en: 'format of the result, repeatable; add =FILE to write to a file (default: terminal on a terminal, json in a pipe)',
    },
    repeat: true,
    parse: target,
  },
  output: {
    flags: '-o, --output <file>',
    summary: { vi: 'ghi kết quả ra tệp này (ghi xong mới thay tệp cũ)', en: 'write the result to this file (replaced only when complete)' },
    file: true,
    parse: text,
  },
  lang: {
    flags: '--lang <language>',
    summary: { vi: 'ngôn ngữ của câu chữ: vi hoặc en', en: 'language of sentences: vi or en' },
    choices: ['vi', 'en'],
    parse: (value: string): Language => oneOf('--lang', value, ['vi', 'en']),
  },
  color: {
    flags: '--no-color',
    summary: { vi: 'không tô màu (cũng tắt được bằng biến NO_COLOR)', en: 'no colours (the variable NO_COLOR does the same)' },
    parse: flag,
  },
  quiet: {
    flags: '-q, --quiet',
    summary: { vi: 'chỉ báo lỗi, không hiện tiến độ và tổng kết', en: 'errors only, no progress and no summary' },
    parse: flag,
  },
  failOn: {
    flags: '--fail-on <severity>',
    summary: {
      vi: 'mức phát hiện làm lệnh trả mã 1: error, warning, info hoặc never',
      en: 'findings from which on the exit code is 1: error, warning, info or never',
    },
    choices: ['error', 'warning', 'info', 'never'],
    parse: (value: string): FailOn => oneOf('--fail-on', value, ['error', 'warning', 'info', 'never']),
  },
  stdinFilename: {
    flags: '--stdin-filename <name>',
    summary: { vi: 'tên tệp ghi cho đầu vào chuẩn (-)', en: 'file name to record for standard input (-)' },
    parse: text,
  },
  encoding: {
    flags: '--encoding <name>',
    summary: {
      vi: 'bảng mã của tệp chữ khi đoán sai: utf-8, windows-1258, tcvn3, vni …',
      en: 'encoding of text files where the guess is wrong',
    },
    parse: text,
  },
  ocr: {
    flags: '--ocr <mode>',
    summary: { vi: 'nhận dạng chữ trong bản chụp: auto, always hoặc never', en: 'text recognition for scans: auto, always or never' },
    choices: ['auto', 'always', 'never'],
    parse: (value: string): 'auto' | 'always' | 'never' => oneOf('--ocr', value, ['auto', 'always', 'never']),
  },
  maxBytes: {
    flags: '--max-bytes <size>',
    summary: { vi: 'không đọc tệp lớn hơn mức này, ví dụ 50MB', en: 'refuse files larger than this, such as 50MB' },
    parse: (value: string): number => size('--max-bytes', value),
  },
  maxPages: {
    flags: '--max-pages <number>',
    summary: { vi: 'không đọc tệp nhiều trang hơn mức này', en: 'refuse files with more pages than this' },
    parse: (value: string): number => whole('--max-pages', value, 1),
  },
  jobs: {
    flags: '-j, --jobs <auto|number>',
    summary: { vi: 'số luồng xử lý song song: auto hoặc một số', en: 'worker threads: auto or a number' },
    parse: (value: string): number | 'auto' => (value === 'auto' ? 'auto' : whole('--jobs', value, 1, 'auto | >= 1')),
  },
  config: {
    flags: '--config <file>',
    summary: {
      vi: 'tệp cấu hình (mặc định: plancheck.config.json hoặc .yaml gần nhất, tìm ngược lên thư mục cha)',
      en: 'configuration (default: the nearest plancheck.config.json or .yaml upward)',
    },
    file: true,
    parse: text,
  },
  printConfig: {
    flags: '--print-config',
    summary: { vi: 'in cấu hình đang có hiệu lực rồi dừng', en: 'print the configuration in force and stop' },
    parse: flag,
  },
  ignore: {
    flags: '--no-ignore',
    summary: { vi: 'không dùng tệp .plancheckignore', en: 'do not use .plancheckignore' },
    parse: flag,
  },
  baseline: {
    flags: '--baseline <file>',
    summary: { vi: 'bỏ qua những phát hiện đã ghi nhận trong tệp này', en: 'leave out the findings that this file accepts' },
    file: true,
    parse: text,
  },
  updateBaseline: {
    flags: '--update-baseline',
    summary: { vi: 'ghi nhận mọi phát hiện hiện có vào tệp --baseline', en: 'accept all present findings into the --baseline file' },
    parse: flag,
  },
  reason: {
    flags: '--reason <text>',
    summary: { vi: 'lý do ghi vào các mục mới của --update-baseline', en: 'reason noted in the new entries of --update-baseline' },
    parse: text,
  },
  cache: {
    flags: '--cache',
    summary: { vi: 'dùng lại kết quả của tệp không đổi', en: 'reuse the results of unchanged files' },
    parse: flag,
  },
  cacheDir: {
    flags: '--cache-dir <folder>',
    summary: { vi: 'thư mục của --cache (mặc định: .plancheck-cache)', en: 'folder of --cache (default: .plancheck-cache)' },
    file: true,
    parse: text,
  },
  resume: {
    flags: '--resume',
    summary: {
      vi: 'làm tiếp lần chạy bị dừng: không làm lại những gì đã có trong --output (chỉ với ndjson)',
      en: 'go on with a run that was cut off: what --output holds is not done again (ndjson only)',
    },
    parse: flag,
  },
  stdinNdjson: {
    flags: '--stdin-ndjson',
    summary: {
      vi: 'đọc từ đầu vào chuẩn các dòng {"id", "text"}, in ra các dòng {"id", "record"} hoặc {"id", "error"}',
      en: 'read lines {"id", "text"} from standard input, write lines {"id", "record"} or {"id", "error"}',
    },
    parse: flag,
  },
  asOf: {
    flags: '--as-of <date>',
    summary: { vi: 'xét theo ngày này (NĂM-THÁNG-NGÀY) thay cho ngày của văn bản', en: 'judge as of this date (YYYY-MM-DD)' },
    parse: (value: string): string => isoDate('--as-of', value),
  },
  due: {
    flags: '--due <days>',
    summary: { vi: 'kế hoạch phải ban hành trong số ngày này sau chỉ thị', en: 'a plan is due within so many days of its directive' },
    parse: (value: string): number => whole('--due', value, 0),
  },
  expect: {
    flags: '--expect <file>',
    summary: { vi: 'danh sách cơ quan phải có kế hoạch, mỗi dòng một cơ quan', en: 'issuers that should have a plan, one a line' },
    file: true,
    parse: text,
  },
  records: {
    flags: '--no-records',
    summary: { vi: 'không kèm bản ghi của từng văn bản', en: 'leave out the records of the documents' },
    parse: flag,
  },
  for: {
    flags: '--for <body>',
    summary: { vi: 'chỉ liệt kê việc của cơ quan này', en: 'list the tasks of this body only' },
    parse: text,
  },
  rule: {
    flags: '--rule <id=severity>',
    summary: {
      vi: 'đổi mức của một quy tắc cho lần chạy này: error, warning, info hoặc off; có thể lặp lại',
      en: 'set a rule for this run: error, warning, info or off; repeatable',
    },
    repeat: true,
    parse: text,
  },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof OPTIONS

/** What was given; an option that was not named is absent. `color`, `ignore` and `records` are false after their `--no-`. */
export type Options = { readonly [Name in OptionName]?: Value<(typeof OPTIONS)[Name]> }

type Value<O extends Option> = O extends { readonly repeat: true } ? readonly ReturnType<O['parse']>[] : ReturnType<O['parse']>

function target(value: string): FormatTarget {
  const at = value.indexOf('=')
  if (at < 0) return { format: value, file: null }
  const file = value.slice(at + 1)
  if (file === '') throw wrong('--format', value, 'FORMAT=FILE')
  return { format: value.slice(0, at), file }
}

function oneOf<const T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((choice) => choice === value)
  if (found === undefined) throw wrong(name, value, known.join(' | '))
  return found
}

function whole(name: string, value: string, least: number, expected = `>= ${least}`): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= least)) throw wrong(name, value, expected)
  return number
}

/** '500', '20kB', '50MB', '1 GB': bytes, in powers of 1024. */
function size(name: string, value: string): number {
  const found = /^(?<count>\d{1,12})\s?(?<unit>k|m|g)?(?:i?b)?$/i.exec(value)
  const power = { '': 0, k: 1, m: 2, g: 3 }[found?.groups?.unit?.toLowerCase() ?? ''] ?? 0
  const bytes = Number(found?.groups?.count ?? 0) * 1024 ** power
  if (bytes < 1) throw wrong(name, value, '50MB')
  return bytes
}

function isoDate(name: string, value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  const same = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  if (!same) throw wrong(name, value, 'YYYY-MM-DD')
  return value
}

function wrong(name: string, value: string, expected: string): UsageError {
  return new UsageError({
    vi: `Giá trị "${value}" của ${name} không hợp lệ (cần: ${expected}).`,
    en: `The value "${value}" of ${name} is not valid (expected: ${expected}).`,
  })
}

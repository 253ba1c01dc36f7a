import type { Command } from '../command.js'
import type { OptionName } from '../options.js'

const COMMON: readonly OptionName[] = ['lang', 'color', 'quiet']
const READING: readonly OptionName[] = ['stdinFilename', 'encoding', 'ocr', 'maxBytes', 'maxPages', 'ignore']
const RESULT: readonly OptionName[] = ['format', 'output']
const JUDGING: readonly OptionName[] = ['failOn', 'rule', 'asOf', 'config', 'printConfig', 'baseline', 'updateBaseline', 'reason']
const BATCH: readonly OptionName[] = ['jobs', 'cache', 'cacheDir']

/** The commands in the order in which `--help` prints them. Only this table is loaded for `--help` and `--version`. */
export const commands: readonly Command[] = [
  {
    name: 'extract',
    arguments: '[files...]',
    summary: {
      vi: 'đọc văn bản thành bản ghi: số, ngày, cơ quan, viện dẫn, mục tiêu, chỉ tiêu, nhiệm vụ, phân công',
      en: 'read documents into records: number, date, issuer, references, goals, targets, tasks, assignments',
    },
    options: [...RESULT, ...READING, ...BATCH, 'resume', 'stdinNdjson', ...JUDGING, 'for', ...COMMON],
    examples: [
      { line: 'plancheck extract ke-hoach.txt', words: { vi: 'xem một kế hoạch', en: 'look at one plan' } },
      {
        line: 'plancheck extract van-ban/ --format ndjson --output ket-qua.ndjson --resume',
        words: { vi: 'cả thư mục, mỗi văn bản một dòng, bị dừng thì làm tiếp', en: 'a folder, one line each, resumable' },
      },
      {
        line: 'plancheck extract "van-ban/**/*.md" -f json -f xlsx=bang.xlsx',
        words: { vi: 'hai định dạng một lần', en: 'two formats at once' },
      },
    ],
    load: async () => (await import('./extract.js')).run,
  },
  {
    name: 'check',
    arguments: '[files...]',
    summary: {
      vi: 'soát từng văn bản và cả tập: viện dẫn mâu thuẫn, số liệu không khớp, thiếu số, ngày, người ký …',
      en: 'apply the rules to each document and to the set: conflicting citations, wrong sums, missing parts …',
    },
    options: [...RESULT, 'due', 'expect', ...JUDGING, ...READING, ...BATCH, ...COMMON],
    examples: [
      { line: 'plancheck check van-ban/', words: { vi: 'soát cả thư mục', en: 'check a folder' } },
      {
        line: 'plancheck check van-ban/ --format terminal --format sarif=ket-qua.sarif --fail-on warning',
        words: {
          vi: 'trong CI: in cho người đọc, ghi SARIF, cảnh báo cũng làm hỏng bước',
          en: 'in CI: readable output, SARIF, fail on warnings',
        },
      },
      {
        line: 'plancheck check van-ban/ --baseline ghi-nhan.json --update-baseline --reason "văn bản cũ"',
        words: { vi: 'ghi nhận những gì đang có, từ nay chỉ báo cái mới', en: 'accept what is there, report only what is new' },
      },
    ],
    load: async () => (await import('./check.js')).run,
  },
  {
    name: 'compare',
    arguments: '[files...]',
    summary: {
      vi: 'đối chiếu các kế hoạch với chỉ thị: nhiệm vụ nào bị bỏ sót, chỉ tiêu nào nhẹ hơn; tệp đầu là chỉ thị, hoặc nêu một thư mục',
      en: 'compare plans with the directive: what is left out, which targets are weaker; the first file is the directive, or name one folder',
    },
    options: [...RESULT, 'records', ...JUDGING, ...READING, ...BATCH, 'for', ...COMMON],
    examples: [
      {
        line: 'plancheck compare chi-thi.txt ke-hoach-*.docx',
        words: { vi: 'một chỉ thị, nhiều kế hoạch', en: 'one directive, many plans' },
      },
      {
        line: 'plancheck compare ho-so/ --output bao-cao.html',
        words: { vi: 'tự tìm chỉ thị trong thư mục, ghi báo cáo', en: 'find the directive in a folder, write a report' },
      },
    ],
    load: async () => (await import('./compare.js')).run,
  },
  {
    name: 'lineage',
    arguments: '[files...]',
    summary: { vi: 'vẽ cây văn bản: văn bản nào thực hiện văn bản nào', en: 'the cascade: which document carries out which' },
    options: [...RESULT, 'failOn', 'rule', 'asOf', 'config', 'printConfig', ...READING, ...BATCH, ...COMMON],
    examples: [{ line: 'plancheck lineage ho-so/ --format mermaid', words: { vi: 'cây văn bản dạng Mermaid', en: 'the tree as Mermaid' } }],
    load: async () => (await import('./lineage.js')).run,
  },
  {
    name: 'verify',
    arguments: '<report>',
    summary: {
      vi: 'đọc lại các tệp, xác nhận từng trích dẫn, mã băm và số liệu của một báo cáo JSON',
      en: 'read the files again and confirm every quote, hash and figure of a JSON report',
    },
    options: [...RESULT, 'failOn', ...READING, ...COMMON],
    examples: [
      {
        line: 'plancheck verify bao-cao.json',
        words: { vi: 'kiểm chứng một báo cáo trước khi gửi', en: 'prove a report before passing it on' },
      },
    ],
    load: async () => (await import('./verify.js')).run,
  },
  {
    name: 'text',
    arguments: '<file>',
    summary: { vi: 'in văn bản chuẩn mà mọi vị trí trích dẫn trỏ vào', en: 'print the canonical text that all positions point into' },
    options: ['output', ...READING, ...COMMON],
    examples: [{ line: 'plancheck text ke-hoach.docx', words: { vi: 'chữ của một tệp Word', en: 'the text of a Word file' } }],
    load: async () => (await import('./text.js')).run,
  },
  {
    name: 'outline',
    arguments: '<file>',
    summary: { vi: 'in cấu trúc văn bản: phần, mục, điều, khoản, điểm', en: 'print the structure of a document as the parser sees it' },
    options: ['output', ...READING, ...COMMON],
    examples: [{ line: 'plancheck outline ke-hoach.txt', words: { vi: 'dàn ý của một kế hoạch', en: 'the outline of a plan' } }],
    load: async () => (await import('./outline.js')).run,
  },
  {
    name: 'schema',
    arguments: '[shape]',
    summary: {
      vi: 'in JSON Schema của record, comparison, check hoặc config',
      en: 'print the JSON Schema of record, comparison, check or config',
    },
    options: ['output', ...COMMON],
    examples: [
      { line: 'plancheck schema record > record.schema.json', words: { vi: 'lược đồ của bản ghi', en: 'the schema of a record' } },
    ],
    load: async () => (await import('./schema.js')).run,
  },
  {
    name: 'rules',
    arguments: '',
    summary: { vi: 'liệt kê các quy tắc', en: 'list the rules' },
    options: ['format', 'output', ...COMMON],
    examples: [{ line: 'plancheck rules', words: { vi: 'danh mục quy tắc', en: 'the catalogue' } }],
    load: async () => (await import('./rules.js')).run,
  },
  {
    name: 'explain',
    arguments: '<rule>',
    summary: { vi: 'giải thích một quy tắc kèm ví dụ', en: 'explain one rule with its examples' },
    options: ['output', ...COMMON],
    examples: [{ line: 'plancheck explain citation/date-conflict', words: { vi: 'vì sao có quy tắc này', en: 'why this rule is there' } }],
    load: async () => (await import('./explain.js')).run,
  },
  {
    name: 'completion',
    arguments: '<shell>',
    summary: { vi: 'in phần gợi ý lệnh cho bash, zsh hoặc fish', en: 'print shell completion for bash, zsh or fish' },
    options: COMMON,
    examples: [
      { line: 'plancheck completion bash > /etc/bash_completion.d/plancheck', words: { vi: 'cài cho bash', en: 'install for bash' } },
    ],
    load: async () => (await import('./completion.js')).run,
  },
]

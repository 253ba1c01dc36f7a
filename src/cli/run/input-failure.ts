import type { Words } from '../../model/message.js'
import type { FailedInput } from '../../model/record.js'
import type { Language } from '../../model/report.js'

/** What the file system, and not a reader, has to say of an input. */
export const FILE_WORDS = {
  'input/not-found': {
    vi: 'Không tìm thấy tệp "{file}". Hãy kiểm tra lại tên và đường dẫn.',
    en: 'The file "{file}" was not found. Check its name and path.',
  },
  'input/nothing-matched': {
    vi: 'Không có văn bản nào khớp với "{file}".',
    en: 'No document matches "{file}".',
  },
  'input/unreadable': {
    vi: 'Không mở được tệp "{file}" ({what}). Hãy kiểm tra quyền đọc.',
    en: 'The file "{file}" cannot be opened ({what}). Check that you may read it.',
  },
  'input/crashed': {
    vi: 'Không xử lý được tệp "{file}": chương trình dừng giữa chừng ({what}). Các tệp khác không bị ảnh hưởng.',
    en: 'The file "{file}" could not be processed: the program broke off ({what}). Other files are not affected.',
  },
  'input/bad-line': {
    vi: 'Dòng {line} của đầu vào không có dạng {"id": …, "text": "…"} ({what}).',
    en: 'Line {line} of the input is not of the form {"id": …, "text": "…"} ({what}).',
  },
} as const satisfies Readonly<Record<string, Words>>

/** An input that could not be read, as it stands in arrays and ndjson. */
export function inputFailure(id: keyof typeof FILE_WORDS, path: string | null, language: Language, what = '', line = 0): FailedInput {
  const reason = FILE_WORDS[id][language]
    .replace('{file}', path ?? '-')
    .replace('{what}', what)
    .replace('{line}', String(line))
  return { source: { path }, error: { ruleId: id, severity: 'error', reason, path, fingerprint: id } }
}

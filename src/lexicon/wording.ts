import type { Severity } from '../model/message.js'

/** A sentence in both languages; `{name}` is filled from a finding's values. */
export type Sentence = { readonly severity: Severity; readonly vi: string; readonly en: string }

/**
 * What is said to the user about an input file, by rule id. Errors mean that the file (or the archive's member) was not read; the others
 * accompany a record. `{file}` is the file's path and is filled for every sentence.
 */
export const wording = {
  'input/empty': {
    severity: 'error',
    vi: 'Tệp "{file}" trống: không có nội dung nào để đọc. Hãy kiểm tra lại tệp gốc.',
    en: 'The file "{file}" is empty: there is nothing to read. Check the original.',
  },
  'input/no-text': {
    severity: 'error',
    vi: 'Tệp "{file}" mở được nhưng không có chữ nào. Nếu là bản chụp (scan), hãy chạy lại với --ocr auto.',
    en: 'The file "{file}" opens but holds no text. If it is a scan, run again with --ocr auto.',
  },
  'input/too-large': {
    severity: 'error',
    vi: 'Tệp "{file}" có dung lượng {actual}, vượt giới hạn {limit} nên không được đọc. Tăng giới hạn bằng --max-bytes nếu tệp đáng tin cậy.',
    en: 'The file "{file}" holds {actual}, more than the limit of {limit}, and was not read. Raise --max-bytes if you trust it.',
  },
  'input/too-many-pages': {
    severity: 'error',
    vi: 'Tệp "{file}" có {actual} trang, vượt giới hạn {limit} trang nên không được đọc. Tăng giới hạn bằng --max-pages nếu cần.',
    en: 'The file "{file}" has {actual} pages, more than the limit of {limit}, and was not read. Raise --max-pages if needed.',
  },
  'input/unsupported': {
    severity: 'error',
    vi: 'Tệp "{file}" không thuộc định dạng đọc được ({formats}). Hãy chuyển tệp sang một trong các định dạng đó.',
    en: 'The file "{file}" is in no format that can be read ({formats}). Convert it to one of these.',
  },
  'input/encrypted': {
    severity: 'error',
    vi: 'Tệp "{file}" được đặt mật khẩu nên không đọc được. Hãy gỡ mật khẩu rồi chạy lại.',
    en: 'The file "{file}" is protected by a password and cannot be read. Remove the password and run again.',
  },
  'input/damaged': {
    severity: 'error',
    vi: 'Tệp "{file}" bị hỏng hoặc thiếu dữ liệu nên không đọc được. Hãy sao chép hoặc tải lại tệp gốc.',
    en: 'The file "{file}" is damaged or cut off and cannot be read. Copy or download the original again.',
  },
  'input/bomb': {
    severity: 'error',
    vi: 'Tệp "{file}" bung ra quá lớn ({actual}, giới hạn {limit}) nên bị từ chối vì lý do an toàn.',
    en: 'The file "{file}" unpacks to far too much ({actual}, limit {limit}) and was refused for safety.',
  },
  'input/unsafe-xml': {
    severity: 'error',
    vi: 'Tệp "{file}" chứa khai báo thực thể XML (có thể gây hại) nên bị từ chối. Hãy mở và lưu lại tệp bằng phần mềm soạn thảo.',
    en: 'The file "{file}" declares XML entities, which can do harm, and was refused. Open it in a word processor and save it again.',
  },
  'input/unknown-encoding': {
    severity: 'error',
    vi: 'Không đọc được tệp "{file}" theo bảng mã "{encoding}". Các bảng mã dùng được: {known}.',
    en: 'The file "{file}" cannot be read as "{encoding}". Encodings that can be used: {known}.',
  },
  'input/needs-ocr': {
    severity: 'error',
    vi: 'Tệp "{file}" là ảnh chụp (scan), chỉ đọc được bằng nhận dạng chữ. Hãy chạy lại với --ocr auto hoặc --ocr always.',
    en: 'The file "{file}" is a scan and can only be read by OCR. Run again with --ocr auto or --ocr always.',
  },
  'input/ocr-unavailable': {
    severity: 'error',
    vi: 'Không nhận dạng được chữ trong tệp "{file}" vì thiếu thành phần nhận dạng ({what}). Hãy cài đặt lại chương trình.',
    en: 'The text of "{file}" cannot be recognised because a part of the OCR is missing ({what}). Install the program again.',
  },
  'input/cancelled': {
    severity: 'error',
    vi: 'Việc đọc tệp "{file}" đã bị dừng theo yêu cầu.',
    en: 'Reading "{file}" was cancelled.',
  },
  'input/archive-empty': {
    severity: 'error',
    vi: 'Tệp nén "{file}" không chứa văn bản nào đọc được.',
    en: 'The archive "{file}" holds no document that can be read.',
  },
  'input/nested-archive': {
    severity: 'error',
    vi: 'Tệp nén "{file}" nằm trong một tệp nén khác nên không được mở. Hãy giải nén trước.',
    en: 'The archive "{file}" lies inside another archive and was not opened. Unpack it first.',
  },
  'input/reader-failed': {
    severity: 'error',
    vi: 'Không đọc được tệp "{file}" do lỗi khi xử lý định dạng {format} ({what}).',
    en: 'The file "{file}" could not be read: the reader of {format} failed ({what}).',
  },
  'input/wrong-extension': {
    severity: 'warning',
    vi: 'Tệp "{file}" có đuôi "{extension}" nhưng nội dung là {format}; đã đọc theo nội dung. Nên đổi lại đuôi tệp.',
    en: 'The file "{file}" is named "{extension}" but holds {format}; it was read by its content. Consider renaming it.',
  },
  'input/ocr-low-quality': {
    severity: 'warning',
    vi: 'Chữ trong "{file}" do máy nhận dạng từ ảnh, độ tin cậy thấp ({quality}%). Hãy đối chiếu số, ngày và số liệu với bản gốc.',
    en: 'The text of "{file}" comes from OCR of low quality ({quality}%). Check numbers, dates and figures against the original.',
  },
  'input/ocr-used': {
    severity: 'info',
    vi: 'Chữ trong "{file}" do máy nhận dạng từ ảnh (độ tin cậy {quality}%); chữ viết tay và con dấu có thể bị đọc sai.',
    en: 'The text of "{file}" comes from OCR (quality {quality}%); handwriting and stamps may be misread.',
  },
  'input/scanned-pages': {
    severity: 'warning',
    vi: 'Trong "{file}" có trang chỉ là ảnh ({pages}) và chưa được đọc. Chạy lại với --ocr auto để đọc cả các trang này.',
    en: 'Some pages of "{file}" are only images ({pages}) and were not read. Run again with --ocr auto to read them too.',
  },
  'input/repaired-letters': {
    severity: 'info',
    vi: 'Phông chữ trong "{file}" ghi sai mã một số chữ; đã khôi phục {count} chữ theo chính tả tiếng Việt.',
    en: 'Fonts in "{file}" map some letters wrongly; {count} letters were restored by Vietnamese spelling.',
  },
  'input/legacy-letters': {
    severity: 'info',
    vi: 'Tệp "{file}" dùng phông chữ cũ ({encoding}); đã chuyển sang Unicode.',
    en: 'The file "{file}" uses old fonts ({encoding}); the text was converted to Unicode.',
  },
  'input/undecodable': {
    severity: 'warning',
    vi: 'Tệp "{file}" có {count} ký tự không giải mã được. Nếu chữ sai, hãy chỉ rõ bảng mã bằng --encoding.',
    en: '{count} characters of "{file}" could not be decoded. If letters are wrong, name the encoding with --encoding.',
  },
  'input/numbering-lost': {
    severity: 'info',
    vi: 'Định dạng của "{file}" không lưu số thứ tự tự động thành chữ; nếu thiếu "1.", "a)", hãy lưu lại tệp dạng .docx.',
    en: 'The format of "{file}" does not keep automatic numbers as text; if "1." or "a)" are missing, save it as .docx.',
  },
  'input/signature-stamp': {
    severity: 'info',
    vi: 'Tệp "{file}" có dấu chữ ký số; thời điểm ký trong dấu không được dùng làm ngày ban hành.',
    en: 'The file "{file}" carries a digital signature stamp; its time is not taken for the date of issue.',
  },
  'input/nesting-cut': {
    severity: 'warning',
    vi: 'Tệp "{file}" có cấu trúc lồng nhau quá sâu; phần quá sâu được đọc như chữ thường.',
    en: 'The file "{file}" is nested too deeply; what lies too deep was read as plain text.',
  },
} as const satisfies Readonly<Record<string, Sentence>>

export type WordingId = keyof typeof wording

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never

/** The values that a sentence needs besides the file's path, which is always filled. */
export type WordingValues<Id extends WordingId> = Readonly<Record<Exclude<Names<(typeof wording)[Id]['vi']>, 'file'>, string>>

/** Whether there is a sentence for a rule id. */
export function hasWording(id: string): id is WordingId {
  return Object.hasOwn(wording, id)
}

/** The sentence of a rule in one language, filled; a value that is missing leaves its `{name}` visible. */
export function say(id: WordingId, language: 'vi' | 'en', values: Readonly<Record<string, string>>): string {
  return wording[id][language].replace(/\{([a-z]{1,20})\}/gu, (whole, name: string) => values[name] ?? whole)
}

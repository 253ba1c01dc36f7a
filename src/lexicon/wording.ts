import type { Severity, Words } from '../model/message.js'

/** A sentence about an input, in both languages; `{name}` is filled from a finding's values. */
export type InputWording = { readonly severity: Severity; readonly summary: Words; readonly reason: Words; readonly note?: Words }

/**
 * What is said to the user about an input file, by rule id. Errors mean that the file (or the archive's member) was not read; the others
 * accompany a record. `{file}` is the file's path and is filled for every sentence.
 */
export const inputWording = {
  'input/empty': {
    severity: 'error',
    summary: { vi: 'Tệp trống', en: 'Empty file' },
    reason: {
      vi: 'Tệp "{file}" trống: không có nội dung nào để đọc. Hãy kiểm tra lại tệp gốc.',
      en: 'The file "{file}" is empty: there is nothing to read. Check the original.',
    },
  },
  'input/no-text': {
    severity: 'error',
    summary: { vi: 'Tệp không có chữ', en: 'A file without text' },
    reason: {
      vi: 'Tệp "{file}" mở được nhưng không có chữ nào. Nếu là bản chụp (scan), hãy chạy lại với --ocr auto.',
      en: 'The file "{file}" opens but holds no text. If it is a scan, run again with --ocr auto.',
    },
  },
  'input/too-large': {
    severity: 'error',
    summary: { vi: 'Tệp vượt giới hạn dung lượng', en: 'A file above the size limit' },
    reason: {
      vi: 'Tệp "{file}" có dung lượng {actual}, vượt giới hạn {limit} nên không được đọc. Tăng giới hạn bằng --max-bytes nếu tệp đáng tin cậy.',
      en: 'The file "{file}" holds {actual}, more than the limit of {limit}, and was not read. Raise --max-bytes if you trust it.',
    },
  },
  'input/too-many-pages': {
    severity: 'error',
    summary: { vi: 'Tệp vượt giới hạn số trang', en: 'A file above the page limit' },
    reason: {
      vi: 'Tệp "{file}" có {actual} trang, vượt giới hạn {limit} trang nên không được đọc. Tăng giới hạn bằng --max-pages nếu cần.',
      en: 'The file "{file}" has {actual} pages, more than the limit of {limit}, and was not read. Raise --max-pages if needed.',
    },
  },
  'input/unsupported': {
    severity: 'error',
    summary: { vi: 'Định dạng không đọc được', en: 'A format that cannot be read' },
    reason: {
      vi: 'Tệp "{file}" không thuộc định dạng đọc được ({formats}). Hãy chuyển tệp sang một trong các định dạng đó.',
      en: 'The file "{file}" is in no format that can be read ({formats}). Convert it to one of these.',
    },
  },
  'input/encrypted': {
    severity: 'error',
    summary: { vi: 'Tệp được đặt mật khẩu', en: 'A file protected by a password' },
    reason: {
      vi: 'Tệp "{file}" được đặt mật khẩu nên không đọc được. Hãy gỡ mật khẩu rồi chạy lại.',
      en: 'The file "{file}" is protected by a password and cannot be read. Remove the password and run again.',
    },
  },
  'input/damaged': {
    severity: 'error',
    summary: { vi: 'Tệp bị hỏng hoặc thiếu dữ liệu', en: 'A damaged or truncated file' },
    reason: {
      vi: 'Tệp "{file}" bị hỏng hoặc thiếu dữ liệu nên không đọc được. Hãy sao chép hoặc tải lại tệp gốc.',
      en: 'The file "{file}" is damaged or cut off and cannot be read. Copy or download the original again.',
    },
  },
  'input/bomb': {
    severity: 'error',
    summary: { vi: 'Tệp nén bung ra quá lớn', en: 'A file that unpacks to far too much' },
    reason: {
      vi: 'Tệp "{file}" bung ra quá lớn ({actual}, giới hạn {limit}) nên bị từ chối vì lý do an toàn.',
      en: 'The file "{file}" unpacks to far too much ({actual}, limit {limit}) and was refused for safety.',
    },
  },
  'input/unsafe-xml': {
    severity: 'error',
    summary: { vi: 'Tệp khai báo thực thể XML', en: 'A file that declares XML entities' },
    reason: {
      vi: 'Tệp "{file}" chứa khai báo thực thể XML (có thể gây hại) nên bị từ chối. Hãy mở và lưu lại tệp bằng phần mềm soạn thảo.',
      en: 'The file "{file}" declares XML entities, which can do harm, and was refused. Open it in a word processor and save it again.',
    },
  },
  'input/unknown-encoding': {
    severity: 'error',
    summary: { vi: 'Bảng mã không dùng được', en: 'An encoding that cannot be used' },
    reason: {
      vi: 'Không đọc được tệp "{file}" theo bảng mã "{encoding}". Các bảng mã dùng được: {known}.',
      en: 'The file "{file}" cannot be read as "{encoding}". Encodings that can be used: {known}.',
    },
  },
  'input/needs-ocr': {
    severity: 'error',
    summary: { vi: 'Bản chụp cần nhận dạng chữ', en: 'A scan that needs OCR' },
    reason: {
      vi: 'Tệp "{file}" là ảnh chụp (scan), chỉ đọc được bằng nhận dạng chữ. Hãy chạy lại với --ocr auto hoặc --ocr always.',
      en: 'The file "{file}" is a scan and can only be read by OCR. Run again with --ocr auto or --ocr always.',
    },
  },
  'input/ocr-unavailable': {
    severity: 'error',
    summary: { vi: 'Thiếu thành phần nhận dạng chữ', en: 'A part of the OCR is missing' },
    reason: {
      vi: 'Không nhận dạng được chữ trong tệp "{file}" vì thiếu thành phần nhận dạng ({what}). Hãy cài đặt lại chương trình.',
      en: 'The text of "{file}" cannot be recognised because a part of the OCR is missing ({what}). Install the program again.',
    },
  },
  'input/cancelled': {
    severity: 'error',
    summary: { vi: 'Việc đọc bị dừng', en: 'Reading was cancelled' },
    reason: {
      vi: 'Việc đọc tệp "{file}" đã bị dừng theo yêu cầu.',
      en: 'Reading "{file}" was cancelled.',
    },
  },
  'input/archive-empty': {
    severity: 'error',
    summary: { vi: 'Tệp nén không có văn bản', en: 'An archive without documents' },
    reason: {
      vi: 'Tệp nén "{file}" không chứa văn bản nào đọc được.',
      en: 'The archive "{file}" holds no document that can be read.',
    },
  },
  'input/nested-archive': {
    severity: 'error',
    summary: { vi: 'Tệp nén lồng trong tệp nén', en: 'An archive inside an archive' },
    reason: {
      vi: 'Tệp nén "{file}" nằm trong một tệp nén khác nên không được mở. Hãy giải nén trước.',
      en: 'The archive "{file}" lies inside another archive and was not opened. Unpack it first.',
    },
  },
  'input/reader-failed': {
    severity: 'error',
    summary: { vi: 'Lỗi khi xử lý định dạng', en: 'A reader failed' },
    reason: {
      vi: 'Không đọc được tệp "{file}" do lỗi khi xử lý định dạng {format} ({what}).',
      en: 'The file "{file}" could not be read: the reader of {format} failed ({what}).',
    },
  },
  'input/wrong-extension': {
    severity: 'warning',
    summary: { vi: 'Đuôi tệp không đúng nội dung', en: 'A name that does not fit the content' },
    reason: {
      vi: 'Tệp "{file}" có đuôi "{extension}" nhưng nội dung là {format}; đã đọc theo nội dung. Nên đổi lại đuôi tệp.',
      en: 'The file "{file}" is named "{extension}" but holds {format}; it was read by its content. Consider renaming it.',
    },
  },
  'input/ocr-low-quality': {
    severity: 'warning',
    summary: { vi: 'Nhận dạng chữ có độ tin cậy thấp', en: 'OCR of low quality' },
    reason: {
      vi: 'Chữ trong "{file}" do máy nhận dạng từ ảnh, độ tin cậy thấp ({quality}%). Hãy đối chiếu số, ngày và số liệu với bản gốc.',
      en: 'The text of "{file}" comes from OCR of low quality ({quality}%). Check numbers, dates and figures against the original.',
    },
  },
  'input/ocr-used': {
    severity: 'info',
    summary: { vi: 'Chữ lấy từ nhận dạng ảnh', en: 'Text that comes from OCR' },
    reason: {
      vi: 'Chữ trong "{file}" do máy nhận dạng từ ảnh (độ tin cậy {quality}%); chữ viết tay và con dấu có thể bị đọc sai.',
      en: 'The text of "{file}" comes from OCR (quality {quality}%); handwriting and stamps may be misread.',
    },
  },
  'input/scanned-pages': {
    severity: 'warning',
    summary: { vi: 'Có trang ảnh chưa được đọc', en: 'Scanned pages that were not read' },
    reason: {
      vi: 'Trong "{file}" có trang chỉ là ảnh ({pages}) và chưa được đọc. Chạy lại với --ocr auto để đọc cả các trang này.',
      en: 'Some pages of "{file}" are only images ({pages}) and were not read. Run again with --ocr auto to read them too.',
    },
  },
  'input/repaired-letters': {
    severity: 'info',
    summary: { vi: 'Khôi phục chữ bị sai mã phông', en: 'Letters restored from a faulty font' },
    reason: {
      vi: 'Phông chữ trong "{file}" ghi sai mã một số chữ; đã khôi phục {count} chữ theo chính tả tiếng Việt.',
      en: 'Fonts in "{file}" map some letters wrongly; {count} letters were restored by Vietnamese spelling.',
    },
  },
  'input/legacy-letters': {
    severity: 'info',
    summary: { vi: 'Chuyển phông chữ cũ sang Unicode', en: 'Old fonts converted to Unicode' },
    reason: {
      vi: 'Tệp "{file}" dùng phông chữ cũ ({encoding}); đã chuyển sang Unicode.',
      en: 'The file "{file}" uses old fonts ({encoding}); the text was converted to Unicode.',
    },
  },
  'input/undecodable': {
    severity: 'warning',
    summary: { vi: 'Có ký tự không giải mã được', en: 'Characters that could not be decoded' },
    reason: {
      vi: 'Tệp "{file}" có {count} ký tự không giải mã được. Nếu chữ sai, hãy chỉ rõ bảng mã bằng --encoding.',
      en: '{count} characters of "{file}" could not be decoded. If letters are wrong, name the encoding with --encoding.',
    },
  },
  'input/numbering-lost': {
    severity: 'info',
    summary: { vi: 'Có thể thiếu số thứ tự tự động', en: 'Automatic numbers may be missing' },
    reason: {
      vi: 'Định dạng của "{file}" không lưu số thứ tự tự động thành chữ; nếu thiếu "1.", "a)", hãy lưu lại tệp dạng .docx.',
      en: 'The format of "{file}" does not keep automatic numbers as text; if "1." or "a)" are missing, save it as .docx.',
    },
  },
  'input/signature-stamp': {
    severity: 'info',
    summary: { vi: 'Có dấu chữ ký số', en: 'A digital signature stamp' },
    reason: {
      vi: 'Tệp "{file}" có dấu chữ ký số; thời điểm ký trong dấu không được dùng làm ngày ban hành.',
      en: 'The file "{file}" carries a digital signature stamp; its time is not taken for the date of issue.',
    },
  },
  'input/nesting-cut': {
    severity: 'warning',
    summary: { vi: 'Cấu trúc lồng nhau quá sâu', en: 'Nested too deeply' },
    reason: {
      vi: 'Tệp "{file}" có cấu trúc lồng nhau quá sâu; phần quá sâu được đọc như chữ thường.',
      en: 'The file "{file}" is nested too deeply; what lies too deep was read as plain text.',
    },
  },
} as const satisfies Readonly<Record<string, InputWording>>

export type WordingId = keyof typeof inputWording

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never

/** The values that a sentence needs besides the file's path, which is always filled. */
export type WordingValues<Id extends WordingId> = Readonly<
  Record<Exclude<Names<(typeof inputWording)[Id]['reason']['vi']>, 'file'>, string>
>

/** Whether there is a sentence for a rule id. */
export function hasWording(id: string): id is WordingId {
  return Object.hasOwn(inputWording, id)
}

/** The sentence of a rule in one language, filled; a value that is missing leaves its `{name}` visible. */
export function say(id: WordingId, language: 'vi' | 'en', values: Readonly<Record<string, string>>): string {
  return inputWording[id].reason[language].replace(/\{([a-z]{1,20})\}/gu, (whole, name: string) => values[name] ?? whole)
}

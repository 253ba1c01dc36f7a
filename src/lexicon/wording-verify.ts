import type { Words } from '../model/message.js'

type Sentence<Values> = { readonly vi: (values: Values) => string; readonly en: (values: Values) => string }
type Counts = { readonly confirmed: number; readonly claimed: number }
type Found = { readonly path: string; readonly at: string; readonly said: string; readonly found: string }

/** What `plancheck verify` says. */
export const verifyWording = {
  files: {
    vi: ({ confirmed, claimed }: Counts) => `Tệp: ${confirmed}/${claimed} còn nguyên như khi lập báo cáo.`,
    en: ({ confirmed, claimed }: Counts) => `Files: ${confirmed} of ${claimed} are as they were when the report was made.`,
  },
  quotes: {
    vi: ({ confirmed, claimed }: Counts) => `Trích dẫn: ${confirmed}/${claimed} đúng nguyên văn, đúng vị trí.`,
    en: ({ confirmed, claimed }: Counts) => `Quotes: ${confirmed} of ${claimed} stand word for word where the report says.`,
  },
  figures: {
    vi: ({ confirmed, claimed }: Counts) => `Số liệu: ${confirmed}/${claimed} khớp với trích dẫn hoặc tính lại được.`,
    en: ({ confirmed, claimed }: Counts) => `Figures: ${confirmed} of ${claimed} agree with their quotes or were worked out again.`,
  },
  good: {
    vi: () => 'Báo cáo được xác nhận.',
    en: () => 'The report is confirmed.',
  },
  bad: {
    vi: ({ count }: { count: number }) => `Báo cáo không được xác nhận: ${count} điểm không khớp.`,
    en: ({ count }: { count: number }) => `The report is not confirmed: ${count} point${count === 1 ? '' : 's'} did not hold.`,
  },
  unread: {
    vi: ({ path }: Found) => `${path}: không đọc được tệp; hãy chạy lệnh từ thư mục đã lập báo cáo và dùng cùng tùy chọn đọc tệp.`,
    en: ({ path }: Found) =>
      `${path}: the file cannot be read; run this from the folder in which the report was made, with the same reading options.`,
  },
  hash: {
    vi: ({ path, said, found }: Found) =>
      `${path}: tệp đã thay đổi từ khi lập báo cáo (mã băm ${said.slice(0, 12)}…, nay là ${found.slice(0, 12)}…).`,
    en: ({ path, said, found }: Found) =>
      `${path}: the file has changed since the report was made (hash ${said.slice(0, 12)}…, now ${found.slice(0, 12)}…).`,
  },
  quote: {
    vi: ({ path, at, said, found }: Found) => `${path}: trích dẫn "${said}" (${at}) không có ở vị trí đã nêu; tại đó là "${found}".`,
    en: ({ path, at, said, found }: Found) => `${path}: the quote "${said}" (${at}) is not where the report says; there stands "${found}".`,
  },
  place: {
    vi: ({ path, at, said, found }: Found) => `${path}: dòng và cột ${said} (${at}) không đúng; đúng ra là ${found}.`,
    en: ({ path, at, said, found }: Found) => `${path}: line and column ${said} (${at}) are wrong; it is ${found}.`,
  },
  figure: {
    vi: ({ path, at, said, found }: Found) => `${path}: số ${said} (${at}) không đúng; tính lại là ${found}.`,
    en: ({ path, at, said, found }: Found) => `${path}: the figure ${said} (${at}) is wrong; worked out again it is ${found}.`,
  },
  unsure: {
    vi: ({ path, at, said, found }: Found) =>
      `${path}: số ${said} (${at}) không in bằng chữ số trong trích dẫn "${found}"; đề nghị người đọc tự đối chiếu.`,
    en: ({ path, at, said, found }: Found) =>
      `${path}: the figure ${said} (${at}) is not printed in digits in the quote "${found}"; please look for yourself.`,
  },
} satisfies Readonly<Record<string, Sentence<never>>>

export const verifyErrors = {
  usage: { vi: 'Hãy nêu một báo cáo JSON do plancheck ghi ra.', en: 'Name one JSON report that plancheck wrote.' },
  notJson: { vi: 'không phải JSON hợp lệ', en: 'is not valid JSON' },
  notReport: {
    vi: 'không phải báo cáo của plancheck (bản ghi, đối chiếu hoặc rà soát)',
    en: 'is not a report of plancheck (record, comparison or check)',
  },
  unreadable: { vi: 'không đọc được', en: 'cannot be read' },
} satisfies Readonly<Record<string, Words>>

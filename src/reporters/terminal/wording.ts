import type { GroupStatus, Verdict } from '../../model/comparison.js'
import type { IssuerBranch, IssuerLevel } from '../../model/record.js'
import type { Language } from '../../model/report.js'

/** What only the terminal says. */
export type TerminalWording = {
  readonly level: Readonly<Record<IssuerLevel, string>>
  readonly branch: Readonly<Record<IssuerBranch, string>>
  readonly reportAbout: string
  readonly carriesOut: string
  readonly basis: string
  readonly until: (time: string) => string
  readonly groups: (groups: number, measures: number) => string
  readonly tasks: (count: number) => string
  readonly missingDocument: string
  readonly plans: (count: number) => string
  readonly noPlans: string
  readonly attention: string
  readonly leftOutMost: string
  readonly clean: (documents: number) => string
  readonly found: (errors: number, warnings: number, infos: number, documents: number) => string
  readonly explain: (rule: string) => string
  readonly wholeSet: string
  readonly absent: string
  readonly days: (days: number) => string
  readonly localContent: string
  readonly moreRelated: (count: number) => string
  readonly downTo: Readonly<Record<'decrease' | 'increase', string>>
}

/** One sign for each status; the words stand in the legend. */
export const STATUS_SIGN = { covered: '●', partial: '◐', named: '○', missing: '✗' } as const satisfies Readonly<Record<GroupStatus, string>>

export const VERDICT_SIGN = { kept: '=', stricter: '>', weaker: '<', missing: '✗', added: '+', unclear: '?' } as const satisfies Readonly<
  Record<Verdict, string>
>

export const terminalWording: Readonly<Record<Language, TerminalWording>> = {
  vi: {
    level: { central: 'trung ương', province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã', other: 'cấp khác' },
    branch: {
      party: 'Đảng',
      executive: 'hành chính',
      legislature: 'dân cử',
      front: 'Mặt trận, đoàn thể',
      judiciary: 'tư pháp',
      other: 'khác',
    },
    reportAbout: 'Bài viết về văn bản này, không phải chính văn bản',
    carriesOut: 'Thực hiện',
    basis: 'Căn cứ',
    until: (time) => `hạn ${time}`,
    groups: (groups, measures) => `${groups} nhóm, ${measures} nhiệm vụ`,
    tasks: (count) => `${count} việc`,
    missingDocument: 'không có trong hồ sơ',
    plans: (count) => `${count} kế hoạch`,
    noPlans: 'Không có kế hoạch nào để đối chiếu.',
    attention: 'Cần chú ý',
    leftOutMost: 'Số kế hoạch bỏ sót',
    clean: (documents) => `Không có phát hiện nào trong ${documents} văn bản.`,
    found: (errors, warnings, infos, documents) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý trong ${documents} văn bản.`,
    explain: (rule) => `Giải thích: plancheck explain ${rule}`,
    wholeSet: 'Cả tập văn bản',
    absent: 'không có tệp',
    days: (days) => (days < 0 ? `trước chỉ đạo ${-days} ngày` : `sau chỉ đạo ${days} ngày`),
    localContent: 'Nội dung riêng của địa phương',
    moreRelated: (count) => `và ${count} chỗ khác`,
    downTo: { decrease: 'giảm còn', increase: 'tăng lên' },
  },
  en: {
    level: { central: 'central', province: 'province', district: 'district', commune: 'commune', other: 'other level' },
    branch: {
      party: 'Party',
      executive: 'executive',
      legislature: 'legislature',
      front: 'Front and mass organisations',
      judiciary: 'judiciary',
      other: 'other',
    },
    reportAbout: 'An article about this document, not the document itself',
    carriesOut: 'Carries out',
    basis: 'Based on',
    until: (time) => `by ${time}`,
    groups: (groups, measures) => `${groups} groups, ${measures} measures`,
    tasks: (count) => `${count} task${count === 1 ? '' : 's'}`,
    missingDocument: 'not among the files',
    plans: (count) => `${count} plan${count === 1 ? '' : 's'}`,
    noPlans: 'There is no plan to compare.',
    attention: 'Look at these first',
    leftOutMost: 'Plans that leave it out',
    clean: (documents) => `No findings in ${documents} document${documents === 1 ? '' : 's'}.`,
    found: (errors, warnings, infos, documents) =>
      `${errors} errors, ${warnings} warnings, ${infos} notes in ${documents} document${documents === 1 ? '' : 's'}.`,
    explain: (rule) => `Explained by: plancheck explain ${rule}`,
    wholeSet: 'The whole set',
    absent: 'no file',
    days: (days) => (days < 0 ? `${-days} days before the directive` : `${days} days after the directive`),
    localContent: 'Local content',
    moreRelated: (count) => `and ${count} more place${count === 1 ? '' : 's'}`,
    downTo: { decrease: 'down to', increase: 'up to' },
  },
}

import { evidence } from '../text/evidence.js'
import { matches } from '../text/matches.js'
import type { DocumentRule } from './rule.js'

const PATTERNS = [
  // "ngày 31/4/2024", "ngày 30-02-2023", "trước ngày 31.11.2025"
  /(?<![A-Za-zÀ-ỹ])ngày\s{1,3}(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)\d{2})(?![\d/])/gu,
  // "ngày 31 tháng 4 năm 2024"
  /(?<![A-Za-zÀ-ỹ])ngày\s{1,3}(?<day>\d{1,2})\s{1,3}tháng\s{1,3}(?<month>\d{1,2})\s{1,3}năm\s{1,3}(?<year>(?:19|20)\d{2})(?!\d)/gu,
]
// "ngày 0", "ngày 32", "ngày 30/02", "ngày 31 tháng 4", "ngày 12/13": no year has such a day; "ngày 29/02": not each year has it
const ODD =
  /ngày\s{1,3}(?:00?\D|3[2-9]|[4-9]\d|(?:29|30)\D{1,11}0?2\D|31\D{1,11}(?:0?[2469]|11)\D|\d{1,2}\D{1,11}(?:00?\D|1[3-9]|[2-9]\d))/u

/** A date that no calendar has. */
export const timeImpossible: DocumentRule = {
  id: 'time/impossible',
  scope: 'document',
  severity: 'error',
  summary: { vi: 'Ngày không có trong lịch', en: 'A date that no calendar has' },
  explanation: {
    vi: 'Ngày được ghi đủ ngày, tháng, năm nhưng không có thật, ví dụ ngày 31 tháng 4.',
    en: 'A full date that does not exist, such as 31 April.',
  },
  source: null,
  examples: [
    { text: 'Các đơn vị báo cáo trước ngày 31/4/2024 và trước ngày 30/6/2024.', reports: ['ngày 31/4/2024'] },
    { text: 'Thực hiện Quyết định ban hành ngày 29 tháng 02 năm 2024; báo cáo ngày 29/02/2024.', reports: [] },
  ],
  check({ root }) {
    if (!ODD.test(root.key)) return []
    return PATTERNS.flatMap((pattern) =>
      matches(root.key, pattern).flatMap((match) => {
        const { day, month, year } = match.groups ?? {}
        if (exists(Number(day), Number(month), Number(year))) return []
        return [
          {
            reason: { vi: `Ngày ${day}/${month}/${year} không có trong lịch.`, en: `There is no date ${day}/${month}/${year}.` },
            note: { vi: 'Kiểm tra lại ngày và tháng.', en: 'Check day and month.' },
            evidence: evidence(root, { start: match.index, end: match.index + match[0].length }),
          },
        ]
      }),
    )
  },
}

function exists(day: number, month: number, year: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

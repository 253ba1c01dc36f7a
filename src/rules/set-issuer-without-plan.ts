import { fold } from '../text/normalize.js'
import { issuerKey } from './documents.js'
import type { SetRule } from './rule.js'

const plan =
  'HUYỆN ỦY MỘC CHÂU\n*\nSố 21-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nMộc Châu, ngày 12 tháng 11 năm 2021\n\nKẾ HOẠCH\nThực hiện Chương trình hành động số 10-CTr/TU ngày 23/8/2021 của Tỉnh ủy về công tác giảm nghèo bền vững\n\nI. MỤC ĐÍCH\n1. Quán triệt sâu sắc Chương trình.\n'

/** An issuer of the list `--expect` from which no document is among the files. */
export const setIssuerWithoutPlan: SetRule = {
  id: 'set/issuer-without-plan',
  scope: 'set',
  severity: 'warning',
  summary: { vi: 'Cơ quan chưa có kế hoạch', en: 'An expected issuer without a plan' },
  explanation: {
    vi: 'Danh sách --expect (hoặc "expect" trong cấu hình) nêu các cơ quan phải có kế hoạch; cơ quan nào không có văn bản nào trong tập thì được nêu. Có thể ghi tên đủ ("Huyện ủy Mộc Châu"), viết tắt ("UBND huyện Mộc Châu") hoặc chỉ địa danh ("Mộc Châu").',
    en: 'The list of --expect (or "expect" in the configuration) names who should have a plan; those without any document among the files are named. Full names, abbreviations or places alone will do.',
  },
  source: null,
  examples: [
    { texts: { 'ke-hoach.txt': plan }, options: { expected: ['Huyện ủy Mộc Châu', 'Huyện ủy Vân Hồ'] }, reports: [''] },
    { texts: { 'ke-hoach.txt': plan }, options: { expected: ['Mộc Châu'] }, reports: [] },
  ],
  check(records, { expected }) {
    const issuers = records.flatMap(({ document }) => (document.issuer === null ? [] : [spelledOut(document.issuer)]))
    return expected
      .filter((name) => !issuers.some((issuer) => matches(issuer, spelledOut(name))))
      .map((name) => ({
        path: null,
        reason: { vi: `Chưa có kế hoạch nào của ${name} trong các tệp được đưa vào.`, en: `No plan of ${name} is among the files.` },
        note: { vi: 'Kiểm tra xem đã ban hành chưa, hoặc tệp còn thiếu.', en: 'See whether it was issued, or the file is missing.' },
        expected: name,
      }))
  },
}

/** "Mộc Châu" is met by "huyện ủy mộc châu"; "Huyện ủy Mộc Châu" not by "ủy ban nhân dân huyện mộc châu". */
function matches(issuer: string, expected: string): boolean {
  return issuer === expected || issuer.endsWith(` ${expected}`) || issuer.startsWith(`${expected} `)
}

function spelledOut(name: string): string {
  return issuerKey(
    fold(name)
      .replace(/(?<![A-Za-zÀ-ỹ])ubnd(?![A-Za-zÀ-ỹ])/gu, 'ủy ban nhân dân')
      .replace(/(?<![A-Za-zÀ-ỹ])hđnd(?![A-Za-zÀ-ỹ])/gu, 'hội đồng nhân dân')
      .replace(/(?<![A-Za-zÀ-ỹ])tp\.?\s/gu, 'thành phố ')
      .replace(/(?<![A-Za-zÀ-ỹ])btv\s/gu, 'ban thường vụ '),
  )
}

import { relatedAt, vietnameseDate } from './passage.js'
import type { SetRule } from './rule.js'

const plan =
  'HUYỆN ỦY MỘC CHÂU\n*\nSố 21-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nMộc Châu, ngày 12 tháng 11 năm 2021\n\nKẾ HOẠCH\nThực hiện Chương trình hành động số 10-CTr/TU ngày 23/8/2021 của Tỉnh ủy về công tác giảm nghèo bền vững\n\nI. MỤC ĐÍCH\n1. Quán triệt sâu sắc Chương trình.\n'
const programme =
  'TỈNH ỦY SƠN LA\n*\nSố 10-CTr/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn La, ngày 23 tháng 8 năm 2021\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nVề công tác giảm nghèo bền vững\n\nI. MỤC TIÊU\n1. Giảm nghèo bền vững.\n'
const other =
  'SỞ Y TẾ\nSố: 88/KH-SYT\nSơn La, ngày 02 tháng 3 năm 2022\n\nKẾ HOẠCH\nTiêm chủng mở rộng\n\nI. MỤC ĐÍCH\n1. Bảo đảm tiêm đủ mũi.\n'

/** A document carries out another one that is not among the files: the check of the cascade stays incomplete. */
export const setParentMissing: SetRule = {
  id: 'set/parent-missing',
  scope: 'set',
  severity: 'info',
  summary: { vi: 'Văn bản cấp trên không có trong tập', en: 'The superior document is not among the files' },
  explanation: {
    vi: 'Văn bản được triển khai thực hiện không nằm trong các tệp được đưa vào, nên không đối chiếu được. Chỉ báo khi kiểm tra từ hai văn bản trở lên.',
    en: 'The document that is carried out is not among the files, so that nothing can be compared with it. Only for sets of two or more.',
  },
  source: null,
  examples: [
    { texts: { 'ke-hoach.txt': plan, 'y-te.txt': other }, reports: ['ke-hoach.txt'] },
    { texts: { 'ke-hoach.txt': plan, 'chuong-trinh.txt': programme }, reports: [] },
  ],
  check(records) {
    if (records.length < 2) return []
    const present = new Map<string, (string | null)[]>()
    for (const { document } of records) {
      if (document.number !== null)
        present.set(document.number.toUpperCase(), [...(present.get(document.number.toUpperCase()) ?? []), document.issuedOn])
    }
    return records.flatMap(({ source, references }) =>
      references.flatMap(({ relation, number, type, date, alsoPrinted, mentions }) => {
        if (relation !== 'implements' || number === null) return []
        const dates = present.get(number.toUpperCase()) ?? []
        if (dates.some((issued) => issued === null || date === null || issued === date || alsoPrinted.includes(issued))) return []
        const [first, ...rest] = mentions
        return [
          {
            path: source.path,
            reason: {
              vi: `Văn bản này triển khai ${type ? type.toLowerCase() : 'văn bản'} số ${number}${date ? ` ngày ${vietnameseDate(date)}` : ''}, nhưng văn bản đó không có trong các tệp được đưa vào.`,
              en: `This document carries out ${number}${date ? ` of ${date}` : ''}, which is not among the files.`,
            },
            note: { vi: 'Thêm tệp của văn bản đó để đối chiếu được.', en: 'Add its file so that it can be compared.' },
            ...(first ? { evidence: { quote: first.quote, position: first.position } } : {}),
            related: rest.slice(0, 3).map((mention) => relatedAt(source.path, mention)),
          },
        ]
      }),
    )
  },
}

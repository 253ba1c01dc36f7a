import type { PolicyRecord } from '../model/record.js'
import { identityKey } from './documents.js'
import { relatedAt } from './passage.js'
import type { SetRule } from './rule.js'

const text = (task: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\n-------\nSố: 402/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nGia Lai, ngày 20 tháng 02 năm 2024\n\nKẾ HOẠCH\nPhòng, chống hạn năm 2024\n\nI. MỤC ĐÍCH\n1. ${task}\n`

/** The same document twice: the same bytes, or two texts that claim one number, date and issuer. */
export const setDuplicate: SetRule = {
  id: 'set/duplicate',
  scope: 'set',
  severity: 'warning',
  summary: { vi: 'Văn bản trùng nhau trong tập', en: 'The same document twice' },
  explanation: {
    vi: 'Hai tệp có nội dung giống hệt nhau, hoặc hai văn bản cùng số, cùng ngày, cùng cơ quan ban hành (hai bản của một văn bản). Bài báo về một văn bản không bị coi là trùng với văn bản đó.',
    en: 'Two files with the same bytes, or two texts with one number, date and issuer. A report on a document is no duplicate of it.',
  },
  source: null,
  examples: [
    { texts: { 'a.txt': text('Bảo đảm nước tưới.'), 'b.txt': text('Bảo đảm nước tưới.') }, reports: ['b.txt'] },
    { texts: { 'a.txt': text('Bảo đảm nước tưới.'), 'b.txt': text('Bảo đảm nước sinh hoạt.').replace('402/', '403/') }, reports: [] },
  ],
  check(records) {
    const seen = new Map<string, PolicyRecord>()
    return records.flatMap((record) => {
      const identity = record.source.nature === 'original' ? identityKey(record) : null
      const keys = [`sha ${record.source.sha256}`, ...(identity === null ? [] : [identity])]
      const first = keys.map((key) => seen.get(key)).find((known) => known !== undefined)
      for (const key of keys) if (!seen.has(key)) seen.set(key, record)
      if (!first) return []
      const same = first.source.sha256 === record.source.sha256
      const [mine, theirs] = [record.document.evidence.number, first.document.evidence.number]
      return [
        {
          path: record.source.path,
          reason: {
            vi: same
              ? `Tệp này giống hệt tệp "${first.source.path ?? '-'}".`
              : `Văn bản này cùng số ${record.document.number}, cùng ngày và cùng cơ quan ban hành với "${first.source.path ?? '-'}".`,
            en: same
              ? `This file is the same as "${first.source.path ?? '-'}".`
              : `This document has the number ${record.document.number}, the date and the issuer of "${first.source.path ?? '-'}".`,
          },
          note: { vi: 'Giữ lại một bản để không bị tính hai lần.', en: 'Keep one of them, so that it does not count twice.' },
          actual: record.document.number ?? '',
          ...(mine ? { evidence: mine } : {}),
          ...(theirs ? { related: [relatedAt(first.source.path, theirs)] } : {}),
        },
      ]
    })
  },
}

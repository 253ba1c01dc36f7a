import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { eachMatch } from '../../text/matches.js'
import { clauses } from '../../text/sentences.js'

/**
 * The names in a cell of bodies, one a span: between semicolons, after dashes and, because the paragraphs of a cell stand in one line, where
 * a name begins right behind a complete one ("Sở Nội vụ Sở Tài chính"). "Thanh tra Sở Xây dựng" is one name.
 */
export function namesIn({ text }: Root, cell: Span): Span[] {
  return clauses(text, cell).flatMap((clause) => {
    const names: Span[] = []
    let start = clause.start
    for (const { 0: words, index, groups } of eachMatch(text.slice(clause.start, clause.end), NEXT_NAME)) {
      const at = clause.start + index
      const before = text.slice(start, at)
      if (groups?.dash === undefined && (!COMPLETE.test(before) || GOES_ON.test(before))) continue
      if (at > start) names.push({ start, end: at })
      start = at + words.length
    }
    return start < clause.end ? [...names, { start, end: clause.end }] : names
  })
}

// "- Sở Y tế", "+ Các sở", but not "Bộ Nội vụ - Lao động"; "… Sở Tài chính", "… UBND các xã", "… Các sở, ngành"
const NEXT_NAME =
  /(?<dash>^[-–+•*] (?=\S)| [-–+•*] (?=(?:Sở|Bộ|UBND|Ủy ban|HĐND|Hội|Các|Công an|Ban|Kho bạc|Đài|Báo|Liên đoàn|Tỉnh đoàn|Đoàn|Cục|Chi cục|Phòng|Văn phòng|Trung tâm|Thanh tra|Trường|Viện|Đảng ủy|MTTQ|Mặt trận|Ngân hàng|Bảo hiểm|Thuế)\s))| (?=(?:Sở|Bộ(?! đội)|UBND|Ủy ban nhân dân|Ủy ban MTTQ|Ủy ban Mặt trận|HĐND|Hội đồng nhân dân|Các|Công an|Ban(?! hành)|Hội|Kho bạc|Đài|Liên đoàn|Tỉnh đoàn)\s)/gu
// a kind of body that is part of no other name, with a name or a place behind it
const COMPLETE = /^(?:Sở|Bộ|UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Công an|Các|Ban)\s\S/u
// "Sở Y tế và …", "Ban Quản lý …", "Ủy ban nhân dân Các …"
const GOES_ON =
  /(?:[,(/–-]|(?:^|\s)(?:và|với|cùng|của|thuộc|gồm|là|tại|do|cho|nhân dân|[Cc]ông an|[Qq]uản lý|[Cc]hỉ đạo|[Cc]hỉ huy|[Tt]hường vụ))$/u

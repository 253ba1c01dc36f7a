import type { Target } from '../../src/model/record.js'
import { type Hints, NO_HINTS } from '../../src/model/source.js'
import { extract } from '../../src/pipeline.js'

/** The record of a plain text; 'paragraphs' where its lines are whole paragraphs and rows, cells by TAB. */
export function recordOf(text: string, lines: Hints['lines'] = NO_HINTS.lines) {
  return extract({ path: null, format: 'txt', sha256: '', text, hints: { ...NO_HINTS, lines }, notices: [] })
}

/** One item under a heading of aims that names 2030. */
export function underAims(item: string): string {
  return `KẾ HOẠCH\nThực hiện công tác giảm nghèo\n\nI. MỤC TIÊU ĐẾN NĂM 2030\n\n1. ${item}\n\nII. NHIỆM VỤ, GIẢI PHÁP\n\n1. Tuyên truyền sâu rộng trong Nhân dân.\n`
}

/** A target on one line: "tỷ lệ hộ nghèo | decrease range 1..1.5 % /year → 2030". */
export function line(target: Target): string {
  const figure = target.op === 'range' ? `${target.min}..${target.max}` : target.value
  const when = target.period ? target.period.join('..') : target.deadline
  const words = [target.direction, target.op, figure, target.unit, target.per ? `/${target.per}` : null, when ? `→ ${when}` : null]
  return `${target.indicator} | ${words.filter((word) => word !== null).join(' ')}`
}

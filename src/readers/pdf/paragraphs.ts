import { median, type Segment } from './lines.js'
import { joinLines } from './tables.js'

/** Where the text of a page or column runs. */
export type Measure = { readonly left: number; readonly right: number; readonly pitch: number }

/** The margins and the usual distance of lines in a run of text. */
export function measureOf(lines: readonly Segment[]): Measure {
  const wide = lines.filter(({ x0, x1 }) => x1 - x0 > 120)
  const basis = wide.length >= 3 ? wide : lines
  const left = shared(basis.map(({ x0 }) => x0).sort((a, b) => a - b))
  const right = shared(basis.map(({ x1 }) => x1).sort((a, b) => b - a))
  const pitches = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0))
  return { left, right, pitch: median(pitches.filter((pitch) => pitch > 4 && pitch < 40)) || 18 }
}

/** The outermost edge that several lines share: one line may stand out of the margin. */
function shared(sorted: readonly number[]): number {
  const enough = Math.min(3, Math.ceil(sorted.length * 0.1))
  return sorted.find((edge, i) => Math.abs((sorted[i + enough - 1] ?? Number.NaN) - edge) < 4) ?? sorted[0] ?? 0
}

// "I.", "1.", "1.2.", "a)", "đ)", "-", "+", "Điều 3.", "Chương II", "Một là,", "(1)", "[1]"
const OPENS =
  /^(?:[-–+*•▪]\s|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]\s?|\p{L}[.)]\s|\(\p{L}\)\s|[IVXLC]{1,7}[.)-]\s?|\[\d{1,3}\]|Điều\s\d|Chương\s|Mục\s\d|Phần\s|PHẦN\s|CHƯƠNG\s|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?:nhất|hai|ba|tư|năm|sáu)|Căn cứ\s|Theo đề nghị|Nơi nhận|Kính gửi)/u

/**
 * Whether `line` starts a paragraph of its own after `before`: by a wider distance, an indent, an enumerator behind an ended sentence, or
 * because its first word would still have fitted above.
 */
export function startsParagraph(line: Segment, before: Segment, { left, right, pitch }: Measure): boolean {
  const em = Math.max(8, line.size)
  const distance = line.y - before.y
  const samePage = distance > 0
  if (samePage && distance > Math.max(pitch * 1.3, pitch + 4)) return true
  if (Math.abs(line.size - before.size) > 2.5 && samePage) return true
  const ended = /[.;:!?…][”"’)\]]{0,2}$/u.test(before.text)
  if (OPENS.test(line.text) && (ended || isCentred(before, left, right) || before.x1 < right - em * 1.5)) return true
  const centred = isCentred(line, left, right)
  if (centred && (isCentred(before, left, right) || isWide(before, left, right))) {
    // A title over several lines: each but the last is nearly full, and they share their letters' case
    const full = before.x1 - before.x0 + line.firstWord > (right - left) * 0.72
    return !full || ended || line.text.startsWith('(') || isCapital(line.text) !== isCapital(before.text)
  }
  if (centred || isCentred(before, left, right)) return true
  const fits = before.x1 + em * 0.3 + line.firstWord < right - em * 0.3
  if (fits) return true
  // An indented first line, though the line before reached the margin; under a bullet it is a hanging line
  const indented = line.x0 > left + em * 1.2
  return indented && !/^\p{Ll}/u.test(line.text) && Math.abs(line.x0 - before.x0) > 6 && !(OPENS.test(before.text) && line.x0 > before.x0)
}

/** Set between equal margins, clearly away from both. */
function isCentred({ x0, x1 }: Segment, left: number, right: number): boolean {
  const [a, b] = [x0 - left, right - x1]
  return a > 24 && b > 24 && Math.abs(a - b) < Math.max(14, (a + b) * 0.16)
}

function isWide({ x0, x1 }: Segment, left: number, right: number): boolean {
  return x0 - left > 6 && x1 - x0 > (right - left) * 0.72 && Math.abs(x0 - left - (right - x1)) < 14
}

function isCapital(text: string): boolean {
  return !/\p{Ll}/u.test(text)
}

/** Joins lines to paragraphs. */
export function paragraphsOf(lines: readonly Segment[], measure: Measure): string[] {
  const out: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before === undefined || startsParagraph(line, before, measure)) out.push(line.text)
    else out[out.length - 1] = joinLines(out.at(-1) ?? '', line.text)
  })
  return out
}

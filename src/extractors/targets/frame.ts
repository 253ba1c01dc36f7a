import type { QuantityMention } from '../../model/mention.js'
import type { Span } from '../../model/position.js'
import type { Direction, Target } from '../../model/record.js'
import type { Root } from '../../model/tree.js'
import { BLANKS } from '../../text/blanks.js'
import { evidence } from '../../text/evidence.js'
import { METRIC } from './indicator.js'
import { closed, opened, tail } from './phrase.js'
import { isAim, type Place } from './place.js'
import { leavesQuoteOpen } from './quotes.js'

/** What is known of the document and the block around a sentence. */
export type Setting = {
  readonly normative: boolean
  readonly issued: number | null
  readonly report: boolean
  readonly block: Span
  /** The block has words of commitments without figures. */
  readonly wordless: boolean
}

/** What is known of a sentence before its statements are read. */
export type Frame = {
  readonly root: Root
  readonly sentence: Span
  /** The sentence as the matching key writes it. */
  readonly words: string
  readonly place: Place
  readonly setting: Setting
  readonly aim: boolean
  /** What the words before the sentence's colon measure and which way it moves: "Mức tiêu hao năng lượng giảm: thép 5%; xi măng 10%". */
  readonly lead: { readonly indicator: string; readonly direction: Direction | null } | null
  /** From the start of the sentence to its first statement: its times hold for all. */
  readonly opening: Span
}

/** A target with the offset of its figure in the reading text. */
export type Placed = { readonly at: number; readonly target: Target }

// an aim stated where no heading announces one, as news reports do; without a boundary before it, which each place would be asked for
const AIMS = /(?:phấn đấu|đặt mục tiêu|mục tiêu (?:là|đến|cụ thể)|chỉ tiêu)(?![A-Za-zÀ-ỹ])/u

/** Reads a sentence's surroundings; `parts` are its stretches between semicolons. */
export function frameOf(
  root: Root,
  sentence: Span,
  parts: readonly Span[],
  figures: readonly QuantityMention[],
  place: Place,
  setting: Setting,
): Frame {
  const words = root.key.slice(sentence.start, sentence.end)
  // a timetable among the aims ("MỤC TIÊU, LỘ TRÌNH") states aims as well
  const timed = place.role === 'schedule' && place.path.some(({ role }) => isAim(role))
  const aim = isAim(place.role) || timed || (place.role === null && AIMS.test(words))
  const lead = leadOf(root, parts, figures)
  return { root, sentence, words, place, setting, aim, lead, opening: openingOf(root.key, sentence, parts, figures) }
}

/** Whether an offset lies inside quotation marks that its sentence opens. */
export function isQuoted({ root, sentence }: Frame, at: number): boolean {
  return leavesQuoteOpen(root.key.slice(sentence.start, at))
}

/** The evidence and the clean words of a statement. */
export function stated(root: Root, span: Span): Pick<Target, 'quote' | 'position' | 'text'> {
  const { quote, position } = evidence(root, span)
  return { quote, position, text: root.text.slice(span.start, span.end).replace(BLANKS, ' ').trim() }
}

const FALLS = /^(?:[^,;]{0,20} )?(?:kéo |tiếp tục |phấn đấu )?giảm(?! nghèo)(?![A-Za-zÀ-ỹ])| giảm(?= so với| bình quân| ở| trong| theo|$)/u
const RISES = /^(?:[^,;]{0,20} )?(?:tăng|nâng)(?! trưởng| cường)(?![A-Za-zÀ-ỹ])| tăng(?= so với| bình quân| ở| trong| theo|$)/u

function leadOf(root: Root, parts: readonly Span[], figures: readonly QuantityMention[]): Frame['lead'] {
  const first = parts[0]
  if (!first || parts.length < 2 || root.key[first.end] !== ':' || figures.some((f) => f.start < first.end)) return null
  const key = root.key.slice(first.start, first.end)
  const { text: indicator, key: words } = tail(closed(opened({ text: root.text.slice(first.start, first.end), key })))
  if (!METRIC.test(words) || words.split(' ').length < 3) return null
  return { indicator, direction: FALLS.test(key) ? 'decrease' : RISES.test(key) ? 'increase' : null }
}

// Up to the first figure of the first part that has one, so that a time behind it dates that figure alone.
function openingOf(key: string, sentence: Span, parts: readonly Span[], figures: readonly QuantityMention[]): Span {
  const first = parts[0]
  if (!first) return sentence
  const figure = figures[0]
  if (figure && figure.start < first.end) return { start: sentence.start, end: figure.start }
  const end = parts.length > 1 ? first.end : sentence.end
  // a lead-in is short or ends at the colon that cut it off
  return key[end] === ':' || end - sentence.start < 160 ? { start: sentence.start, end } : { start: sentence.start, end: sentence.start }
}

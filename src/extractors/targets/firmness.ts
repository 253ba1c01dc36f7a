import type { Target } from '../../model/record.js'

/** How firmly a figure is promised, by the words up to it: "cơ bản", "khoảng" approximate ("kỹ năng cơ bản" is no hedge); "phấn đấu" strive (of its sentence); else firm. */
export function modalityOf(clause: string, sentence: string): Target['modality'] {
  if (ABOUT.test(clause) || (clause.includes('cơ bản ') && BASICALLY.test(clause))) return 'approximate'
  return STRIVES.test(sentence) ? 'strive' : 'firm'
}

const ABOUT = /(?<![A-Za-zÀ-ỹ])(?:khoảng|xấp xỉ|chừng|gần) \d/u
const BASICALLY =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:mức|số|vụ|hội|năng|thức|cầu|quyền|sở) )cơ bản (?:không|giảm|hoàn thành|đạt|xóa|đáp ứng|được|có|giải|khắc|phủ|\d)/u
// words of two syllables need no boundaries, and are found twice as fast without
const STRIVES = /phấn đấu|hướng tới|nỗ lực|cố gắng/u

// a clause of an aim mostly has none of the words that say how things stand: those of ESTIMATE, DONE, REACHED and SAME_PERIOD
const STANDS = /ước|đã |nay|hiện|tính đến|vừa qua|mới đạt|cùng kỳ/u

// forecasts: "ước đạt", "dự ước", "dự kiến cả năm"
const ESTIMATE =
  /(?<![A-Za-zÀ-ỹ])(?:dự ước|(?<!(?<!xổ )số )ước (?:đạt|thực hiện|tính|cả năm|giảm|tăng|còn)|(?<!(?<!xổ )số )ước)(?![A-Za-zÀ-ỹ])/u
// results: "đã", "đạt được", "tính đến nay", "so cùng kỳ", "tăng … so với cùng kỳ"
const PAST =
  /(?<![A-Za-zÀ-ỹ])(?:đã|đến nay|tính đến|vừa qua|thời gian qua|những năm qua|năm qua|đã được|so (?:với )?cùng kỳ|kế hoạch năm)(?![A-Za-zÀ-ỹ])/u
const PROMISE = /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|mục tiêu|bảo đảm|đảm bảo|chỉ tiêu|phải|cần|yêu cầu|sẽ|tiếp tục)(?![A-Za-zÀ-ỹ])/u

// "đã thành lập mới 50 hợp tác xã", "đã có 30 xã": the verb of the figure itself is past
const DONE = /(?<![A-Za-zÀ-ỹ])đã (?:[A-Za-zÀ-ỹ]+ ){1,4}(?:được |mới |cho |trên |hơn |khoảng )?\d/u

// the words that LAGS turns on
const SHORT = /thấp|chậm|chỉ|mới|vẫn/u

// so plainly past that even an aim's heading does not make it a promise
const REACHED =
  /^[ ,]*(?:hiện nay|hiện tại)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:đến nay|tính đến|vừa qua|(?:nay|chỉ) mới đạt|đã đạt|đã giảm|đã tăng)(?![A-Za-zÀ-ỹ])/u

// "Toàn tỉnh hiện có 71.000 ha rừng": how things stand
const NOW = /^(?:[^,;()]{0,40} )?(?:hiện nay|hiện tại|hiện có|hiện đã)(?![A-Za-zÀ-ỹ])/u
const SAME_PERIOD = /(?<![A-Za-zÀ-ỹ])so (?:với )?cùng kỳ(?![A-Za-zÀ-ỹ])/u
// "Giảm ít nhất 10% số vụ so với cùng kỳ": an order under an aim's heading, whatever it is compared with
const ORDERS =
  /^[^A-Za-zÀ-ỹ]*(?:[a-zđ\d]{1,2}[.)] ?)?(?:(?:phấn đấu|hằng năm|hàng năm|tiếp tục|bảo đảm|đảm bảo),? )*(?:kéo giảm|giảm|tăng|nâng|hạn chế)(?![A-Za-zÀ-ỹ])/u

// "mới đạt 40% kế hoạch", "còn thấp, dưới 40%", "Vẫn còn 15% số hộ": a complaint is no promise ("số việc làm mới đạt 900 người" is none)
const LAGS =
  /(?<![A-Za-zÀ-ỹ])(?:(?:còn|rất|quá|khá) (?:thấp|chậm)[^;\d]{0,24}|(?:(?<!(?:chứng|tín|địa|tôn) )chỉ(?: mới)?|mới chỉ) (?:đạt|có|chiếm|bằng)[^;\d]{0,16}|(?<!(?:thành lập|việc làm|đăng ký|cấp|trồng|xây dựng|doanh nghiệp|đầu tư|phát triển|thuê bao) )mới đạt (?:được )?(?:khoảng |gần |trên |hơn |dưới )?|vẫn còn (?:khoảng |gần |trên |hơn |tới )?)$/u

const AIMS = /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|bảo đảm|đảm bảo|phải|khắc phục|không để)(?![A-Za-zÀ-ỹ])/u

export type StatusClues = {
  readonly clause: string
  /** The clause up to the digits of its figure. */
  readonly before: string
  readonly sentence: string
  /** From the start of the sentence to its end, where what precedes in the block is left out. */
  readonly opening: string
  /** The part is about how things stand (thực trạng, kết quả). */
  readonly situation: boolean
  /** Under a heading of aims or tasks. */
  readonly ahead: boolean
  readonly year: number | null
  /** A news report or a summary: what it states without a word of aiming has happened. */
  readonly report: boolean
  /** A level stated as such, without a bound. */
  readonly level: boolean
  /** Year of the document, null if unknown. */
  readonly issued: number | null
}

/** Whether a figure is a commitment, a result or a forecast. A year before the document's own is past, wherever it stands. */
export function statusOf({
  clause,
  before,
  sentence,
  opening,
  situation,
  ahead,
  year,
  issued,
  report,
  level,
}: StatusClues): Target['status'] {
  const stands = STANDS.test(clause)
  if (stands && ESTIMATE.test(clause) && !/(?<![A-Za-zÀ-ỹ])(?:phấn đấu|bảo đảm|đảm bảo)(?![A-Za-zÀ-ỹ])/u.test(clause)) return 'estimate'
  if ((stands && DONE.test(clause)) || (SHORT.test(before) && LAGS.test(before) && !AIMS.test(before))) return 'achieved'
  if (year !== null && issued !== null && year < issued && !PROMISE.test(clause)) return 'achieved'
  if (ahead)
    return stands && (REACHED.test(clause) || (SAME_PERIOD.test(clause) && !ORDERS.test(sentence))) && !PROMISE.test(clause)
      ? 'achieved'
      : 'target'
  if (situation)
    return year !== null && issued !== null && (year > issued || (year === issued && PROMISE.test(before)))
      ? 'target'
      : /phấn đấu/u.test(clause)
        ? 'target'
        : 'achieved'
  if (report && level && !PROMISE.test(sentence) && (year === null || issued === null || year <= issued)) return 'achieved'
  return (PAST.test(sentence) || NOW.test(opening)) && !PROMISE.test(clause) ? 'achieved' : 'target'
}

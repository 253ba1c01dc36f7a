import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'

// "riêng các huyện nghèo giảm 4%/năm", "đối với vùng đồng bào dân tộc thiểu số", "ở khu vực nông thôn", "tại các xã đặc biệt khó khăn"
const SCOPE =
  /(?<![A-Za-zÀ-ỹ])riêng (?:đối với )?(?<alone>[A-Za-zÀ-ỹ -]{3,60}?)(?= (?:giảm|tăng|đạt|có|phấn đấu|duy trì|trên|từ|tối thiểu|ít nhất|xuống|còn|dưới|là|chiếm)(?![A-Za-zÀ-ỹ])| \d)|(?<![A-Za-zÀ-ỹ])(?:riêng|đối với|trong đó,?)(?: (?:đối với|ở|tại))? (?<apart>(?:các |những |vùng |khu vực |nhóm |hộ |huyện |xã |địa bàn |lĩnh vực |lao động |trẻ |phụ nữ |học sinh |người )[A-Za-zÀ-ỹ ]{3,60}?)(?=,| (?:giảm|tăng|đạt|có|phấn đấu|duy trì|trên|từ|tối thiểu|ít nhất|là|xuống|còn|dưới)(?![A-Za-zÀ-ỹ])| \d)|(?<![A-Za-zÀ-ỹ])(?:ở|tại|trong) (?<where>(?:các |những )?(?:huyện nghèo|xã (?:đặc biệt )?khó khăn|vùng (?:đồng bào )?dân tộc thiểu số(?: và miền núi)?|khu vực (?:nông thôn|thành thị|đô thị|miền núi)|vùng (?:nông thôn|sâu|cao|khó khăn)))(?![A-Za-zÀ-ỹ])/u

// the words that open one
const OPENS = /riêng |đối với |trong đó|(?:ở|tại|trong) (?:các |những )?(?:huyện|xã|vùng|khu vực) /u

/** The population that a figure holds for, where its clause sets it apart; null otherwise. */
export function scopeOf(root: Root, { start, end }: Span): string | null {
  const words = root.key.slice(start, end)
  const match = OPENS.test(words) ? SCOPE.exec(words) : null
  const found = match?.groups?.alone ?? match?.groups?.apart ?? match?.groups?.where
  if (!match || !found) return null
  const at = start + match.index + match[0].indexOf(found)
  return root.text
    .slice(at, at + found.length)
    .replace(/^(?:các|những) /iu, '')
    .trim()
}

import { type Province, provinces } from '../lexicon/places.js'
import type { PolicyRecord } from '../model/record.js'
import type { Root } from '../model/tree.js'
import { END, oneOf, START } from '../text/boundary.js'
import { evidence } from '../text/evidence.js'
import { toKey } from '../text/normalize.js'
import { firstFrom, sentenceAt } from './passage.js'
import type { DocumentInput, DocumentRule, Finding } from './rule.js'

const HEAD = (task: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN\n-------\nSố: 88/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nThái Nguyên, ngày 14 tháng 3 năm 2022\n\nKẾ HOẠCH\nGiảm nghèo bền vững trên địa bàn tỉnh Thái Nguyên năm 2022\n\nI. MỤC TIÊU\n1. Giảm nghèo bền vững trên địa bàn tỉnh Thái Nguyên.\n\nII. NHIỆM VỤ\n1. ${task}\n2. Tuyên truyền sâu rộng trong Nhân dân.\n`

/** Words left over from the text that a plan was copied from: another province's name, a body that this level does not direct. */
export const copyResidue: DocumentRule = {
  id: 'copy/residue',
  scope: 'document',
  severity: 'warning',
  summary: { vi: 'Sót nội dung của văn bản khác', en: 'Words left over from another text' },
  explanation: {
    vi: 'Kế hoạch của một địa phương lại nhắc địa bàn hoặc chính quyền của tỉnh khác như của mình ("trên địa bàn tỉnh …", "trình Ủy ban nhân dân tỉnh …"), hoặc văn bản cấp huyện, cấp xã giao việc cho sở: thường do chép văn bản mẫu. Viện dẫn, phối hợp, so sánh với tỉnh khác, và tỉnh cũ hoặc mới sau sáp nhập, không bị báo.',
    en: 'A local plan speaks of another province as its own ("trên địa bàn tỉnh …"), or a district or commune hands work to provincial departments: mostly left over from a copied model. Citations, cooperation, and provinces merged with one another are left alone.',
  },
  source: null,
  examples: [
    { text: HEAD('Hỗ trợ sinh kế cho hộ nghèo trên địa bàn tỉnh Hòa Bình.'), reports: ['tỉnh Hòa Bình'] },
    {
      text: HEAD('Phối hợp với Ủy ban nhân dân tỉnh Hòa Bình trao đổi kinh nghiệm; hỗ trợ hộ nghèo trên địa bàn tỉnh Bắc Kạn.'),
      reports: [],
    },
  ],
  check(input) {
    const { record } = input
    const level = record.document.issuerLevel
    if (record.source.nature !== 'original' || level === null || level === 'central' || level === 'other') return []
    return [...foreignPlaces(input), ...(level === 'province' ? [] : foreignBodies(record))]
  },
}

const NAMED: ReadonlyMap<string, Province> = new Map(provinces.map((province) => [toKey(province.name), province]))
const NAMES = oneOf([...NAMED.keys()])
// "tỉnh Hòa Bình", "Tỉnh ủy Hòa Bình", "thành phố Đà Nẵng", "Thành ủy Hà Nội", "TP. Hồ Chí Minh"
const PLACE = new RegExp(`${START}(?:tỉnh|tỉnh\\sủy|thành\\sphố|thành\\sủy|tp\\.?)\\s{1,3}(?<name>${NAMES})${END}`, 'gu')
// "trên địa bàn tỉnh X", "trình Ủy ban nhân dân tỉnh X", "của Nhân dân tỉnh X": spoken of as the own one
const OWN =
  /(?:trên địa bàn(?:\stoàn)?|toàn|báo cáo\s(?:ủy ban nhân dân|ubnd|ban thường vụ)|trình\s(?:ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân|ban thường vụ)|nhân dân các dân tộc|các dân tộc)\s$/u
// "phối hợp với UBND tỉnh X", "giáp ranh", "kinh nghiệm của tỉnh X"
const OTHERS =
  /phối hợp|giáp|liên kết|kết nối|kinh nghiệm|học tập|hợp tác|giữa|các tỉnh|và tỉnh|và các|giao lưu|kết nghĩa|so với|trước sáp nhập|cũ|nay là|hợp nhất|sáp nhập/u

function foreignPlaces({ record, root, mentions }: DocumentInput): Finding[] {
  const places = [...root.key.matchAll(PLACE)].flatMap((match) => {
    const province = NAMED.get((match.groups?.name ?? '').replace(/\s+/gu, ' '))
    return province ? [{ province, start: match.index, end: match.index + match[0].length }] : []
  })
  const own = ownProvince(record, root, places)
  if (!own) return []
  const names = `tỉnh ${own.name}`
  return places.flatMap(({ province, start, end }) => {
    if (related(own, province) || places.filter((other) => other.province === province).length > 3) return []
    if (!OWN.test(root.key.slice(Math.max(0, start - 50), start))) return []
    const sentence = sentenceAt(root, start)
    const cited = firstFrom(mentions['document-number'], Math.max(sentence.start, start - 250))
    if ((cited && cited.start < sentence.end) || OTHERS.test(root.key.slice(sentence.start, sentence.end))) return []
    const printed = evidence(root, { start, end })
    return [
      {
        reason: {
          vi: `Văn bản của ${names} nhưng nhắc "${printed.quote}" như địa bàn của mình.`,
          en: `The document is of ${own.name} but speaks of "${printed.quote}" as its own.`,
        },
        note: {
          vi: 'Có thể sót lại từ văn bản mẫu; kiểm tra và thay tên địa phương.',
          en: 'Probably left over from a model; check and replace the name.',
        },
        actual: province.name,
        expected: own.name,
        evidence: printed,
      },
    ]
  })
}

/** The issuer's own province; else the one that is named at least three times and twice as often as any other. */
function ownProvince(
  { document }: Omit<PolicyRecord, 'messages'>,
  _root: Root,
  places: readonly { readonly province: Province }[],
): Province | undefined {
  const issuer = toKey(document.issuer ?? '')
  const named = [...issuer.matchAll(PLACE)].at(-1)?.groups?.name
  if (named) return NAMED.get(named)
  const counts = new Map<Province, number>()
  for (const { province } of places) counts.set(province, (counts.get(province) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined
}

/** Merged with one another, or into one. */
function related(a: Province, b: Province): boolean {
  return a.name === b.name || a.mergedInto === b.name || b.mergedInto === a.name || (a.mergedInto !== null && a.mergedInto === b.mergedInto)
}

// "Ủy ban nhân dân huyện Mai Sơn", "Đảng ủy phường Chiềng Lề": a lower level by its own name
const LOWER =
  /^(?:ủy ban nhân dân|hội đồng nhân dân|huyện ủy|quận ủy|thị ủy|ban thường vụ (?:huyện|quận|thị|đảng) ủy|đảng ủy)(?: (?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu))? [^\d]{2,60}$/u

function foreignBodies({ assignments, document }: Omit<PolicyRecord, 'messages'>): Finding[] {
  if (document.number === null || !LOWER.test(toKey(document.issuer ?? ''))) return []
  return assignments
    .filter(
      ({ actor, role, tasks, quote }) =>
        role === 'lead' && tasks.length > 0 && /^(?:các sở|sở)\s/iu.test(actor) && !/đề nghị/iu.test(quote),
    )
    .map(({ actor, quote, position }) => ({
      reason: {
        vi: `Văn bản của ${document.issuer ?? 'cấp dưới'} giao việc cho "${actor}" là cơ quan cấp tỉnh.`,
        en: `A document of ${document.issuer ?? 'a lower level'} hands work to "${actor}", a provincial department.`,
      },
      note: {
        vi: 'Có thể sót lại từ văn bản cấp tỉnh; thay bằng cơ quan cùng cấp.',
        en: 'Probably left over from a provincial text; name the body of this level.',
      },
      actual: actor,
      evidence: { quote, position },
    }))
}

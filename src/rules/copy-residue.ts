import type { Province } from '../lexicon/places.js'
import type { PolicyRecord } from '../model/record.js'
import { evidence } from '../text/evidence.js'
import { toKey } from '../text/normalize.js'
import { spanFrom } from '../text/sorted.js'
import { matchAt } from '../text/sticky.js'
import { blockAt, ownProvince, provincesIn, related } from './own-province.js'
import { roleAt, sentenceAt } from './passage.js'
import type { DocumentInput, DocumentRule, Finding } from './rule.js'

const HEAD = (task: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN\n-------\nSố: 88/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nThái Nguyên, ngày 14 tháng 3 năm 2022\n\nKẾ HOẠCH\nGiảm nghèo bền vững trên địa bàn tỉnh Thái Nguyên năm 2022\n\nI. MỤC TIÊU\n1. Giảm nghèo bền vững trên địa bàn tỉnh Thái Nguyên.\n\nII. NHIỆM VỤ\n1. ${task}\n2. Tuyên truyền sâu rộng trong Nhân dân.\n`

/** Words left over from the text that a plan was copied from: another province's name, a period that is over, a body of another level. */
export const copyResidue: DocumentRule = {
  id: 'copy/residue',
  scope: 'document',
  severity: 'warning',
  summary: { vi: 'Sót nội dung của văn bản khác', en: 'Words left over from another text' },
  explanation: {
    vi: 'Kế hoạch của một địa phương lại nhắc tỉnh khác như địa bàn của mình ("trên địa bàn tỉnh …", "của tỉnh …"), giao nhiệm vụ cho một giai đoạn đã qua, hoặc văn bản cấp huyện, cấp xã giao việc cho sở: thường do chép văn bản mẫu. Viện dẫn, phối hợp, so sánh, tổng kết, và tỉnh cũ hoặc mới sau sáp nhập, không bị báo.',
    en: 'A local plan speaks of another province as its own, sets tasks for a period that is over, or, below the province, hands work to provincial departments: mostly left over from a copied model. Citations, cooperation, comparison, reviews, and provinces merged with one another are left alone.',
  },
  source: null,
  examples: [
    { text: HEAD('Hỗ trợ sinh kế cho hộ nghèo trên địa bàn tỉnh Hòa Bình.'), reports: ['tỉnh Hòa Bình'] },
    { text: HEAD('Rà soát hộ nghèo trong giai đoạn 2016 - 2020 theo từng thôn.'), reports: ['giai đoạn 2016 - 2020'] },
    {
      text: HEAD('Phối hợp với Ủy ban nhân dân tỉnh Hòa Bình; hỗ trợ hộ nghèo của tỉnh Bắc Kạn; tổng kết giai đoạn 2016 - 2020.'),
      reports: [],
    },
  ],
  check(input) {
    const { record } = input
    const level = record.document.issuerLevel
    if (record.source.nature !== 'original' || level === null || level === 'central' || level === 'other') return []
    return [...foreignPlaces(input), ...pastPeriods(input), ...(level === 'province' ? [] : foreignBodies(record))]
  },
}

// "trên địa bàn tỉnh X", "trình Ủy ban nhân dân tỉnh X", "của tỉnh X": spoken of as the own one
const OWN =
  /(?:trên địa bàn(?:\stoàn)?|toàn|của|báo cáo\s(?:ủy ban nhân dân|ubnd|ban thường vụ)|trình\s(?:ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân|ban thường vụ)|nhân dân các dân tộc|các dân tộc)\s$/u
// "phối hợp với UBND tỉnh X", "giáp ranh", "kinh nghiệm của tỉnh X", "nghị quyết … của tỉnh X"
const OTHERS =
  /phối hợp|giáp|liên kết|kết nối|kinh nghiệm|mô hình|học tập|hợp tác|giữa|các tỉnh|và tỉnh|và các|giao lưu|kết nghĩa|so với|trước sáp nhập|cũ(?![A-Za-zÀ-ỹ])|nay là|trước đây|hợp nhất|sáp nhập|nghị quyết|quyết định|kế hoạch số|công văn|văn bản/u

function foreignPlaces({ record, root, mentions }: DocumentInput): Finding[] {
  const places = provincesIn(root)
  const own = ownProvince(record, root, places)
  if (!own) return []
  const others = places.filter(({ province }) => !related(own, province))
  const times = new Map<Province, number>()
  for (const { province } of others) times.set(province, (times.get(province) ?? 0) + 1)
  return others.flatMap(({ province, start, end }) => {
    // a province that is named often is spoken of, not left over
    if ((times.get(province) ?? 0) > 3) return []
    if (blockAt(root, start)?.zone !== 'body' || !OWN.test(root.key.slice(Math.max(0, start - 50), start))) return []
    const sentence = sentenceAt(root, start)
    const cited = spanFrom(mentions['document-number'], Math.max(sentence.start, start - 250))
    if ((cited && cited.start < sentence.end) || OTHERS.test(root.key.slice(sentence.start, sentence.end))) return []
    const printed = evidence(root, { start, end })
    return [
      {
        reason: {
          vi: `Văn bản của ${own.kind} ${own.name} nhưng nhắc "${printed.quote}" như địa bàn của mình.`,
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

// "giai đoạn 2016 - 2020", "trong mùa mưa năm 2024", "năm 2023"
const PERIOD = /20\d\d(?![\d-]|\s-)(?<=(?<![A-Za-zÀ-ỹ])(?:giai đoạn\s20\d\d\s?-\s?|năm\s)20\d\d)/g
const LEAD = /(?<=(?<lead>giai đoạn\s20\d\d\s?-\s?|năm\s))/y
// "tổng kết", "kết quả giai đoạn", "Nghị quyết … giai đoạn", "chuẩn nghèo giai đoạn": the past is meant
const REVIEW =
  /tổng kết|sơ kết|kết quả|đánh giá|đã |trước đây|chuẩn nghèo|so với|nghị quyết|quyết định|chương trình|đề án|kế hoạch|chiến lược|chỉ thị|dự án|quy hoạch|thông tư|nghị định|luật|nguồn vốn|kế thừa|tiếp tục|thanh tra|quyết toán|giải ngân|số liệu|hạ tầng|tồn tại|nợ|hiến pháp|pháp lệnh|từ năm|bộ tiêu chí|điều tra|khắc phục|hạn chế|vướng mắc|còn lại|chưa|dở dang|chuyển tiếp|tổng hợp|báo cáo|công bố|cuối năm|khóa|nhiệm kỳ|thống kê/u

function pastPeriods({ record, root }: DocumentInput): Finding[] {
  const { issuedOn } = record.document
  if (issuedOn === null) return []
  const findings: Finding[] = []
  const issued = issuedOn.slice(0, 4)
  PERIOD.lastIndex = 0
  while (PERIOD.test(root.key)) {
    const end = PERIOD.lastIndex
    const at = end - issued.length
    const to = root.key.slice(at, end)
    if (to >= issued || roleAt(root, at) !== 'tasks') continue
    const sentence = sentenceAt(root, at)
    if (REVIEW.test(root.key.slice(sentence.start, sentence.end))) continue
    const lead = matchAt(LEAD, root.key, at)?.groups?.lead ?? ''
    findings.push({
      reason: {
        vi: `Nhiệm vụ đặt ra cho thời gian đã qua (đến năm ${to}) khi văn bản được ban hành.`,
        en: `A task is set for a period that ended in ${to}, before the document was issued.`,
      },
      note: { vi: 'Có thể sót lại từ văn bản của giai đoạn trước.', en: 'Probably left over from an earlier text.' },
      actual: to,
      expected: `>= ${issued}`,
      evidence: evidence(root, { start: at - lead.length, end }),
    })
  }
  return findings
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

import { itemKinds } from '../../src/confidence/items.js'
import { rounded } from '../../src/confidence/model.js'
import { TO_CHECK } from '../../src/reporters/view/confidence.js'
import { CLEAN, noisy, SHARES } from './conditions.js'
import { brier, calibrationError, type Forecast, mean, ranking, reliability, shareRight } from './measure.js'
import { READ } from './prior.js'
import type { Models, Rated } from './train.js'

export type Findings = {
  readonly models: Models
  /** Rated by models that have not seen the document: as the fixtures teach it, and as it is printed, with what they cannot teach. */
  readonly seen: readonly Rated[]
  readonly printed: readonly Rated[]
  /** The share right of each kind in the other documents, whatever the item. */
  readonly constant: readonly Rated[]
  /** Real texts with gold that no model has seen; null where none were given. */
  readonly others: readonly Rated[] | null
}

const CONDITIONS: readonly (readonly [string, string])[] = [
  [CLEAN, 'nguyên bản'],
  ...SHARES.map((share) => [noisy(share), `nhiễu ${Math.round(100 * share)}%`] as const),
  ['pdf', 'PDF in ra, đọc lớp chữ'],
  ['scan', 'bản chụp 200 dpi, nhận dạng chữ'],
  ['fax', 'bản chụp 110 dpi, nhận dạng chữ'],
]

export function page({ models, seen, printed, constant, others }: Findings): string {
  return `# Độ tin cậy của từng mục

Mỗi mục của bản ghi (viện dẫn, mục tiêu, chỉ tiêu, kinh phí, nhóm nhiệm vụ, nhiệm vụ, phân công, việc, tiến độ) kèm \`confidence\` từ 0,01 đến 0,99: khả năng mục ấy đúng ở *mọi* giá trị được chấm. Sắp xếp theo cột này để biết nên soát mục nào trước; dưới 0,80 thì bản in trên màn hình và trang HTML ghi "cần soát".

*Every listed item carries the chance that all of its scored values are right. Fitted on the project's own fixtures (as typed, with 1-10 % noise, printed, scanned), judged leave-one-document-out, then lowered by what texts without gold have shown. The fixtures were looked at while the rules were written.*

## Cách tính

Hồi quy logistic riêng cho từng loại mục: bắt đầu từ một mức chung, trừ đi từng *điều nghi ngờ* (hệ số không bao giờ âm, nên nhiễu nhiều hơn không thể làm độ tin cậy tăng). Điều nghi ngờ là số đo rẻ và giải thích được: tỷ lệ từ không phải âm tiết tiếng Việt trong văn bản, quanh mục và trong chính mục; bản chụp; câu dài hay ngắn khác thường; mục không đứng đầu đoạn, không có số thứ tự; tin bài kể lại; giá trị trống trong văn bản bị nhiễu … Văn bản gõ sạch cho cùng một kết quả ở mọi định dạng.

\`npm run calibrate\` học trên ${count(seen, 'document')} văn bản mẫu (${number(seen.length)} mục): nguyên bản, nhiễu 1–10% với ba hạt giống, in ra PDF, chụp lại và nhận dạng chữ. Mọi con số dưới đây chấm từng văn bản bằng mô hình chưa thấy văn bản đó.

## Bảng tin cậy

Trong các mục được cho một mức, bao nhiêu phần trăm đúng. "Như đã in" đã trừ phần chưa gặp (xem dưới), nên cố ý thấp hơn tỷ lệ đúng trên văn bản mẫu.

${reliabilityTable(seen, printed)}

Sai số hiệu chuẩn (ECE) ${percent(calibrationError(seen))} khi chưa trừ, ${percent(calibrationError(printed))} như đã in; xếp hạng (AUC) ${figure(ranking(printed))}: lấy ngẫu nhiên một mục đúng và một mục sai, mục đúng có độ tin cậy cao hơn trong ngần ấy trường hợp.

## Theo điều kiện

"Cần soát": phần mục dưới 0,80 như đã in; "bắt được": phần mục sai nằm trong số đó.

| điều kiện | số mục | đúng % | dự đoán % | như đã in % | ECE % | AUC | cần soát % | bắt được % |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${CONDITIONS.flatMap(([condition, name]) => conditionRow(condition, name, seen, printed)).join('\n')}

## Theo loại mục

So với mốc "mỗi loại một con số": tỷ lệ đúng của loại ấy trong các văn bản khác. Brier và ECE càng thấp càng tốt.

| loại mục | số mục | đúng % | Brier | Brier của mốc | ECE % | AUC | AUC trên nguyên bản |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${[...itemKinds, null].map((kind) => kindRow(kind, seen, constant)).join('\n')}

## Văn bản chưa gặp

Văn bản mẫu đã được nhìn tới khi viết quy tắc, nên tỷ lệ đúng trên chúng cao hơn thực tế. Vì vậy ${number(total('read'))} mục được rút thăm từ 38 văn bản thật không có đáp án (2013–2025) và đọc kiểm từng mục: ${number(total('right'))} mục đúng (${percent(total('right') / total('read'))}). Độ tin cậy được hạ một phần ba quãng đường từ tỷ lệ trên văn bản mẫu về tỷ lệ này (mỗi loại mượn thêm 30 mục của mức chung vì số mục ít); lần đầu gặp văn bản mới, ở các lần đo trước, bộ giá trị chỉ tiêu đúng 78–82%, phân công 87%.

| loại mục | đã đọc | đúng | hạ % |
| --- | ---: | ---: | ---: |
${itemKinds.map((kind) => `| ${kind} | ${READ[kind].read} | ${READ[kind].right} | ${(100 * models[kind].unforeseen).toFixed(1)} |`).join('\n')}
${others === null ? '' : othersPart(others)}
## Hệ số

Điểm xuất phát và hệ số tính theo log-odds; điều nghi ngờ không nêu thì không có tác dụng với loại mục ấy.

${weightsTable(models)}
`
}

/** The weights as the page prints them; a test holds the page to them. */
export function weightsTable(models: Models): string {
  const rows = itemKinds.map((kind) => {
    const { base, usualLength, weights } = models[kind]
    const named = Object.entries(weights).map(([name, weight]) => `${name} ${weight}`)
    return `| ${kind} | ${base} | ${usualLength} | ${named.join(', ')} |`
  })
  return `| loại mục | xuất phát | độ dài thường | điều nghi ngờ |\n| --- | ---: | ---: | --- |\n${rows.join('\n')}`
}

function reliabilityTable(seen: readonly Forecast[], printed: readonly Forecast[]): string {
  const [before, after] = [reliability(seen), reliability(printed)]
  const rows = before.map(({ from, to, ...own }, at) => {
    const later = after[at]
    return `| ${figure(from)}–${figure(to)} | ${cells(own)} | ${later ? cells(later) : ''} |`
  })
  return `| mức | số mục | dự đoán % | đúng % | số mục, như đã in | dự đoán % | đúng % |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n${rows.join('\n')}`
}

function cells({ count: items, chance, right }: { readonly count: number; readonly chance: number; readonly right: number }): string {
  return items === 0 ? '0 | – | –' : `${number(items)} | ${hundred(chance)} | ${hundred(right)}`
}

function conditionRow(condition: string, name: string, seen: readonly Rated[], printed: readonly Rated[]): string[] {
  const own = seen.filter((one) => one.condition === condition)
  if (own.length === 0) return []
  const shown = printed.filter((one) => one.condition === condition)
  const columns = [
    number(own.length),
    hundred(shareRight(own)),
    hundred(meanChance(own)),
    hundred(meanChance(shown)),
    hundred(calibrationError(own)),
    figure(ranking(own)),
    hundred(mean(shown.map((one) => Number(isToCheck(one.chance))))),
    hundred(mean(shown.filter(({ right }) => !right).map((one) => Number(isToCheck(one.chance))))),
  ]
  return [`| ${name} | ${columns.join(' | ')} |`]
}

function isToCheck(chance: number): boolean {
  return rounded(chance) < TO_CHECK
}

function kindRow(kind: string | null, seen: readonly Rated[], constant: readonly Rated[]): string {
  const of = (list: readonly Rated[]): readonly Rated[] => (kind === null ? list : list.filter((one) => one.kind === kind))
  const own = of(seen)
  const columns = [
    number(own.length),
    hundred(shareRight(own)),
    figure(brier(own), 3),
    figure(brier(of(constant)), 3),
    hundred(calibrationError(own)),
    figure(ranking(own)),
    figure(ranking(own.filter(({ condition }) => condition === CLEAN))),
  ]
  return `| ${kind ?? '**mọi loại**'} | ${columns.join(' | ')} |`
}

function othersPart(others: readonly Rated[]): string {
  const conditions = [...new Set(others.map(({ condition }) => condition))]
  const rows = conditions.map((condition) => {
    const own = others.filter((one) => one.condition === condition)
    const columns = [hundred(shareRight(own)), hundred(meanChance(own)), hundred(calibrationError(own)), figure(ranking(own))]
    return `| ${condition === CLEAN ? 'nguyên bản' : condition.replace('noise', 'nhiễu')} | ${number(own.length)} | ${columns.join(' | ')} |`
  })
  return `
Trên ${count(others, 'document')} văn bản thật khác có đáp án, không dùng để học (chỉ mục tiêu, chỉ tiêu, nhóm nhiệm vụ và phân công: các loại mà đáp án ở đó chấm gần như ở đây; quy tắc cũng đã được thử trên chúng nên tỷ lệ đúng cao):

| điều kiện | số mục | đúng % | như đã in % | ECE % | AUC |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

`
}

function meanChance(forecasts: readonly Forecast[]): number {
  return mean(forecasts.map(({ chance }) => chance))
}

function total(key: 'read' | 'right'): number {
  return Object.values(READ).reduce((sum, one) => sum + one[key], 0)
}

function count(rated: readonly Rated[], key: 'document'): number {
  return new Set(rated.map((one) => one[key])).size
}

/** '72.4' for 0.724; '–' where there is nothing to tell. */
function hundred(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1)
}

function percent(share: number): string {
  return `${hundred(share).replace('.', ',')}%`
}

function figure(value: number, places = 2): string {
  return Number.isNaN(value) ? '–' : value.toFixed(places)
}

function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.')
}

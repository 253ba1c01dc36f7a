import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../src/model/index.js'
import { extract } from '../../src/pipeline.js'
import { randomOf } from '../fuzz/random.js'
import { type Confusions, characterErrorRate, confusionsOf, misread } from '../renditions/misread.js'
import { type RenditionKind, renditionOf } from '../renditions/rendition.js'
import { documents, type Fixture, sourceOf } from '../support/fixtures.js'
import { scoreRecord } from '../support/score-record.js'
import { newTally, score, type Tally, table } from '../support/tally.js'

// npm run accuracy:kinds: the same scores by kind of document and by how it came, and the table of all fields, into docs/accuracy.md

const FIELDS = ['number', 'issuer', 'issuedOn', 'references', 'goals', 'targets', 'solutionGroups', 'assignments', 'schedule'] as const
const SEEDS = [1, 2, 3]

type Kind = { readonly name: string; readonly holds: (fixture: Fixture) => boolean }

const kinds: readonly Kind[] = [
  { name: 'mọi văn bản', holds: () => true },
  { name: 'Đảng', holds: ({ gold }) => gold.document.issuerBranch === 'party' },
  { name: 'Nhà nước', holds: ({ gold }) => gold.document.issuerBranch !== 'party' },
  { name: 'kế hoạch, chương trình', holds: ({ gold }) => /^(?:Kế hoạch|Chương trình)/u.test(gold.document.type ?? '') },
  {
    name: 'chỉ thị, công điện, kết luận',
    holds: ({ gold }) => /^(?:Chỉ thị|Công điện|Kết luận|Nghị quyết|Thông báo)/u.test(gold.document.type ?? ''),
  },
  { name: 'tin bài', holds: ({ gold }) => gold.nature === 'report' },
  { name: 'trước 01/7/2025', holds: ({ gold }) => (gold.document.issuedOn ?? '9') < '2025-07-01' },
  { name: 'từ 01/7/2025', holds: ({ gold }) => gold.document.issuedOn !== null && gold.document.issuedOn >= '2025-07-01' },
  { name: 'trung ương', holds: ({ gold }) => gold.document.issuerLevel === 'central' },
  { name: 'tỉnh', holds: ({ gold }) => gold.document.issuerLevel === 'province' },
  { name: 'huyện', holds: ({ gold }) => gold.document.issuerLevel === 'district' },
  { name: 'xã', holds: ({ gold }) => gold.document.issuerLevel === 'commune' },
]

const fixtures = documents()
const typed = new Map(await Promise.all(fixtures.map(async (f) => [f.slug, await sourceOf(f.path)] as const)))
const asTyped = ({ slug }: Fixture): readonly Source[] => known(typed.get(slug))
const rows = kinds.map(({ name, holds }) => row(name, fixtures.filter(holds), asTyped))
const all = rows[0]?.tally
const HEAD = `số bản | ${FIELDS.join(' | ')} |\n| --- | ---: | ${FIELDS.map(() => '---:').join(' | ')} |`
const kindTable = [`| loại văn bản | ${HEAD}`, ...rows.map(({ line }) => line)].join('\n')
const wayTable = [`| đường đến | ${HEAD}`, ...ways()].join('\n')
process.stdout.write(`${kindTable}\n\n${wayTable}\n`)
writeFileSync(join(process.cwd(), 'docs', 'accuracy.md'), page())

/** Printed, scanned, faxed for real, and the recognition's mistakes put into the typed texts by chance. */
function ways(): string[] {
  const printed = ({ slug }: Fixture): readonly Source[] => known(renditionOf(slug, 'pdf'))
  return [
    row('gõ sạch (txt, md)', fixtures, asTyped).line,
    row('bản số: PDF, đọc lớp chữ', fixtures, printed).line,
    ...recognised('scan', 'bản chụp 200 dpi'),
    ...recognised('fax', 'bản chụp 110 dpi'),
  ]
}

function recognised(kind: RenditionKind, name: string): string[] {
  const readings = fixtures.flatMap(({ slug }) => {
    const [from, to] = [renditionOf(slug, 'pdf'), renditionOf(slug, kind)]
    return from && to ? [{ printed: from.text, read: to.text }] : []
  })
  const rates = readings.map(characterErrorRate).sort((a, b) => a - b)
  const median = rates[rates.length >> 1] ?? 0
  const confusions = confusionsOf(readings)
  const times = timesFor(median, confusions)
  const imitated = ({ slug }: Fixture): readonly Source[] =>
    known(typed.get(slug)).flatMap((source) =>
      SEEDS.map((seed) => ({ ...source, text: misread(source.text, confusions, times, randomOf(seed)), hints: withoutOffsets(source) })),
    )
  const share = `${(100 * median).toFixed(1).replace('.', ',')}%`
  return [
    row(`${name}, nhận dạng chữ (sai ${share} ký tự)`, fixtures, ({ slug }) => known(renditionOf(slug, kind))).line,
    row(`giả lập cùng lỗi, sai ${share} ký tự`, fixtures, imitated).line,
  ]
}

/** How much more often than in the readings the mistakes must be made so that typed texts get that share of wrong characters. */
function timesFor(share: number, confusions: Confusions): number {
  const once = fixtures.flatMap((fixture) =>
    asTyped(fixture).map(({ text }) => characterErrorRate({ printed: text, read: misread(text, confusions, 1, randomOf(5)) })),
  )
  return share / Math.max(1e-6, once.reduce((sum, rate) => sum + rate, 0) / once.length)
}

function withoutOffsets({ hints }: Source): Source['hints'] {
  return { ...hints, markup: [], notes: [], pages: [] }
}

function known<T>(value: T | null | undefined): readonly T[] {
  return value === null || value === undefined ? [] : [value]
}

function row(name: string, chosen: readonly Fixture[], sources: (fixture: Fixture) => readonly Source[]): { line: string; tally: Tally } {
  const tally = newTally()
  let count = 0
  for (const fixture of chosen) {
    const own = sources(fixture)
    if (own.length > 0) count++
    for (const source of own) scoreRecord(tally, fixture.slug, fixture.gold, extract(source))
  }
  const cells = FIELDS.map((field) => {
    const { f1, support } = score(tally.counts.get(field) ?? { right: 0, extra: 0, missed: 0 })
    return support === 0 ? '–' : (100 * f1).toFixed(1)
  })
  return { line: `| ${name} | ${count} | ${cells.join(' | ')} |`, tally }
}

function page(): string {
  return `# Độ chính xác

F1 (%) của \`npm run accuracy\` trên các văn bản mẫu trong \`fixtures/documents\`, đáp án do người lập. Các văn bản này cũng là chỗ các quy tắc được thử khi viết, nên trên văn bản chưa gặp hãy tính thấp hơn vài điểm. Từng mục nên tin đến đâu: [confidence.md](confidence.md).

*F1 on the project's own fixtures against hand-made gold. Rules were tried on these texts while they were written: expect a few points less on unseen ones.*

## Theo loại văn bản

${kindTable}

## Bản số và bản chụp

Cũng các văn bản ấy đi đường thật (\`npm run renditions\`): in ra PDF khổ A4 bằng trình duyệt rồi đọc lớp chữ; in PDF thành ảnh lệch, hạt, bụi, nén JPEG, 200 hoặc 110 điểm một inch, rồi nhận dạng chữ. Tỷ lệ ký tự sai là trung vị theo văn bản, so với bản PDF. Dòng giả lập lấy đúng những lỗi nhận dạng đã gặp (chữ nào thành chữ nào, mất dấu chấm, dính từ, ngắt dòng) và rải ngẫu nhiên với cùng tỷ lệ vào bản gõ, trung bình ${SEEDS.length} lần. Lỗi thật tụ lại ở vài chỗ (bảng, đầu văn bản), lỗi giả lập rải đều khắp nên trúng tên cơ quan và đề mục nhiều hơn: hai dòng là hai cách đo, không thay nhau. Đáp án luôn là của bản gõ. Đây là ảnh do máy làm ra từ chữ in rõ, không phải bản chụp qua tay người: có dấu đỏ, chữ ký, trang nghiêng thì kém hơn.

*The same texts by the real route: printed to PDF and read back; rendered as skewed, grainy JPEG pictures and recognised; and the recognition's own mistakes put into the typed text by chance at the same rate.*

${wayTable}

## Theo trường

\`\`\`text
${all ? table(all) : ''}
\`\`\`

## Chỗ còn sai

${all ? all.misses.map((m) => `- ${m.replaceAll('\n', ' ').replaceAll('|', '\\|')}`).join('\n') : ''}
`
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/pipeline.js'
import { documents, type Fixture, sourceOf } from '../support/fixtures.js'
import { scoreRecord } from '../support/score-record.js'
import { newTally, score, table } from '../support/tally.js'

// npm run accuracy:kinds: the same scores by kind of document, and the table of all fields, into docs/accuracy.md

const FIELDS = ['number', 'issuer', 'issuedOn', 'references', 'goals', 'targets', 'solutionGroups', 'assignments', 'schedule'] as const

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
const records = new Map(await Promise.all(fixtures.map(async (f) => [f.slug, extract(await sourceOf(f.path))] as const)))
const rows = kinds.map(({ name, holds }) => {
  const tally = newTally()
  const chosen = fixtures.filter(holds)
  for (const { slug, gold } of chosen) {
    const record = records.get(slug)
    if (record) scoreRecord(tally, slug, gold, record)
  }
  const cells = FIELDS.map((field) => {
    const { f1, support } = score(tally.counts.get(field) ?? { right: 0, extra: 0, missed: 0 })
    return support === 0 ? '–' : (100 * f1).toFixed(1)
  })
  return { line: `| ${name} | ${chosen.length} | ${cells.join(' | ')} |`, tally }
})
const head = `| loại văn bản | số bản | ${FIELDS.join(' | ')} |\n| --- | ---: | ${FIELDS.map(() => '---:').join(' | ')} |`
const kindTable = [head, ...rows.map((r) => r.line)].join('\n')
const all = rows[0]?.tally
process.stdout.write(`${kindTable}\n`)
writeFileSync(
  join(process.cwd(), 'docs', 'accuracy.md'),
  `# Độ chính xác

F1 (%) của \`npm run accuracy\` trên các văn bản mẫu trong \`fixtures/documents\`, đáp án do người lập. Các văn bản này cũng là chỗ các quy tắc được thử khi viết, nên trên văn bản chưa gặp hãy tính thấp hơn vài điểm.

*F1 on the project's own fixtures against hand-made gold. Rules were tried on these texts while they were written: expect a few points less on unseen ones.*

## Theo loại văn bản

${kindTable}

## Theo trường

\`\`\`text
${all ? table(all) : ''}
\`\`\`

## Chỗ còn sai

${all ? all.misses.map((m) => `- ${m.replaceAll('\n', ' ').replaceAll('|', '\\|')}`).join('\n') : ''}
`,
)

import mammoth from 'mammoth'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readOptions, readSettings } from '../../src/cli/run/read-options.js'
import type { ReportItem } from '../../src/model/report.js'
import { readDocument } from '../../src/readers/read.js'
import { docx } from '../../src/reporters/docx.js'
import { hostile } from '../support/hostile.js'
import { convert, hasOffice, partsOf } from '../support/office.js'
import { sampleCheck, sampleComparison } from '../support/sample-comparison.js'
import { write } from '../support/write-report.js'

const { comparison } = sampleComparison(5)
const compared: readonly ReportItem[] = [{ kind: 'comparison', comparison }]
const { check, records } = sampleCheck(3)
const checked: readonly ReportItem[] = [{ kind: 'check', check, records }]

afterEach(() => {
  vi.useRealTimers()
})

describe('docx', () => {
  it('has the form of a report of the State: motto, letterhead, numbered parts, signature', async () => {
    const text = await read(await note(compared))
    const order = [
      '[CƠ QUAN BAN HÀNH]',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'BÁO CÁO',
      'Kết quả đối chiếu kế hoạch thực hiện Chỉ thị 27-CT/TW',
      'I. TÌNH HÌNH CHUNG',
      'II. KẾT QUẢ ĐỐI CHIẾU',
      'III. NHỮNG NỘI DUNG CẦN LƯU Ý',
      'IV. ĐỀ XUẤT, KIẾN NGHỊ',
      'Nơi nhận:',
      '[Họ và tên]',
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
    ].map((words) => text.search(new RegExp(`^${words.replace(/[[\]]/gu, '\\$&')}`, 'mu')))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('says what the comparison says, with both quotes of a weaker target', async () => {
    const text = await read(await note(compared))
    expect(text).toContain('đã đối chiếu 5 kế hoạch')
    for (const plan of comparison.plans) expect(text).toContain(`Kế hoạch ${plan.plan.number}`)
    const weaker = comparison.plans.flatMap((plan) => plan.targets).filter((row) => row.verdict === 'weaker')
    expect(weaker.length).toBeGreaterThan(0)
    for (const { evidence } of weaker) for (const side of [evidence.directive, evidence.plan]) expect(text).toContain(side?.quote)
  })

  it('keeps the page of the decree: A4, its margins, Times New Roman of 13 or 14 points', async () => {
    const xml = partsOf(await note(compared)).get('word/document.xml') ?? ''
    expect(xml).toContain('w:w="11906" w:h="16838"')
    expect(xml).toContain('w:left="1701"')
    expect(new Set([...xml.matchAll(/w:ascii="(?<font>[^"]*)"/gu)].map(({ groups }) => groups?.font))).toEqual(new Set(['Times New Roman']))
  })

  it('writes the same bytes again, whatever the clock says', async () => {
    const first = await note(compared)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    expect(Buffer.compare(first, await note(compared))).toBe(0)
  })

  it.each([
    ['comparison', hostile(compared)],
    ['check', hostile(checked)],
    ['nothing', []],
  ])('is sound XML without links, fields or scripts: %s', async (_, items) => {
    const parts = partsOf(await note(items))
    const xml = parts.get('word/document.xml') ?? ''
    expect(xml).not.toMatch(/<w:(?:hyperlink|fldSimple|object|altChunk)\b/u)
    expect([...parts.values()].join('').match(/TargetMode="External"/u)).toBeNull()
    if (items.length > 0) expect(xml).toContain('&lt;script&gt;')
  })

  it.skipIf(!hasOffice)(
    'becomes a PDF whose note is one page (needs LibreOffice)',
    async () => {
      const pdf = convert(await note([{ kind: 'comparison', comparison: sampleComparison(60).comparison }]), 'note.docx', 'pdf').get(
        'note.pdf',
      )
      const read = await readDocument({
        bytes: pdf ?? new Uint8Array(),
        path: 'note.pdf',
        sha256: '',
        options: readOptions(readSettings({}), null),
      })
      const [first] = read.flatMap((result) => ('source' in result ? [result.source] : []))
      const firstPage = first?.text.slice(0, first.hints.pages[1]) ?? ''
      expect(firstPage).toContain('BÁO CÁO')
      expect(firstPage).toContain('[Họ và tên]')
      const text =
        convert(await note(hostile(compared)), 'h.docx', 'txt:Text (encoded):UTF8')
          .get('h.txt')
          ?.toString() ?? ''
      expect(text).toContain('=HYPERLINK("http://example.invalid","x")')
    },
    120_000,
  )
})

async function note(items: readonly ReportItem[]): Promise<Uint8Array> {
  const out = await write(docx, items)
  return typeof out === 'string' ? Buffer.from(out) : out
}

async function read(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
}

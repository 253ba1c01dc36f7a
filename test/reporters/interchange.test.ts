import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Message, Severity } from '../../src/model/message.js'
import type { PolicyRecord } from '../../src/model/record.js'
import type { ReportContext, Reporter, ReportItem } from '../../src/model/report.js'
import { NO_HINTS } from '../../src/model/source.js'
import { extract } from '../../src/pipeline.js'
import { csv } from '../../src/reporters/csv.js'
import { github } from '../../src/reporters/github.js'
import { reporters } from '../../src/reporters/index.js'
import { json } from '../../src/reporters/json.js'
import { junit } from '../../src/reporters/junit.js'
import { markdown } from '../../src/reporters/markdown.js'
import { ndjson } from '../../src/reporters/ndjson.js'
import { sarif } from '../../src/reporters/sarif.js'
import { plan } from '../support/plans.js'
import { HOME } from '../support/sources.js'
import { inFolder } from '../support/temporary.js'

const SCHEMAS = join(HOME, 'test/support/schemas')
const CONTEXT: ReportContext = { language: 'vi', colorLevel: 0, width: 80, single: false, version: '0.0.0' }

async function written(reporter: Reporter, items: readonly ReportItem[], context: Partial<ReportContext> = {}): Promise<string> {
  const writer = reporter.open({ ...CONTEXT, ...context })
  const chunks = [writer.begin(), ...items.map((item) => writer.item(item)), await writer.end()]
  return chunks.map((chunk) => (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))).join('')
}

const record: PolicyRecord = extract({
  path: 'kế hoạch/số 1.txt',
  format: 'txt',
  sha256: 'ab',
  text: plan(3, 3_000),
  hints: NO_HINTS,
  notices: [],
})
const quoted = record.targets[0]

function message(severity: Severity, more: Partial<Message> = {}): Message {
  const place = quoted ? { position: quoted.position, quote: quoted.quote } : {}
  return {
    ruleId: `test/${severity}`,
    severity,
    reason: `Mức ${severity} <&"'> 100%, a:b`,
    path: 'kế hoạch/số 1.txt',
    ...place,
    fingerprint: `f-${severity}`,
    ...more,
  }
}

const other = quoted ? [{ path: 'chỉ thị.txt', quote: 'giảm "1%"\nmỗi năm', position: quoted.position }] : []
const messages: readonly Message[] = [
  message('info'),
  message('warning', { note: 'Sửa lại\u0007', actual: '5%', expected: '4%' }),
  message('error', { related: other }),
  { ruleId: 'set/whole', severity: 'warning', reason: 'Cả tập', path: null, fingerprint: 'f-set' },
  { ruleId: 'input/not-found', severity: 'error', reason: 'Không có tệp', path: 'x.txt', fingerprint: 'f-x' },
]
const check: ReportItem = {
  kind: 'check',
  check: { schemaVersion: 1, documents: [], messages: [...messages], summary: { error: 2, warning: 2, info: 1 } },
  records: [record],
}
const REF = {
  id: 'a',
  path: null,
  alsoPaths: [],
  sha256: null,
  nature: 'original' as const,
  number: null,
  type: null,
  issuer: null,
  issuedOn: null,
  title: null,
}
const clean: ReportItem = { kind: 'record', record: { ...record, messages: [] } }

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const validate = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, 'sarif-schema-2.1.0.json'), 'utf8')))
  const log = async (items: readonly ReportItem[], context: Partial<ReportContext> = {}): Promise<Log> =>
    JSON.parse(await written(sarif, items, context))

  it.each([
    ['a check', [check]],
    ['records', [clean, { kind: 'record', record: { ...record, messages: [...messages] } }]],
    ['nothing', []],
  ] satisfies readonly (readonly [string, readonly ReportItem[]])[])('of %s is valid by the OASIS schema', async (_, items) => {
    validate(await log(items, { describe: (id) => ({ summary: id, explanation: '', severity: 'info' }) }))
    expect(validate.errors).toBeNull()
  })

  it('would not be valid if it were wrong', async () => {
    expect(validate({ ...(await log([check])), version: '2.0.0' })).toBe(false)
  })

  it('carries fingerprints, places and the other side; the gravest findings come first', async () => {
    const [run] = (await log([check])).runs
    expect(run?.results?.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'warning', 'note'])
    const first = run?.results?.[0]
    expect(first?.partialFingerprints).toEqual({ 'plancheck/v1': 'f-error', primaryLocationLineHash: 'f-error:1' })
    expect(first?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('k%E1%BA%BF%20ho%E1%BA%A1ch/s%E1%BB%91%201.txt')
    expect(first?.relatedLocations?.[0]?.physicalLocation?.region?.snippet?.text).toBe(other[0]?.quote)
    const region = first?.locations?.[0]?.physicalLocation?.region
    expect(plan(3, 3_000).slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0))).toBe(quoted?.quote)
  })

  it('gives every result a place, which GitHub demands', async () => {
    const documents = [
      { ...REF, path: 'kế hoạch/số 1.txt' },
      { ...REF, path: 'b.txt' },
    ]
    const set: ReportItem = { ...check, check: { ...check.check, documents } }
    const results = (await log([set])).runs[0]?.results ?? []
    const places = results.map(({ locations }) => locations?.[0]?.physicalLocation)
    expect(results).toHaveLength(messages.length)
    expect(places.every((place) => place?.artifactLocation?.uri !== undefined && (place.region?.startLine ?? 0) >= 1)).toBe(true)
    const whole = results.findIndex(({ ruleId }) => ruleId === 'set/whole')
    expect(places[whole]?.artifactLocation?.uri).toBe('k%E1%BA%BF%20ho%E1%BA%A1ch/s%E1%BB%91%201.txt')
  })

  it('leaves out what GitHub would refuse, and says so', async () => {
    const many = Array.from({ length: 25_002 }, (_, at) => message('info', { fingerprint: String(at) }))
    const item: ReportItem = {
      ...check,
      check: { schemaVersion: 1, documents: [], messages: [...many, message('error')], summary: { error: 1, warning: 0, info: 25_002 } },
    }
    const [run] = (await log([item])).runs
    expect(run?.results).toHaveLength(25_000)
    expect(run?.results?.[0]?.level).toBe('error')
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('3 phát hiện')
  })
})

describe('junit', () => {
  const xmllint = spawnSync('xmllint', ['--version']).error === undefined

  it.runIf(xmllint || process.env.CI === 'true')('is valid by the schema that Jenkins uses', async () => {
    const text = await written(junit, [check, clean])
    await inFolder({ 'report.xml': text }, (folder) => {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', join(SCHEMAS, 'junit-10.xsd'), join(folder, 'report.xml')], {
        encoding: 'utf8',
      })
      expect(stderr).toContain('validates')
      expect(status).toBe(0)
      writeFileSync(join(folder, 'report.xml'), text.replaceAll('<testcase', '<case').replaceAll('</testcase', '</case'))
      expect(spawnSync('xmllint', ['--noout', '--schema', join(SCHEMAS, 'junit-10.xsd'), join(folder, 'report.xml')]).status).not.toBe(0)
    })
  })

  it('has failures for errors and warnings, errors for unread files, a passing case for a clean file', async () => {
    const text = await written(junit, [
      check,
      { ...clean, record: { ...record, source: { ...record.source, path: 'sạch.txt' }, messages: [] } },
    ])
    expect(text.match(/<failure /g)).toHaveLength(3)
    expect(text.match(/<error /g)).toHaveLength(1)
    expect(text).toContain('<testcase classname="sạch.txt" name="plancheck"/>')
    expect(text).not.toContain('\u0007')
  })
})

describe('github', () => {
  it('escapes as the toolkit does and puts the gravest first', async () => {
    const lines = (await written(github, [check])).trimEnd().split('\n')
    expect(lines.map((line) => /^::(?<command>\w+)/.exec(line)?.groups?.command)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'notice',
    ])
    expect(lines[0]).toMatch(
      /^::error file=kế hoạch\/số 1\.txt,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=test\/error::Mức error <&"'> 100%25, a:b/,
    )
  })

  it('says so when there is more than GitHub shows', async () => {
    const many = {
      ...check,
      check: {
        schemaVersion: 1 as const,
        documents: [],
        messages: Array.from({ length: 11 }, () => message('error')),
        summary: { error: 11, warning: 0, info: 0 },
      },
    }
    expect(await written(github, [many])).toContain('10 chú thích')
  })
})

describe('csv', () => {
  it('has one header, BOM, and no cell that a spreadsheet would run', async () => {
    const dangerous: ReportItem = {
      kind: 'record',
      record: { ...record, goals: [], targets: [], document: { ...record.document, title: '=1+1' } },
    }
    const text = await written(csv, [dangerous, clean])
    expect(text.startsWith('\ufeffpath,number,')).toBe(true)
    expect(text.match(/path,number,/g)).toHaveLength(1)
    expect(text).toContain("'=1+1")
    expect(text).toContain(`,targets,0,`)
  })
})

describe('markdown', () => {
  it('shows text of a document as text', async () => {
    const text = await written(markdown, [
      { kind: 'record', record: { ...record, document: { ...record.document, title: '<b> | *x* [y](z) `q`' } } },
    ])
    expect(text).toContain('\\<b\\> \\| \\*x\\* \\[y\\](z) \\`q\\`')
  })
})

describe('json and ndjson', () => {
  it('are an object for one plain file, an array otherwise, a line each in ndjson', async () => {
    const failure: ReportItem = { kind: 'failure', failure: { source: { path: 'x' }, error: message('error') } }
    expect(JSON.parse(await written(json, [clean], { single: true }))).toEqual(clean.record)
    expect(JSON.parse(await written(json, [clean, failure]))).toHaveLength(2)
    expect(JSON.parse(await written(json, []))).toEqual([])
    expect((await written(ndjson, [clean, failure])).trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('the list of formats', () => {
  it('names each reporter as it names itself, each ending once, and every kind of result can be shown', async () => {
    const loaded = await Promise.all(reporters.map((entry) => entry.load()))
    expect(loaded.map(({ format }) => format)).toEqual(reporters.map(({ format }) => format))
    const endings = reporters.flatMap(({ extensions }) => extensions)
    expect(new Set(endings).size).toBe(endings.length)
    expect(new Set(loaded.flatMap(({ kinds }) => kinds))).toEqual(new Set(['record', 'failure', 'comparison', 'check', 'lineage']))
  })
})

import { createHash } from 'node:crypto'
import type {
  Assignment,
  Check,
  Comparison,
  DocumentRef,
  Evidence,
  GroupCoverage,
  Lineage,
  Message,
  PlanComparison,
  PolicyRecord,
  SolutionGroup,
  Target,
  TargetVerdict,
} from '../../src/model/index.js'
import { ACTORS, DIRECTIVE_TITLE, GROUPS, LOCAL_GROUPS, PROVINCES, type SampleMeasure, TARGETS } from './sample-texts.js'

export type Sample = {
  readonly comparison: Comparison
  /** Path -> canonical text: every quote of the comparison is a slice of one of these. */
  readonly texts: ReadonlyMap<string, string>
}

/** A comparison of one directive with `count` plans, the same for the same arguments. No part of it was read from a real document. */
export function sampleComparison(count: number, seed = 7): Sample {
  const texts = new Map<string, string>()
  const directive = directiveRecord(texts)
  const root = ref('d', directive)
  const records: Record<string, PolicyRecord> = { d: directive }
  const nodes: DocumentRef[] = [root]
  const edges: Lineage['edges'] = []
  const plans: PlanComparison[] = []
  for (let at = 0; at < count; at++) {
    const made = planComparison({ at, directive, random: generator(seed + at * 101), texts })
    const id = `p${at + 1}`
    records[id] = made.record
    const plan = ref(id, made.record)
    plans.push({ ...made.comparison, plan })
    nodes.push(plan)
    if (made.comparison.lineage.relation === 'through') {
      const middle = absent(`m${at + 1}`, made.parent, PROVINCES[at % PROVINCES.length] ?? '')
      nodes.push(middle)
      edges.push({ from: 'd', to: middle.id, relation: 'implements' }, { from: middle.id, to: id, relation: 'implements' })
    } else if (made.comparison.lineage.relation !== 'undeclared') edges.push({ from: 'd', to: id, relation: 'implements' })
  }
  const messages: Message[] = [
    {
      ruleId: 'citation/conflicting-dates',
      severity: 'warning',
      reason: 'Chỉ thị số 27-CT/TW được các kế hoạch dẫn với hai ngày ban hành khác nhau: 12/9/2025 và 21/9/2025.',
      path: null,
      actual: '21/9/2025',
      expected: '12/9/2025',
      note: 'Đề nghị đối chiếu với bản gốc của chỉ thị.',
      fingerprint: 'f000000000000001',
    },
  ]
  return { comparison: { schemaVersion: 1, directive: root, records, plans, lineage: { nodes, edges }, messages }, texts }
}

/** The same documents as `plancheck check` would report on them. */
export function sampleCheck(count: number): {
  readonly check: Check
  readonly records: readonly PolicyRecord[]
  readonly texts: ReadonlyMap<string, string>
} {
  const { comparison, texts } = sampleComparison(count)
  const messages = [...comparison.messages, ...comparison.plans.flatMap((plan) => plan.messages)]
  const of = (severity: Message['severity']) => messages.filter((message) => message.severity === severity).length
  return {
    check: {
      schemaVersion: 1,
      documents: [comparison.directive, ...comparison.plans.map((plan) => plan.plan)],
      messages,
      summary: { error: of('error'), warning: of('warning'), info: of('info') },
    },
    records: Object.values(comparison.records ?? {}),
    texts,
  }
}

type Page = { readonly text: () => string; readonly add: (line: string) => Evidence }

/** A text that grows by lines and knows where each stands. */
function page(): Page {
  let text = ''
  let line = 1
  return {
    text: () => text,
    add: (words) => {
      const start = { line, column: 1, offset: text.length }
      text += `${words}\n`
      line++
      return { quote: words, position: { start, end: { line: line - 1, column: words.length + 1, offset: start.offset + words.length } } }
    },
  }
}

/** Part of a piece of evidence. */
function within({ quote, position }: Evidence, words: string): Evidence {
  const at = quote.indexOf(words)
  if (at < 0) throw new Error(`"${words}" is not in "${quote}"`)
  const { line, column, offset } = position.start
  return {
    quote: words,
    position: {
      start: { line, column: column + at, offset: offset + at },
      end: { line, column: column + at + words.length, offset: offset + at + words.length },
    },
  }
}

function directiveRecord(texts: Map<string, string>): PolicyRecord {
  const out = page()
  const number = out.add('Số 27-CT/TW')
  const date = out.add('Hà Nội, ngày 12 tháng 9 năm 2025')
  const title = out.add(`CHỈ THỊ ${DIRECTIVE_TITLE}`)
  const aim = out.add('Mục tiêu: bảo đảm mọi người dân nông thôn được tiếp cận nước sạch, công bằng, liên tục và với chi phí hợp lý.')
  const targets = TARGETS.map((target) => targetOf(out, target, target.value, target.deadline, 'firm'))
  const solutionGroups = GROUPS.map((group, at) =>
    groupOf(
      out,
      `${at + 1}.`,
      group.title,
      group.measures.map((measure) => measure.said),
    ),
  )
  const path = 'van-ban/chi-thi-27.txt'
  texts.set(path, out.text())
  return {
    ...record(path, out.text()),
    document: {
      ...facts(),
      number: '27-CT/TW',
      type: 'Chỉ thị',
      title: DIRECTIVE_TITLE,
      issuer: 'Ban Bí thư Trung ương Đảng',
      issuerLevel: 'central',
      issuerBranch: 'party',
      issuedOn: '2025-09-12',
      place: 'Hà Nội',
      period: { from: null, to: '2030' },
      signers: [{ name: 'Trần Văn Mẫu', position: null, authority: 'T/M' }],
      recipients: ['Các tỉnh ủy, thành ủy', 'Lưu Văn phòng Trung ương Đảng'],
      evidence: { number: within(number, '27-CT/TW'), issuedOn: within(date, 'ngày 12 tháng 9 năm 2025'), title },
    },
    goals: [{ text: aim.quote, kind: 'general', deadline: null, ...aim }],
    targets,
    solutionGroups,
  }
}

type PlanRequest = {
  readonly at: number
  readonly directive: PolicyRecord
  readonly random: () => number
  readonly texts: Map<string, string>
}
type MadePlan = {
  readonly record: PolicyRecord
  readonly comparison: Omit<PlanComparison, 'plan'>
  readonly parent: string
}

function planComparison({ at, directive, random, texts }: PlanRequest): MadePlan {
  const province = `${PROVINCES[at % PROVINCES.length] ?? ''}${at >= PROVINCES.length ? ` ${Math.floor(at / PROVINCES.length) + 1}` : ''}`
  const out = page()
  const days = 20 + Math.floor(random() * 170)
  const issuedOn = new Date(Date.UTC(2025, 8, 12 + days)).toISOString().slice(0, 10)
  const [year = '', month = '', day = ''] = issuedOn.split('-')
  const numberText = `${60 + Math.floor(random() * 400)}/KH-UBND`
  const diligence = 0.25 + random() * 0.7
  const number = out.add(`Số: ${numberText}`)
  const date = out.add(`${province}, ngày ${day} tháng ${Number(month)} năm ${year}`)
  const title = out.add(`KẾ HOẠCH thực hiện Chỉ thị số 27-CT/TW trên địa bàn tỉnh ${province}`)
  const aim = out.add(`Mục tiêu: đưa nước sạch đến mọi thôn, bản của tỉnh ${province}, bảo đảm vận hành bền vững.`)
  const { targets, verdicts } = planTargets(out, directive, random, diligence)
  const solutionGroups: SolutionGroup[] = []
  const groups = GROUPS.map((group, index) => {
    const chosen = group.measures.map((measure) => choose(measure, random, diligence))
    const present = chosen.filter((one) => one.text !== null)
    const heading = present.length > 0 || random() < 0.5
    const title = random() < 0.5 ? group.title : group.local
    const made = heading
      ? groupOf(
          out,
          `${solutionGroups.length + 1}.`,
          title,
          present.map((one) => one.text ?? ''),
        )
      : null
    if (made) solutionGroups.push(made)
    return coverageOf(index, chosen, made, solutionGroups.length - 1)
  })
  const additions: PlanComparison['additions'] = []
  if (random() < 0.4) {
    const local = LOCAL_GROUPS[Math.floor(random() * LOCAL_GROUPS.length)] ?? ''
    additions.push({ field: 'solutionGroups', index: solutionGroups.length })
    solutionGroups.push(groupOf(out, `${solutionGroups.length + 1}.`, local, [`${local}, bắt đầu tại ba xã trong năm 2026.`]))
  }
  const path = `ke-hoach/${String(at + 1).padStart(2, '0')}-${slug(province)}.txt`
  const assignments = ACTORS.map((actor) => assignmentOf(out, actor))
  const text = out.text()
  texts.set(path, text)
  const draw = random()
  const relation = draw < 0.55 ? 'direct' : draw < 0.9 ? 'through' : 'undeclared'
  const parent = `${40 + at}-KH/TU`
  const full: PolicyRecord = {
    ...record(path, text),
    document: {
      ...facts(),
      number: numberText,
      type: 'Kế hoạch',
      title: `thực hiện Chỉ thị số 27-CT/TW trên địa bàn tỉnh ${province}`,
      issuer: `Ủy ban nhân dân tỉnh ${province}`,
      issuerLevel: 'province',
      issuerBranch: 'executive',
      issuedOn,
      place: province,
      period: { from: '2026', to: '2030' },
      signers: [{ name: 'Nguyễn Thị Mẫu', position: 'Phó Chủ tịch', authority: 'KT.' }],
      recipients: ['Ủy ban nhân dân các xã, phường', 'Lưu: VT, NN'],
      evidence: { number: within(number, numberText), issuedOn: within(date, `ngày ${day} tháng ${Number(month)} năm ${year}`), title },
    },
    goals: [{ text: aim.quote, kind: 'general', deadline: null, ...aim }],
    targets,
    solutionGroups,
    assignments,
    schedule: assignments.flatMap(({ tasks, actor }) =>
      tasks.flatMap((task) =>
        task.deadline
          ? [
              {
                text: task.text,
                when: task.deadline,
                recurrence: 'once' as const,
                action: task.text,
                actor,
                quote: task.quote,
                position: task.position,
              },
            ]
          : [],
      ),
    ),
  }
  const verbatim = Math.round(random() * 45) / 100
  const adapted = Math.round((0.2 + random() * 0.3) * 100) / 100
  const shares = { covered: 1, partial: 0.5, named: 0.15, missing: 0 }
  const comparison = {
    lineage: {
      relation,
      path: relation === 'undeclared' ? [] : relation === 'direct' ? ['27-CT/TW', numberText] : ['27-CT/TW', parent, numberText],
      missing: relation === 'through' ? [parent] : [],
    },
    timing: { daysAfterDirective: days, daysAfterParent: relation === 'through' ? Math.floor(days / 3) : null },
    coverage: groups.reduce((sum, group) => sum + shares[group.status], 0) / groups.length,
    groups,
    targets: verdicts,
    additions,
    reuse: { verbatim, adapted, new: Math.round((1 - verbatim - adapted) * 100) / 100 },
    messages: messagesOf(path, directive, groups, verdicts, relation, title),
  } satisfies Omit<PlanComparison, 'plan'>
  return { record: full, comparison, parent }
}

type Chosen = {
  readonly status: 'answered' | 'partly' | 'left out'
  readonly text: string | null
  readonly reuse: 'verbatim' | 'adapted' | 'new'
}

function choose(measure: SampleMeasure, random: () => number, diligence: number): Chosen {
  const draw = random()
  if (draw < diligence * 0.4) return { status: 'answered', text: measure.said, reuse: 'verbatim' }
  if (draw < diligence) return { status: 'answered', text: measure.adapted, reuse: 'adapted' }
  if (draw < diligence + (1 - diligence) * 0.4) return { status: 'partly', text: measure.partly, reuse: 'new' }
  return { status: 'left out', text: null, reuse: 'new' }
}

function coverageOf(directive: number, chosen: readonly Chosen[], made: SolutionGroup | null, group: number): GroupCoverage {
  const sum = chosen.reduce((total, { status }) => total + (status === 'answered' ? 1 : status === 'partly' ? 0.5 : 0), 0)
  const status = sum > chosen.length / 2 ? 'covered' : sum >= 1 ? 'partial' : made ? 'named' : 'missing'
  let used = 0
  const measures = chosen.map((one, measure) => {
    const said = one.text === null ? undefined : made?.measures[used++]
    return { measure, status: one.status, evidence: said ? [{ quote: said.quote, position: said.position }] : [] }
  })
  const answered = chosen.filter((one) => one.status === 'answered').length
  return {
    directive,
    status,
    score: sum / chosen.length,
    reasons: [`${answered}/${chosen.length} nhiệm vụ của nhóm được kế hoạch cụ thể hóa.`],
    measures,
    answers: made
      ? [{ group, measure: null, score: 0.5 + sum / chosen.length / 2, reuse: chosen.find((one) => one.text)?.reuse ?? 'new' }]
      : [],
    elsewhere: [],
  }
}

function planTargets(
  out: Page,
  directive: PolicyRecord,
  random: () => number,
  diligence: number,
): { targets: Target[]; verdicts: TargetVerdict[] } {
  const targets: Target[] = []
  const verdicts: TargetVerdict[] = []
  TARGETS.forEach((sample, index) => {
    const above = directive.targets[index]
    const quoteAbove = above ? { quote: above.quote, position: above.position } : null
    const draw = random()
    if (draw < (1 - diligence) * 0.6) {
      verdicts.push({
        directive: index,
        plan: null,
        verdict: 'missing',
        reasons: ['Kế hoạch không nêu chỉ tiêu này.'],
        evidence: { directive: quoteAbove, plan: null },
      })
      return
    }
    const way = draw < 0.55 ? 0 : draw < 0.75 ? 1 : draw < 0.95 ? -1 : null
    const sign = sample.direction === 'decrease' ? -1 : 1
    const value = way === null ? sample.value : sample.value + way * sign * sample.step * (1 + Math.floor(random() * 2))
    const made = targetOf(out, sample, value, sample.deadline, way === null ? 'approximate' : 'firm')
    const verdict = way === null ? 'unclear' : way === 0 ? 'kept' : way > 0 ? 'stricter' : 'weaker'
    const reasons = {
      kept: 'Cùng mức và cùng thời hạn.',
      stricter: `Kế hoạch đặt mức ${figure(value)}${unit(sample.unit)}, chỉ thị đặt mức ${figure(sample.value)}${unit(sample.unit)}.`,
      weaker: `Kế hoạch đặt mức ${figure(value)}${unit(sample.unit)}, chỉ thị đặt mức ${figure(sample.value)}${unit(sample.unit)}.`,
      unclear: 'Kế hoạch dùng mức "khoảng", chưa đủ căn cứ để so sánh.',
    }
    verdicts.push({
      directive: index,
      plan: targets.length,
      verdict,
      reasons: [reasons[verdict]],
      evidence: { directive: quoteAbove, plan: { quote: made.quote, position: made.position } },
    })
    targets.push(made)
  })
  if (random() < 0.3) {
    const line = out.add('- Đến năm 2027, có ít nhất 25 mô hình tổ tự quản nước sạch ở thôn, bản.')
    targets.push({
      ...blankTarget(),
      text: line.quote,
      indicator: 'số mô hình tổ tự quản nước sạch',
      op: 'gte',
      value: 25,
      unit: 'mô hình',
      deadline: '2027',
      ...line,
    })
    verdicts.push({
      directive: null,
      plan: targets.length - 1,
      verdict: 'added',
      reasons: ['Chỉ thị không có chỉ tiêu này.'],
      evidence: { directive: null, plan: line },
    })
  }
  return { targets, verdicts }
}

function targetOf(out: Page, sample: (typeof TARGETS)[number], value: number, deadline: string, modality: Target['modality']): Target {
  const hedge = modality === 'approximate' ? 'khoảng ' : ''
  const line = out.add(`- Đến năm ${deadline}, ${sample.indicator} ${sample.verb} ${hedge}${figure(value)}${unit(sample.unit)}.`)
  const { indicator, direction, op } = sample
  return {
    ...blankTarget(),
    text: line.quote,
    indicator,
    direction,
    op,
    value,
    unit: sample.unit,
    deadline,
    modality,
    ...line,
    confidence: 0.92,
  }
}

function blankTarget(): Omit<Target, 'quote' | 'position'> {
  return {
    text: '',
    indicator: '',
    direction: 'reach',
    op: 'eq',
    value: null,
    min: null,
    max: null,
    unit: null,
    per: null,
    deadline: null,
    period: null,
    baseline: null,
    scope: null,
    modality: 'firm',
    status: 'target',
  }
}

function groupOf(out: Page, label: string, title: string, measures: readonly string[]): SolutionGroup {
  const head = out.add(`${label} ${title}`)
  return { label, title, measures: measures.map((text) => ({ label: '-', text, ...within(out.add(`- ${text}`), text) })), ...head }
}

function assignmentOf(out: Page, { actor, task, product, deadline }: (typeof ACTORS)[number]): Assignment {
  const line = out.add(`${actor}: ${task}`)
  return { actor, role: 'lead', tasks: [{ text: task, deadline, product, ...within(line, task) }], ...line }
}

function messagesOf(
  path: string,
  directive: PolicyRecord,
  groups: readonly GroupCoverage[],
  targets: readonly TargetVerdict[],
  relation: string,
  title: Evidence,
): Message[] {
  const out: Message[] = []
  const above = directive.source.path ?? ''
  for (const group of groups) {
    const missed = directive.solutionGroups[group.directive]
    if (group.status !== 'missing' || !missed) continue
    const related = [{ path: above, quote: missed.quote, position: missed.position }]
    const reason = `Kế hoạch không có nội dung nào thực hiện nhóm nhiệm vụ "${missed.title}".`
    out.push({ ruleId: 'compare/group-missing', severity: 'warning', reason, path, related, fingerprint: `a${path}${group.directive}` })
  }
  for (const row of targets) {
    const { directive: up, plan: own } = row.evidence
    if (row.verdict !== 'weaker' || !up || !own) continue
    out.push({
      ruleId: 'compare/target-weaker',
      severity: 'error',
      reason: `Chỉ tiêu của kế hoạch thấp hơn yêu cầu của chỉ thị. ${row.reasons[0] ?? ''}`,
      path,
      quote: own.quote,
      position: own.position,
      note: 'Nâng chỉ tiêu, hoặc nêu rõ lý do và cơ sở của mức thấp hơn.',
      related: [{ path: above, ...up }],
      fingerprint: `b${path}${row.directive}`,
    })
  }
  if (relation === 'undeclared')
    out.push({
      ruleId: 'compare/undeclared',
      severity: 'info',
      reason: 'Kế hoạch không dẫn chiếu chỉ thị này trong phần căn cứ.',
      path,
      quote: title.quote,
      position: title.position,
      fingerprint: `c${path}`,
    })
  return out
}

function record(path: string, text: string): PolicyRecord {
  return {
    schemaVersion: 1,
    source: { path, format: 'txt', nature: 'original', sha256: createHash('sha256').update(text).digest('hex'), characters: text.length },
    document: facts(),
    references: [],
    goals: [],
    targets: [],
    funding: [],
    solutionGroups: [],
    assignments: [],
    schedule: [],
    messages: [],
  }
}

function facts(): PolicyRecord['document'] {
  return {
    number: null,
    type: null,
    title: null,
    issuer: null,
    issuerLevel: null,
    issuerBranch: null,
    issuedOn: null,
    place: null,
    period: null,
    signers: [],
    recipients: [],
    evidence: {},
    implied: [],
  }
}

function ref(id: string, { source, document }: PolicyRecord): DocumentRef {
  const { number, type, issuer, issuedOn, title } = document
  return { id, path: source.path, alsoPaths: [], sha256: source.sha256, nature: source.nature, number, type, issuer, issuedOn, title }
}

function absent(id: string, number: string, province: string): DocumentRef {
  return {
    id,
    path: null,
    alsoPaths: [],
    sha256: null,
    nature: 'unknown',
    number,
    type: 'Kế hoạch',
    issuer: `Tỉnh ủy ${province}`,
    issuedOn: null,
    title: null,
  }
}

function figure(value: number): string {
  return String(value).replace('.', ',')
}

function unit(name: string): string {
  return name === '%' ? '%' : ` ${name}`
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
}

/** Mulberry32: small, repeatable. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

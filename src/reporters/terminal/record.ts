import type { FailedInput, PolicyRecord, Reference, SolutionGroup, Target } from '../../model/record.js'
import { checkMark, countToCheck, TO_CHECK } from '../view/confidence.js'
import { number, percent, shorten, targetValue, time } from '../view/format.js'
import { documentName, named } from '../view/names.js'
import { messageView } from './message.js'
import { hanging, pad, plain, type Screen, widthOf, wrap } from './screen.js'

/** One document for reading: what it is, by whom, when, what it carries out; then its contents; what was found last. */
export function recordView(record: PolicyRecord, screen: Screen): string {
  const parts = [
    head(record, screen),
    goals(record, screen),
    targets(record.targets, screen),
    groups(record.solutionGroups, screen),
    assignments(record, screen),
    funding(record, screen),
    schedule(record, screen),
    otherReferences(record, screen),
    messages(record, screen),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** An input that could not be read. */
export function failureView({ source, error }: FailedInput, { paint, width, words }: Screen): string {
  return `${paint.red(paint.bold(plain(source.path ?? words.unknown)))}\n${hanging('  ', plain(error.reason), width)}\n`
}

function head(record: PolicyRecord, screen: Screen): string {
  const { paint, words, own, language, width } = screen
  const { document, source } = record
  const { issuer, issuerLevel, issuerBranch, issuedOn, place, period, signers, title, implied } = document
  const concluded = (field: string, text: string): string => (implied.includes(field) ? `${text} (${words.record.implied})` : text)
  const kind = [issuerLevel && own.level[issuerLevel], issuerBranch && own.branch[issuerBranch]].filter(Boolean).join(', ')
  const rows: (readonly [string, string])[] = []
  if (source.nature === 'report') rows.push([words.record.source, own.reportAbout])
  rows.push([words.record.issuer, issuer ? concluded('issuer', `${issuer}${kind && ` (${kind})`}`) : words.record.none])
  const when = issuedOn ? concluded('issuedOn', time(issuedOn, language)) : words.record.none
  rows.push([words.record.issuedOn, place ? `${when} · ${place}` : when])
  if (period) rows.push([words.record.period, [period.from, period.to].map((one) => (one ? time(one, language) : '…')).join(' – ')])
  for (const { name, position } of signers) rows.push([words.record.signers, position ? `${name}, ${position}` : name])
  for (const relation of ['implements', 'basis'] as const) {
    const cited = record.references
      .filter((reference) => reference.relation === relation)
      .map((reference) => referenceName(reference, screen))
    if (cited.length > 0) rows.push([relation === 'implements' ? own.carriesOut : own.basis, cited.join('; ')])
  }
  const doubtful = countToCheck(record)
  if (doubtful > 0) rows.push([capital(words.confidence.check), words.confidence.checkCount(doubtful, percent(TO_CHECK))])
  const name = documentName(named(record), words)
  const titled = title && !name.endsWith(title) ? wrap(plain(title), width).map((line) => paint.bold(line)) : []
  return [
    ...(source.path === null ? [] : [paint.dim(plain(source.path))]),
    ...wrap(plain(name), width).map((line) => paint.bold(paint.cyan(line))),
    ...titled,
    ...facts(rows, screen),
  ].join('\n')
}

/** Names on the left, values on the right; a name that repeats is printed once. */
function facts(rows: readonly (readonly [string, string])[], { paint, width }: Screen): readonly string[] {
  const left = Math.max(...rows.map(([name]) => widthOf(name))) + 2
  return rows.map(([name, value], at) => {
    const shown = rows[at - 1]?.[0] === name ? '' : name
    const text = hanging(`  ${pad(shown, left)}`, plain(value), width)
    return shown === '' ? text : text.replace(shown, paint.dim(shown))
  })
}

function goals({ goals: all }: PolicyRecord, screen: Screen): string {
  const { words, own, language, width } = screen
  const lines = all.map((goal) => {
    const { text, kind, deadline } = goal
    const until = deadline ? ` (${own.until(time(deadline, language))})` : ''
    return hanging('  • ', `${words.goal[kind]}: ${shorten(plain(text), 240)}${until}${mark(goal, screen)}`, width)
  })
  return section(words.record.goals, String(all.length), lines, screen)
}

function targets(all: readonly Target[], screen: Screen): string {
  const { words, language, width, table } = screen
  const until = ({ deadline, period }: Target): string => {
    if (deadline) return time(deadline, language)
    return period ? period.map((one) => (one ? time(one, language) : '…')).join('–') : ''
  }
  const rows = all.map((target) => {
    const notes = [target.scope, target.status === 'target' ? null : words.targetStatus[target.status]].filter((note) => note !== null)
    const note = notes.length > 0 ? ` (${notes.join('; ')})` : ''
    return [`${plain(`${shorten(target.indicator, 160)}${note}`)}${mark(target, screen)}`, plain(figure(target, screen)), until(target)]
  })
  const middle = Math.min(26, Math.max(8, ...rows.map(([, text = '']) => widthOf(text))))
  const last = Math.min(16, Math.max(8, ...rows.map(([, , text = '']) => widthOf(text))))
  const columns = [
    { width: Math.max(20, width - middle - last - 8), title: screen.paint.dim(words.target.indicator) },
    { width: middle, title: screen.paint.dim(words.target.value) },
    { width: last, title: screen.paint.dim(words.target.deadline) },
  ]
  const lines = rows.length === 0 ? [] : [table(columns, rows, true).replace(/^/gmu, '  ')]
  return section(words.record.targets, String(all.length), lines, screen)
}

/** 'giảm 1–1,5%/năm' is a change; 'giảm còn 2,82%' and '13,4% → 2,82%' are levels, which must not read as a change. */
function figure(target: Target, { words, own, language }: Screen): string {
  const { direction, baseline, unit, quote } = target
  const value = targetValue(target, language)
  if (direction === 'eliminate') return words.direction.eliminate
  if (value === null) return `${words.direction[direction]} ${words.target.noFigure}`
  if (direction !== 'decrease' && direction !== 'increase') return direction === 'reach' ? value : `${words.direction[direction]} ${value}`
  const end = LEVEL.test(quote.toLowerCase().normalize('NFC'))
  if (baseline && end) return `${number(baseline.value, language)}${unit !== null && /^[%‰]/u.test(unit) ? unit : ''} → ${value}`
  return end ? `${own.downTo[direction]} ${value}` : `${words.direction[direction]} ${value}`
}

/** "giảm xuống còn 2,82%", "còn dưới 5%", "tăng lên 95%", "nâng lên đạt 80%" name the level that is reached, not the change; "từ 3% trở lên" does not. */
const LEVEL = /(?:xuống|còn|(?<!trở )lên)(?: (?:còn|dưới|trên|đạt|tới|đến|khoảng|mức|không quá|tối thiểu|ít nhất|là)){0,4} ?\d/u

function groups(all: readonly SolutionGroup[], screen: Screen): string {
  const { words, own, paint, width } = screen
  const measures = all.reduce((sum, group) => sum + group.measures.length, 0)
  const lines = all.flatMap((group) => [
    hanging(`  ${label(plain(group.label))}`, `${shorten(plain(group.title), 300)}${mark(group, screen)}`, width),
    ...group.measures.map((measure, at) => {
      const branch = at === group.measures.length - 1 ? '└ ' : '├ '
      const text = hanging(
        `    ${branch}${label(plain(measure.label))}`,
        `${shorten(plain(measure.text), 160)}${mark(measure, screen)}`,
        width,
      )
      return text.replace(branch, paint.dim(branch))
    }),
  ])
  return section(words.record.solutionGroups, own.groups(all.length, measures), lines, screen)
}

function assignments({ assignments: all }: PolicyRecord, screen: Screen): string {
  const { words, own, width, language, forBody } = screen
  const wanted = forBody === null ? all : all.filter(({ actor }) => actor.toLowerCase().includes(forBody.normalize('NFC').toLowerCase()))
  const lines = wanted.flatMap((assignment) => [
    hanging('  ', `${actorLine(assignment, screen)}${mark(assignment, screen)}`, width),
    ...assignment.tasks.map((task) => {
      const { text, deadline, product } = task
      const extra = [deadline ? own.until(time(deadline, language)) : null, product].filter((one) => one !== null).join('; ')
      return hanging(
        '    - ',
        `${shorten(plain(text), forBody === null ? 160 : 600)}${extra && ` (${plain(extra)})`}${mark(task, screen)}`,
        width,
      )
    }),
  ])
  return section(words.record.assignments, String(wanted.length), lines, screen)
}

function actorLine({ actor, role, tasks }: PolicyRecord['assignments'][number], { paint, words, own }: Screen): string {
  return `${paint.bold(plain(actor))} ${paint.dim(`(${words.role[role].toLowerCase()}, ${own.tasks(tasks.length)})`)}`
}

function funding({ funding: all }: PolicyRecord, screen: Screen): string {
  const { words, language, width } = screen
  const lines = all.map((item) => {
    const { amount, unit, purpose, source } = item
    const rest = [purpose, source].filter((one) => one !== null).join(' · ')
    return hanging('  • ', `${plain(`${number(amount, language)} ${unit}${rest && `: ${rest}`}`)}${mark(item, screen)}`, width)
  })
  return section(words.record.funding, String(all.length), lines, screen)
}

function schedule({ schedule: all }: PolicyRecord, screen: Screen): string {
  const { words, language, width } = screen
  const lines = all.map((item) => {
    const { when, recurrence, action, actor, text } = item
    const again = recurrence === 'once' ? '' : ` (${words.recurrence[recurrence]})`
    const said = plain(`${time(when, language)}${again}: ${actor ? `${actor} ` : ''}${shorten(action ?? text, 160)}`)
    return hanging('  • ', `${said}${mark(item, screen)}`, width)
  })
  return section(words.record.schedule, String(all.length), lines, screen)
}

/** What it carries out and rests on stands at the top already. */
function otherReferences({ references }: PolicyRecord, screen: Screen): string {
  const others = references.filter(({ relation }) => relation !== 'implements' && relation !== 'basis')
  const lines = others.map((reference) =>
    hanging(
      '  • ',
      `${plain(`${referenceName(reference, screen)} (${screen.words.relation[reference.relation]})`)}${mark(reference, screen)}`,
      screen.width,
    ),
  )
  return section(screen.words.record.references, String(others.length), lines, screen)
}

function messages({ messages: all }: PolicyRecord, screen: Screen): string {
  return section(
    screen.words.record.messages,
    String(all.length),
    all.map((message) => messageView(message, screen)),
    screen,
  )
}

function section(title: string, count: string, lines: readonly string[], { paint, language }: Screen): string {
  if (lines.length === 0) return ''
  return [`${paint.bold(title.toLocaleUpperCase(language))} ${paint.dim(`(${count})`)}`, ...lines].join('\n')
}

function referenceName({ number: cited, type, date, title, asWritten }: Reference, { language, words }: Screen): string {
  const name = cited === null ? (title ?? asWritten[0] ?? words.unnumbered) : `${type ? `${type} ` : ''}${cited}`
  return date ? `${plain(name)} (${time(date, language)})` : plain(name)
}

/** ' [cần soát 62%]' behind an item that should be checked by hand; its blanks do not break. */
function mark(item: { readonly confidence?: number | undefined }, { words }: Screen): string {
  const share = checkMark(item)
  return share === null ? '' : ` [${words.confidence.check} ${share}]`.replace(/(?<=\S) /gu, '\u00a0')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** '1' -> '1. ', 'a)' stays; bullets and unlabelled ones get a dash. */
function label(text: string): string {
  if (text === '' || text === '-' || text === '+' || text === '*') return '- '
  return /[\p{L}\p{N}]$/u.test(text) ? `${text}. ` : `${text} `
}

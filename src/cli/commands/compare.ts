import { compare, compareEach, findDirective } from '../../comparison.js'
import type { Comparison } from '../../model/comparison.js'
import type { Message } from '../../model/message.js'
import type { PolicyRecord } from '../../model/record.js'
import type { Run } from '../command.js'
import { EXIT, exitCode, noCounts } from '../exit-code.js'
import { accept } from '../run/accept.js'
import { gather } from '../run/gather.js'
import { inputsOf } from '../run/jobs.js'
import { reportOne } from '../run/report-one.js'
import { settingOf, type WorkSettings } from '../run/settings.js'
import { setUp } from '../run/setup.js'
import { openShelf } from '../run/shelf.js'
import { openTargets, type Plan, planTargets } from '../run/targets.js'
import { UsageError } from '../usage-error.js'

/** `plancheck compare DIRECTIVE PLAN…`: how each plan carries out the directive; with one folder the directive is found by the citations. */
export const run: Run = async (args, options, opening) => {
  const setup = await setUp(options, opening, 'error')
  if (!setup) return EXIT.clean
  const { session, settings, config } = setup
  const targets = await planTargets(options, session, ['comparison'])
  const named = args.length > 1 ? await firstPath(args, options, session) : null
  // lines are written plan by plan: a thousand records need not be held open at once
  const shelf = targets.every(({ format }) => format === 'ndjson') ? openShelf() : null
  const { records, failures, tally } = await gather(args, options, settings, session, shelf?.put)
  const { directive, plans } = partition(records, named)
  const { language } = settings
  const setting = settings.rules.length > 0 ? { setting: await settingOf(settings.rules) } : {}
  if (shelf) {
    const each = compareEach(shelf.take(directive), [...plans].sort(byPath), shelf.take, { language, ...setting })
    const { messages, accepted } = await writeEach(each, settings, targets, session)
    await setup.settleBaseline({ accepted: [...tally.accepted, ...accepted], paths: new Set([null, ...tally.paths]), scopes: SCOPES })
    return exitCode(countOf([...failures.map(({ error }) => error), ...messages]), config.failOn, failures.length > 0)
  }
  const judged = compare(directive, plans, { language, records: options.records !== false, ...setting })
  const { comparison, accepted } = withoutAccepted(judged, settings)
  const complete = { ...comparison, messages: [...failures.map(({ error }) => error), ...comparison.messages] }
  await reportOne({ kind: 'comparison', comparison: complete }, targets, session)
  await setup.settleBaseline({ accepted: [...tally.accepted, ...accepted], paths: new Set([null, ...tally.paths]), scopes: SCOPES })
  return exitCode(countOf(shownIn(complete)), config.failOn, failures.length > 0)
}

const SCOPES = ['document', 'comparison'] as const

/** The lines are the same in whatever order the plans were named. */
function byPath({ source: { path: a } }: PolicyRecord, { source: { path: b } }: PolicyRecord): number {
  return (a ?? '') < (b ?? '') ? -1 : 1
}

/** The path of the first argument as it stands in its record; it names the directive. */
async function firstPath(args: Parameters<Run>[0], options: Parameters<Run>[1], session: Parameters<Run>[2]): Promise<string | null> {
  const { inputs, single } = await inputsOf(args.slice(0, 1), options, session)
  const [first] = inputs
  if (first?.kind === 'failed') throw new UsageError({ vi: first.failure.error.reason, en: first.failure.error.reason })
  if (!single || first === undefined) {
    throw new UsageError({
      vi: `"${args[0]}" phải là một tệp đọc được, không bị bỏ qua: văn bản chỉ đạo. Các kế hoạch đứng sau.`,
      en: `"${args[0]}" has to be one file that is not left out, the directive. The plans follow it.`,
    })
  }
  return first.path
}

function partition(
  records: readonly PolicyRecord[],
  named: string | null,
): { readonly directive: PolicyRecord; readonly plans: readonly PolicyRecord[] } {
  if (named !== null) {
    const directive = records.find(({ source }) => source.path === named)
    if (directive) return { directive, plans: records.filter((record) => record !== directive) }
    throw new UsageError({
      vi: `Không đọc được văn bản chỉ đạo "${named}" nên không đối chiếu được.`,
      en: `The directive "${named}" could not be read, so there is nothing to compare with.`,
    })
  }
  const found = findDirective(records)
  if (found) return found
  throw new UsageError({
    vi: 'Không tìm ra văn bản chỉ đạo: trong các tệp không có văn bản nào được những văn bản khác dẫn chiếu để thực hiện. Hãy nêu rõ: plancheck compare CHỈ-THỊ KẾ-HOẠCH…',
    en: 'The directive was not found: none of the files is cited by the others as what they carry out. Name it: plancheck compare DIRECTIVE PLAN…',
  })
}

function withoutAccepted(
  comparison: Comparison,
  { accepted: keys }: WorkSettings,
): { readonly comparison: Comparison; readonly accepted: readonly Message[] } {
  const whole = accept(comparison.messages, keys)
  const each = comparison.plans.map((plan) => accept(plan.messages, keys))
  return {
    comparison: {
      ...comparison,
      messages: [...whole.shown],
      plans: comparison.plans.map((plan, at) => ({ ...plan, messages: [...(each[at]?.shown ?? [])] })),
    },
    accepted: [...whole.accepted, ...each.flatMap((one) => one.accepted)],
  }
}

/** Writes each plan as it is compared; gives the messages that were shown and those that the baseline took. */
async function writeEach(
  comparisons: Iterable<Comparison>,
  settings: WorkSettings,
  targets: readonly Plan[],
  session: Parameters<typeof reportOne>[2],
): Promise<{ readonly messages: readonly Message[]; readonly accepted: readonly Message[] }> {
  const messages = new Map<string, Message>()
  const taken: Message[] = []
  const open = await openTargets(targets, session, true)
  try {
    for (const judged of comparisons) {
      const { comparison, accepted } = withoutAccepted(judged, settings)
      for (const message of shownIn(comparison)) messages.set(`${message.ruleId} ${message.path} ${message.fingerprint}`, message)
      taken.push(...accepted)
      await open.item({ kind: 'comparison', comparison })
    }
    await open.close()
  } catch (error) {
    await open.discard()
    throw error
  }
  return { messages: [...messages.values()], accepted: taken }
}

/** What the gate counts: the findings of the comparison, not those of each document, for which there is `check`. */
function shownIn({ messages, plans }: Comparison): Message[] {
  return [...messages, ...plans.flatMap((plan) => plan.messages)]
}

function countOf(messages: readonly Message[]): ReturnType<typeof noCounts> {
  const counts = noCounts()
  for (const { severity } of messages) counts[severity] += 1
  return counts
}

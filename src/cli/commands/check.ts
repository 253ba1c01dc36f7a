import type { Check } from '../../model/check.js'
import type { Message } from '../../model/message.js'
import type { FailedInput } from '../../model/record.js'
import { checkSet } from '../../rules/engine.js'
import type { Run } from '../command.js'
import { EXIT, exitCode, noCounts } from '../exit-code.js'
import { accept } from '../run/accept.js'
import { gather, headOf } from '../run/gather.js'
import { reportOne } from '../run/report-one.js'
import { settingOf } from '../run/settings.js'
import { setUp } from '../run/setup.js'
import { planTargets } from '../run/targets.js'

/** `plancheck check FILE…`: what the rules say of each document and of all of them together. */
export const run: Run = async (args, options, opening) => {
  const setup = await setUp(options, opening, 'error')
  if (!setup) return EXIT.clean
  const { session, settings, config } = setup
  const plans = await planTargets(options, session, ['check'])
  const keep = plans.some(({ format }) => SHOWS_RECORDS.has(format)) ? undefined : headOf
  const { records, failures, tally } = await gather(args, options, settings, session, keep)
  const judged = checkSet(records, {
    language: settings.language,
    dueDays: config.due ?? null,
    expected: config.expect ?? [],
    asOf: settings.asOf,
    ...(settings.rules.length > 0 ? { setting: await settingOf(settings.rules) } : {}),
  })
  const { shown, accepted } = accept(judged.messages, settings.accepted)
  const check = withFailures({ ...judged, messages: [...shown] }, failures)
  await reportOne({ kind: 'check', check, records }, plans, session)
  await setup.settleBaseline({
    accepted: [...tally.accepted, ...accepted],
    paths: new Set([null, ...tally.paths]),
    scopes: ['document', 'set'],
  })
  return exitCode(check.summary, config.failOn, failures.length > 0 || records.length === 0)
}

/** These show the contents of the documents beside the findings; for the others the heads are enough. */
const SHOWS_RECORDS: ReadonlySet<string> = new Set(['html', 'xlsx', 'docx'])

/** An input that could not be read is said where everything else is said, first of all. */
function withFailures(check: Check, failures: readonly FailedInput[]): Check {
  const messages: Message[] = [...failures.map(({ error }) => error), ...check.messages]
  const summary = noCounts()
  for (const { severity } of messages) summary[severity] += 1
  return { ...check, messages, summary }
}

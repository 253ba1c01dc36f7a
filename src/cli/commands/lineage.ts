import { lineage } from '../../comparison.js'
import type { Run } from '../command.js'
import { EXIT, exitCode } from '../exit-code.js'
import { gather, headOf } from '../run/gather.js'
import { reportOne } from '../run/report-one.js'
import { setUp } from '../run/setup.js'
import { planTargets } from '../run/targets.js'

/** `plancheck lineage FILE…`: which document carries out which, absent ones included. */
export const run: Run = async (args, options, opening) => {
  const setup = await setUp(options, opening, 'never')
  if (!setup) return EXIT.clean
  const { session, settings, config } = setup
  const plans = await planTargets(options, session, ['lineage'])
  const { records, tally } = await gather(args, options, settings, session, headOf)
  await reportOne({ kind: 'lineage', lineage: lineage(records) }, plans, session)
  return exitCode(tally.counts, config.failOn, tally.failed > 0 || records.length === 0)
}

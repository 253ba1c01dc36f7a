import * as z from 'zod'
import { Check } from '../../model/check.js'
import { Comparison } from '../../model/comparison.js'
import { Config } from '../../model/config.js'
import { PolicyRecord } from '../../model/record.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit-code.js'
import { writeText } from '../run/write-text.js'
import { UsageError } from '../usage-error.js'

const SHAPES = { record: PolicyRecord, comparison: Comparison, check: Check, config: Config }

/** `plancheck schema [record|comparison|check|config]`: the JSON Schema (draft 2020-12), made from the same schemas that give the types. */
export const run: Run = async ([shape = 'record'], options, session) => {
  const known = Object.entries(SHAPES).find(([name]) => name === shape)
  if (!known) {
    const names = Object.keys(SHAPES).join(', ')
    throw new UsageError({ vi: `Không có lược đồ "${shape}" (có: ${names}).`, en: `There is no schema "${shape}" (there are: ${names}).` })
  }
  await writeText(`${JSON.stringify(z.toJSONSchema(known[1], { target: 'draft-2020-12' }), null, 2)}\n`, options, session)
  return EXIT.clean
}

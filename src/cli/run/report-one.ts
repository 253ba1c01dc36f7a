import type { ReportItem } from '../../model/report.js'
import type { Session } from '../session.js'
import { openTargets, type Plan } from './targets.js'

/** Writes the single result of a command to all planned outputs. */
export async function reportOne(item: ReportItem, plans: readonly Plan[], session: Session): Promise<void> {
  const targets = await openTargets(plans, session, true)
  try {
    await targets.item(item)
    await targets.close()
  } catch (error) {
    await targets.discard()
    throw error
  }
}

import type { Severity } from '../model/message.js'

/** At or above which severity findings make the command fail; 'never': findings do not. */
export type FailOn = Severity | 'never'

/** How many messages of each severity a run had. */
export type Counts = Record<Severity, number>

/** Clean, findings, and 'something was not done' (usage, unreadable input, nothing matched); 130 after Ctrl-C, as shells expect. */
export const EXIT = { clean: 0, findings: 1, trouble: 2, interrupted: 130 } as const

/** Counts of nothing, to add to. */
export function noCounts(): Counts {
  return { error: 0, warning: 0, info: 0 }
}

/** The exit code of a run that came to its end. An input that could not be read outweighs findings. */
export function exitCode(counts: Readonly<Counts>, failOn: FailOn, trouble: boolean): number {
  if (trouble) return EXIT.trouble
  const reached: Readonly<Record<FailOn, number>> = {
    never: 0,
    error: counts.error,
    warning: counts.error + counts.warning,
    info: counts.error + counts.warning + counts.info,
  }
  return reached[failOn] > 0 ? EXIT.findings : EXIT.clean
}

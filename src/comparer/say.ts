import { reasons } from '../lexicon/wording-compare.js'
import type { Language } from '../model/report.js'

/** A reason in the user's language, with its values filled in. */
export type Say = (reason: keyof typeof reasons, values?: Readonly<Record<string, string | number>>) => string

export function sayIn(language: Language): Say {
  return (reason, values = {}) => reasons[reason][language].replace(/\{(\w{1,20})\}/g, (_, name: string) => String(values[name] ?? ''))
}

import { rateItems } from './confidence/index.js'
import type { Fields } from './extractors/extractor.js'
import { extractors } from './extractors/index.js'
import type { Message } from './model/message.js'
import { NO_OWN_WORDS, type OwnWords } from './model/own-words.js'
import type { PolicyRecord } from './model/record.js'
import type { Language } from './model/report.js'
import type { Source } from './model/source.js'
import { parse } from './parser/index.js'
import { recognize } from './recognizers/index.js'
import { type CheckOptions, checkSet, judge, type Setting } from './rules/engine.js'

export { type CheckOptions, checkSet as check, type Setting }

export type ExtractOptions = {
  readonly language?: Language
  /** ISO date that stands for the document's own where lifetimes of bodies are judged. */
  readonly asOf?: string | null
  /** Bodies, types of documents and abbreviations of the user's office. */
  readonly ownWords?: OwnWords
}

/**
 * One document's record: source -> tree -> mentions -> fields -> confidence of their items -> messages. Total: any source gives a record. An extractor that throws
 * leaves its field empty, and the record says so in a message.
 */
export function extract(source: Source, options: ExtractOptions = {}): PolicyRecord {
  const root = parse(source, options.ownWords ?? NO_OWN_WORDS)
  const mentions = recognize(root)
  const found: Partial<Fields> = {}
  const failures: { readonly member: string; readonly error: unknown }[] = []
  for (const { field, extract: run, empty } of extractors) {
    try {
      Object.assign(found, { [field]: run({ root, mentions, found }) })
    } catch (error) {
      Object.assign(found, { [field]: empty })
      failures.push({ member: field, error })
    }
  }
  // each extractor has filled its own field; a record prints them in this order
  const { nature, document, references, goals, targets, funding, solutionGroups, assignments, schedule } = found as Fields
  const fields = { document, references, goals, targets, funding, solutionGroups, assignments, schedule }
  try {
    rateItems(root, nature, fields)
  } catch (error) {
    failures.push({ member: 'confidence', error })
  }
  const record = { schemaVersion: 1 as const, source: { ...info(source), nature }, ...fields }
  const messages: Message[] = judge({ record, root, mentions, failures, language: options.language ?? 'vi', asOf: options.asOf ?? null })
  return { ...record, messages }
}

function info(source: Source): Omit<PolicyRecord['source'], 'nature'> {
  const { path, format, encoding, sha256, text, pages, ocr } = source
  return {
    path,
    format,
    ...(encoding === undefined ? {} : { encoding }),
    sha256,
    characters: text.length,
    ...(pages === undefined ? {} : { pages }),
    ...(ocr === undefined ? {} : { ocr }),
  }
}

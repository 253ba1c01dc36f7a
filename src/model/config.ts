import * as z from 'zod'
import { Severity } from './message.js'

/** A rule's setting: its severity, or 'off'. */
export const RuleSetting = z.enum([...Severity.options, 'off'])
export type RuleSetting = z.infer<typeof RuleSetting>

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const Name = z.string().trim().min(2)

/** A body of the office's own: its name, or also when it exists and who has its work afterwards (for `body/lifetime`). */
const Body = z.union([Name, z.strictObject({ name: Name, from: Day.optional(), until: Day.optional(), now: Name.optional() })], {
  error: '"…" | { name, from?, until?, now? }',
})

/** `plancheck.config.{json,yaml,yml}`: everything is optional, unknown keys are errors. */
export const Config = z.strictObject({
  $schema: z.string().optional(),
  rules: z.record(z.string(), RuleSetting).optional(),
  /** Later entries win over earlier ones; `files` are globs relative to the config file. */
  overrides: z.array(z.strictObject({ files: z.array(z.string()).min(1), rules: z.record(z.string(), RuleSetting) })).optional(),
  lexicon: z
    .strictObject({
      /** Symbol in numbers of documents and in the text -> the body's name: { "BCĐCĐS": "Ban Chỉ đạo chuyển đổi số" }. */
      bodies: z.record(z.string(), Body).optional(),
      /** Abbreviation of a document type in a number -> the type: { "PAĐT": "Phương án đặc thù" }. */
      types: z.record(z.string(), Name).optional(),
      /** Words cut short within names of bodies: { "CCHC": "cải cách hành chính" }. */
      abbreviations: z.record(z.string(), Name).optional(),
    })
    .optional(),
  /** Issuers that should have a plan (see `--expect`). */
  expect: z.array(z.string()).optional(),
  /** Days within which a plan should follow its directive (see `--due`). */
  due: z.int().min(0).optional(),
  failOn: z.enum(['error', 'warning', 'info', 'never']).optional(),
  language: z.enum(['vi', 'en']).optional(),
})
export type Config = z.infer<typeof Config>

/** What is wrong with a configuration, in the user's language: hand it to `Config.safeParse`. */
export const configErrors = { vi: z.locales.vi().localeError, en: z.locales.en().localeError }

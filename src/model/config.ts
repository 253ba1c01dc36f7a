import * as z from 'zod'
import { Severity } from './message.js'

/** A rule's setting: its severity, or 'off'. */
export const RuleSetting = z.union([Severity, z.literal('off')])
export type RuleSetting = z.infer<typeof RuleSetting>

/** `plancheck.config.{json,yaml,yml}`: everything is optional, unknown keys are errors. */
export const Config = z.strictObject({
  $schema: z.string().optional(),
  rules: z.record(z.string(), RuleSetting).optional(),
  /** Later entries win over earlier ones; `files` are globs relative to the config file. */
  overrides: z.array(z.strictObject({ files: z.array(z.string()).min(1), rules: z.record(z.string(), RuleSetting) })).optional(),
  lexicon: z
    .strictObject({
      /** Symbol in a document number -> the body's name: { "BCĐCĐS": "Ban Chỉ đạo chuyển đổi số" }. */
      bodies: z.record(z.string(), z.string()).optional(),
      /** Abbreviation of a document type in a number -> the type: { "PA": "Phương án" }. */
      types: z.record(z.string(), z.string()).optional(),
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

import * as z from 'zod'
import {
  Direction,
  GoalKind,
  IssuerBranch,
  IssuerLevel,
  Modality,
  Nature,
  Operator,
  Recurrence,
  Relation,
  Role,
  TargetStatus,
} from '../../src/model/index.js'

/** What every gold entry may carry: a remark ("borderline" in it forgives a miss), or `optional`. */
const entry = { note: z.string().optional(), optional: z.boolean().default(false) }
const text = z.string().nullable().default(null)
const also = z.array(z.string()).default([])
const span = z.tuple([z.string().nullable(), z.string().nullable()]).nullable().default(null)

export const GoldTarget = z.strictObject({
  ...entry,
  quote: z.string(),
  indicator: z.string(),
  indicatorAlso: also,
  direction: Direction,
  op: Operator,
  value: z.number().nullable().default(null),
  min: z.number().nullable().default(null),
  max: z.number().nullable().default(null),
  unit: text,
  per: z.enum(['year', 'quarter', 'month']).nullable().default(null),
  deadline: text,
  period: span,
  baseline: z.strictObject({ value: z.number(), year: text }).nullable().default(null),
  scope: text,
  modality: Modality.default('firm'),
  status: TargetStatus.default('target'),
  /** Slots that a reader may see either way. */
  unscored: z.array(z.enum(['unit', 'per', 'period', 'scope'])).default([]),
  /** 'title': a time that stands only in the plan's title may be taken or left. */
  timeFrom: z.literal('title').optional(),
})
export type GoldTarget = z.infer<typeof GoldTarget>

/** `fixtures/documents/<slug>/gold.json`: what a human reads in the text. Conventions: `fixtures/README.md`. */
export const Gold = z.strictObject({
  note: z.string().optional(),
  nature: Nature.default('original'),
  /** Ids of the rules that must find a warning or an error here; all others must be silent. */
  findings: also,
  document: z.strictObject({
    number: text,
    type: text,
    title: text,
    issuer: text,
    issuerAlso: also,
    issuerLevel: IssuerLevel.nullable(),
    issuerBranch: IssuerBranch.nullable(),
    issuedOn: text,
    place: text,
    period: z.strictObject({ from: text, to: text }).nullable().default(null),
    signers: z.array(z.strictObject({ name: z.string(), position: text, authority: text })).default([]),
    recipients: z.array(z.string()).default([]),
    /** Fields that a reader may see either way. */
    unscored: z.array(z.enum(['type', 'period'])).default([]),
  }),
  references: z
    .array(
      z.strictObject({
        ...entry,
        number: z.string(),
        type: text,
        date: text,
        alsoPrinted: also,
        issuer: z.string().optional(),
        relation: Relation,
        relationAlso: z.array(Relation).default([]),
      }),
    )
    .default([]),
  goals: z.array(z.strictObject({ ...entry, quote: z.string(), kind: GoalKind, kindAlso: z.array(GoalKind).default([]) })).default([]),
  targets: z.array(GoldTarget).default([]),
  funding: z
    .array(
      z.strictObject({
        ...entry,
        quote: z.string(),
        amount: z.number(),
        unit: z.string(),
        purpose: text,
        source: text,
        period: span,
        unscored: z.array(z.enum(['source', 'period'])).default([]),
      }),
    )
    .default([]),
  solutionGroups: z
    .array(
      z.strictObject({
        ...entry,
        label: z.string().default(''),
        title: z.string(),
        measures: z.array(z.strictObject({ ...entry, label: z.string().default(''), quote: z.string() })).default([]),
      }),
    )
    .default([]),
  assignments: z
    .array(
      z.strictObject({
        ...entry,
        actor: z.string(),
        joint: z.string().optional(),
        role: Role.default('lead'),
        roleAlso: z.array(Role).default([]),
        tasks: z.array(z.strictObject({ ...entry, quote: z.string(), deadline: text, deadlineAlso: also, product: text })).default([]),
      }),
    )
    .default([]),
  schedule: z
    .array(
      z.strictObject({
        ...entry,
        quote: z.string(),
        when: z.string(),
        whenAlso: also,
        recurrence: Recurrence.default('once'),
        action: text,
        actor: text,
      }),
    )
    .default([]),
})
export type Gold = z.infer<typeof Gold>

import * as z from 'zod'
import { Message } from './message.js'
import { Evidence } from './position.js'
import { Nature, PolicyRecord } from './record.js'

/** One document of a set. `id` is unique in one output (numbers are not); `path` null: cited but not given. */
export const DocumentRef = z.object({
  id: z.string(),
  path: z.string().nullable(),
  /** Other files that stand for the same document: a report merged with its plan. */
  alsoPaths: z.array(z.string()),
  sha256: z.string().nullable(),
  nature: Nature,
  number: z.string().nullable(),
  type: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.string().nullable(),
  title: z.string().nullable(),
})
export type DocumentRef = z.infer<typeof DocumentRef>

export const LineageRelation = z.enum(['direct', 'through', 'undeclared', 'conflicting'])
export type LineageRelation = z.infer<typeof LineageRelation>

export const GroupStatus = z.enum(['covered', 'partial', 'named', 'missing'])
export type GroupStatus = z.infer<typeof GroupStatus>

export const MeasureStatus = z.enum(['answered', 'partly', 'left out'])
export type MeasureStatus = z.infer<typeof MeasureStatus>

export const Reuse = z.enum(['verbatim', 'adapted', 'new'])
export type Reuse = z.infer<typeof Reuse>

export const Verdict = z.enum(['kept', 'stricter', 'weaker', 'missing', 'added', 'unclear'])
export type Verdict = z.infer<typeof Verdict>

/** How one group of the directive fares in one plan. Indexes point into the two records' `solutionGroups` and their `measures`. */
export const GroupCoverage = z.object({
  directive: z.int(),
  status: GroupStatus,
  score: z.number(),
  reasons: z.array(z.string()),
  measures: z.array(z.object({ measure: z.int(), status: MeasureStatus, evidence: z.array(Evidence) })),
  answers: z.array(z.object({ group: z.int(), measure: z.int().nullable(), score: z.number(), reuse: Reuse })),
  elsewhere: z.array(z.object({ field: z.enum(['goals', 'assignments']), index: z.int() })),
})
export type GroupCoverage = z.infer<typeof GroupCoverage>

/** One row of the target table: indexes into the two records' `targets`; 'weaker' always has both quotes. */
export const TargetVerdict = z.object({
  directive: z.int().nullable(),
  plan: z.int().nullable(),
  verdict: Verdict,
  reasons: z.array(z.string()),
  evidence: z.object({ directive: Evidence.nullable(), plan: Evidence.nullable() }),
})
export type TargetVerdict = z.infer<typeof TargetVerdict>

export const PlanComparison = z.object({
  plan: DocumentRef,
  lineage: z.object({ relation: LineageRelation, path: z.array(z.string()), missing: z.array(z.string()) }),
  timing: z.object({ daysAfterDirective: z.int().nullable(), daysAfterParent: z.int().nullable() }),
  coverage: z.number(),
  groups: z.array(GroupCoverage),
  targets: z.array(TargetVerdict),
  additions: z.array(z.object({ field: z.enum(['solutionGroups', 'goals']), index: z.int() })),
  reuse: z.object({ verbatim: z.number(), adapted: z.number(), new: z.number() }),
  /** The sentences of the plan's solution groups, each with the directive's sentence that its words come from. */
  sentences: z.array(Evidence.extend({ reuse: Reuse, directive: Evidence.nullable() })).optional(),
  messages: z.array(Message),
})
export type PlanComparison = z.infer<typeof PlanComparison>

/** The whole cascade, absent documents included (path null). An edge runs from the superior document to the one that carries it out. */
export const Lineage = z.object({
  nodes: z.array(DocumentRef),
  edges: z.array(z.object({ from: z.string(), to: z.string(), relation: z.string() })),
})
export type Lineage = z.infer<typeof Lineage>

/** What `plancheck compare` gives. */
export const Comparison = z.object({
  schemaVersion: z.literal(1),
  directive: DocumentRef,
  records: z.record(z.string(), PolicyRecord).optional(),
  plans: z.array(PlanComparison),
  lineage: Lineage,
  messages: z.array(Message),
})
export type Comparison = z.infer<typeof Comparison>

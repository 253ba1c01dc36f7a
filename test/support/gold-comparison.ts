import * as z from 'zod'
import { GroupStatus, LineageRelation, Reuse, Verdict } from '../../src/model/index.js'

const also = z.array(z.string()).default([])

/** `fixtures/comparisons/<slug>/gold.json`: how a plan answers a directive. Indexes point into the lists of titles and quotes. */
export const ComparisonGold = z.strictObject({
  note: z.string().optional(),
  /** Paths below `fixtures`. */
  directive: z.string(),
  plan: z.string(),
  /** A plan without a number ends the path above itself; no path: not scored. */
  lineage: z.strictObject({ relation: LineageRelation, path: also, missing: also }),
  timing: z.strictObject({ daysAfterDirective: z.int().nullable(), daysAfterParent: z.int().nullable().optional() }),
  directiveGroups: z.array(z.string()),
  planGroups: z.array(z.string()),
  groups: z.array(
    z.strictObject({
      directive: z.int(),
      status: GroupStatus,
      statusAlso: z.array(GroupStatus).default([]),
      /** Plan groups that answer at least a part; links in `answersAlso` are neither right nor wrong. */
      answers: z.array(z.int()).default([]),
      answersAlso: z.array(z.int()).default([]),
      /** Measures of the directive that the plan surely leaves out. */
      leftOut: also,
      why: z.string(),
    }),
  ),
  additions: z.array(z.int()).default([]),
  directiveTargets: also,
  planTargets: also,
  /** Figures of the plan that may be taken for targets or left. */
  planTargetsAlso: also,
  targets: z
    .array(
      z.strictObject({
        directive: z.int().nullable(),
        plan: z.int().nullable(),
        verdict: Verdict,
        verdictAlso: z.array(Verdict).default([]),
        why: z.string(),
      }),
    )
    .default([]),
  /** Some sentences of the plan's solution groups, labelled. */
  reuse: z.array(z.strictObject({ quote: z.string(), label: Reuse, labelAlso: z.array(Reuse).default([]) })).default([]),
  /** Words in the plan left over from the text that it was copied from. */
  residue: z.array(z.strictObject({ quote: z.string(), kind: z.enum(['place', 'period', 'body']) })).default([]),
})
export type ComparisonGold = z.infer<typeof ComparisonGold>

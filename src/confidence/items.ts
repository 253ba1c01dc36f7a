import type {
  Assignment,
  Funding,
  Goal,
  Measure,
  PolicyRecord,
  Reference,
  ScheduleItem,
  SolutionGroup,
  Target,
  Task,
} from '../model/record.js'

/** The lists of a record whose items carry a confidence. */
export type ItemFields = Pick<PolicyRecord, 'references' | 'goals' | 'targets' | 'funding' | 'solutionGroups' | 'assignments' | 'schedule'>

/** What each kind of item is; measures and tasks stand inside groups and assignments. */
export type Items = {
  readonly references: Reference
  readonly goals: Goal
  readonly targets: Target
  readonly funding: Funding
  readonly solutionGroups: SolutionGroup
  readonly measures: Measure
  readonly assignments: Assignment
  readonly tasks: Task
  readonly schedule: ScheduleItem
}
export type ItemKind = keyof Items
export const itemKinds = [
  'references',
  'goals',
  'targets',
  'funding',
  'solutionGroups',
  'measures',
  'assignments',
  'tasks',
  'schedule',
] as const satisfies readonly ItemKind[]

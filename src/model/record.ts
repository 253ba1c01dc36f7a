import * as z from 'zod'
import { Message } from './message.js'
import { Confidence, Evidence, Item } from './position.js'
import { Period, Time, TimeSpan } from './time.js'

/** 'report': a news item, web page or summary; `document` then describes the document that it tells about. */
export const Nature = z.enum(['original', 'report', 'unknown'])
export type Nature = z.infer<typeof Nature>

export const IssuerLevel = z.enum(['central', 'province', 'district', 'commune', 'other'])
export type IssuerLevel = z.infer<typeof IssuerLevel>

export const IssuerBranch = z.enum(['party', 'executive', 'legislature', 'front', 'judiciary', 'other'])
export type IssuerBranch = z.infer<typeof IssuerBranch>

/** Where the text came from. `path` is relative to the working directory with '/' separators ('a.zip!/b.docx' inside an archive). */
export const SourceInfo = z.object({
  path: z.string().nullable(),
  format: z.string(),
  encoding: z.string().optional(),
  nature: Nature,
  sha256: z.string(),
  characters: z.int().min(0),
  pages: z.int().min(1).optional(),
  ocr: z.object({ quality: z.number().min(0).max(1) }).optional(),
})
export type SourceInfo = z.infer<typeof SourceInfo>

export const Signer = z.object({
  name: z.string(),
  position: z.string().nullable(),
  /** 'TM.', 'KT.', 'TL.', 'T/M' … as printed (Decree 30/2020/NĐ-CP, annex I, II.7; Guidance 36-HD/VPTW). */
  authority: z.string().nullable(),
})
export type Signer = z.infer<typeof Signer>

/** What the document says of itself. `null`: the text does not say. Values that are concluded, not printed, are named in `implied`. */
export const DocumentFacts = z.object({
  number: z.string().nullable(),
  type: z.string().nullable(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  issuerLevel: IssuerLevel.nullable(),
  issuerBranch: IssuerBranch.nullable(),
  issuedOn: z.string().nullable(),
  place: z.string().nullable(),
  period: Period.nullable(),
  signers: z.array(Signer),
  recipients: z.array(z.string()),
  evidence: z.record(z.string(), Evidence),
  implied: z.array(z.string()),
})
export type DocumentFacts = z.infer<typeof DocumentFacts>

export const Relation = z.enum(['implements', 'basis', 'cites', 'amends', 'replaces'])
export type Relation = z.infer<typeof Relation>

/** One cited act (identity: type, number, date, issuer, subject; a number alone is none) with all its mentions. */
export const Reference = z.object({
  number: z.string().nullable(),
  type: z.string().nullable(),
  /** The date printed most often (first if equal); the other dates printed for the same act are in `alsoPrinted`. */
  date: z.string().nullable(),
  alsoPrinted: z.array(z.string()),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  relation: Relation,
  asWritten: z.array(z.string()),
  mentions: z.array(Evidence),
  confidence: Confidence.optional(),
})
export type Reference = z.infer<typeof Reference>

export const GoalKind = z.enum(['purpose', 'requirement', 'general', 'specific'])
export type GoalKind = z.infer<typeof GoalKind>

export const Goal = Item.extend({ text: z.string(), kind: GoalKind, deadline: Time.nullable() })
export type Goal = z.infer<typeof Goal>

export const Direction = z.enum(['decrease', 'increase', 'reach', 'maintain', 'eliminate', 'limit'])
export type Direction = z.infer<typeof Direction>

export const Operator = z.enum(['eq', 'gte', 'lte', 'gt', 'lt', 'range', 'none'])
export type Operator = z.infer<typeof Operator>

export const Modality = z.enum(['firm', 'strive', 'approximate'])
export type Modality = z.infer<typeof Modality>

export const TargetStatus = z.enum(['target', 'achieved', 'estimate'])
export type TargetStatus = z.infer<typeof TargetStatus>

/** One measurable commitment or reported figure; a sentence with three figures gives three. */
export const Target = Item.extend({
  text: z.string(),
  indicator: z.string(),
  direction: Direction,
  op: Operator,
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
  per: z.enum(['year', 'quarter', 'month']).nullable(),
  deadline: Time.nullable(),
  period: TimeSpan.nullable(),
  baseline: z.object({ value: z.number(), year: z.string().nullable() }).nullable(),
  /** The population the figure holds for: 'huyện nghèo', 'vùng đồng bào dân tộc thiểu số'. */
  scope: z.string().nullable(),
  /** bảo đảm / phấn đấu / cơ bản, khoảng */
  modality: Modality,
  status: TargetStatus,
})
export type Target = z.infer<typeof Target>

export const Funding = Item.extend({
  amount: z.number(),
  unit: z.string(),
  purpose: z.string().nullable(),
  source: z.string().nullable(),
  period: TimeSpan.nullable(),
})
export type Funding = z.infer<typeof Funding>

export const Measure = Item.extend({ label: z.string(), text: z.string() })
export type Measure = z.infer<typeof Measure>

export const SolutionGroup = Item.extend({ label: z.string(), title: z.string(), measures: z.array(Measure) })
export type SolutionGroup = z.infer<typeof SolutionGroup>

export const Role = z.enum(['lead', 'support', 'supervise', 'all'])
export type Role = z.infer<typeof Role>

export const Task = Item.extend({ text: z.string(), deadline: Time.nullable(), product: z.string().nullable() })
export type Task = z.infer<typeof Task>

export const Assignment = Item.extend({ actor: z.string(), role: Role, tasks: z.array(Task) })
export type Assignment = z.infer<typeof Assignment>

export const Recurrence = z.enum(['once', 'weekly', 'monthly', 'quarterly', 'biannual', 'annual', 'continuous'])
export type Recurrence = z.infer<typeof Recurrence>

export const ScheduleItem = Item.extend({
  text: z.string(),
  /** A Time where the text gives one ('2026-06-30'), else the words ("trong 05 ngày làm việc"). */
  when: z.string(),
  recurrence: Recurrence,
  action: z.string().nullable(),
  actor: z.string().nullable(),
})
export type ScheduleItem = z.infer<typeof ScheduleItem>

/** What `plancheck extract` gives for one document. */
export const PolicyRecord = z.object({
  schemaVersion: z.literal(1),
  source: SourceInfo,
  document: DocumentFacts,
  references: z.array(Reference),
  goals: z.array(Goal),
  targets: z.array(Target),
  funding: z.array(Funding),
  solutionGroups: z.array(SolutionGroup),
  assignments: z.array(Assignment),
  schedule: z.array(ScheduleItem),
  messages: z.array(Message),
})
export type PolicyRecord = z.infer<typeof PolicyRecord>

/** What stands in arrays and ndjson for an input that could not be read. */
export const FailedInput = z.object({ source: z.object({ path: z.string().nullable() }), error: Message })
export type FailedInput = z.infer<typeof FailedInput>

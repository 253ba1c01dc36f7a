import type { Span } from './position.js'
import type { IssuerBranch, IssuerLevel } from './record.js'
import type { Period, Time } from './time.js'

/** Something that a recognizer saw in the reading text, by its stretch and its meaning. Lists of mentions are sorted by start. */
export type Mention = NumberMention | DateMention | PeriodMention | BodyMention | QuantityMention

/** A document number as printed with what surrounds it: "Chỉ thị số 05-CT/TW", "số 1766/QĐ-BGDĐT", "Nghị quyết 19". */
export type NumberMention = Span & {
  readonly type: 'document-number'
  /** Canonical: NFC, no blanks, TƯ -> TW; '57-NQ/TW', '15/2020/NĐ-CP'. */
  readonly number: string
  /** Type word printed before it or carried over from its list; null where none is. */
  readonly documentType: string | null
}

/** A calendar date as exact as printed. `time` is null where the text gives no year ("Ngày 10/11, …"). */
export type DateMention = Span & {
  readonly type: 'date'
  readonly time: Time | null
  readonly month: number | null
  readonly day: number | null
  readonly year: number | null
}

/** "giai đoạn 2021 - 2025", "nhiệm kỳ 2020-2025". */
export type PeriodMention = Span & { readonly type: 'period'; readonly period: Period }

/** A body named in the text: "Ban Thường vụ Huyện ủy Võ Nhai", "Sở Y tế", "các sở, ban, ngành". */
export type BodyMention = Span & {
  readonly type: 'body'
  /** Abbreviations spelled out. */
  readonly name: string
  readonly level: IssuerLevel | null
  readonly branch: IssuerBranch | null
}

/** A figure with its unit and bound: "ít nhất 25-30%", "75.000 tỷ đồng", "một nửa". */
export type QuantityMention = Span & {
  readonly type: 'quantity'
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly op: 'eq' | 'gte' | 'lte' | 'gt' | 'lt' | 'range'
  readonly unit: string | null
  readonly per: 'year' | 'quarter' | 'month' | null
}

/** All mentions of a document, by type, each list sorted by start. */
export type MentionIndex = { readonly [T in Mention['type']]: readonly Extract<Mention, { type: T }>[] }

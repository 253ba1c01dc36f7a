import { walkXml } from '../xml.js'

/** One level of a list as it is defined (ECMA-376 part 1, 17.9.6). */
type Level = {
  start: number
  format: string
  /** "%1.%2." with each %n standing for the counter of level n. */
  text: string
  suffix: 'tab' | 'space' | 'nothing'
  /** Counters of higher levels are printed as decimals (w:isLgl). */
  legal: boolean
  /** The level whose step restarts this one; null: every higher level; 0: never. */
  restart: number | null
  /** The paragraph style that stands for this level. */
  style: string | null
}

/** Lists by id (w:numId): their levels, and what counters they share. */
export type Numbering = ReadonlyMap<
  string,
  { readonly abstract: string; readonly levels: readonly (Level | undefined)[]; readonly starts: ReadonlyMap<number, number> }
>

/** Reads numbering.xml. `styleLists` gives the list of a numbering style (w:numStyleLink). */
export function readNumbering(bytes: Uint8Array | undefined, styleLists: ReadonlyMap<string, string>): Numbering {
  const abstracts = new Map<string, (Level | undefined)[]>()
  const links = new Map<string, string>()
  const lists = new Map<string, { abstract: string; levels: (Level | undefined)[]; starts: Map<number, number> }>()
  if (!bytes) return lists
  let abstract = ''
  let list: { abstract: string; levels: (Level | undefined)[]; starts: Map<number, number> } | undefined
  let at = 0
  let level: Level | undefined
  walkXml(bytes, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      switch (name) {
        case 'w:abstractNum':
          abstract = attributes['w:abstractNumId'] ?? ''
          abstracts.set(abstract, [])
          break
        case 'w:numStyleLink':
          links.set(abstract, value)
          break
        case 'w:num':
          list = { abstract: '', levels: [], starts: new Map() }
          lists.set(attributes['w:numId'] ?? '', list)
          break
        case 'w:abstractNumId':
          if (list) list.abstract = value
          break
        case 'w:lvlOverride':
          at = Number(attributes['w:ilvl'])
          break
        case 'w:startOverride':
          list?.starts.set(at, Number(value))
          break
        case 'w:lvl':
          at = Number(attributes['w:ilvl'])
          level = { start: 1, format: 'decimal', text: '', suffix: 'tab', legal: false, restart: null, style: null }
          if (at >= 0 && at < 9) (list ? list.levels : (abstracts.get(abstract) ?? []))[at] = level
          break
        default:
          if (level) setLevel(level, name, value, attributes)
      }
    },
    close(name) {
      if (name === 'w:num') list = undefined
      else if (name === 'w:lvl') level = undefined
    },
  })
  for (const found of lists.values()) {
    const linked = links.get(found.abstract)
    const target = linked === undefined ? undefined : lists.get(styleLists.get(linked) ?? '')
    const base = abstracts.get(target?.abstract ?? found.abstract) ?? []
    for (let i = 0; i < 9; i++) found.levels[i] ??= base[i]
  }
  return lists
}

function setLevel(level: Level, name: string, value: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'w:start') level.start = Number(value)
  else if (name === 'w:numFmt') level.format = value === 'custom' ? (attributes['w:format'] ?? 'decimal') : value
  else if (name === 'w:lvlText') level.text = value
  else if (name === 'w:suff') level.suffix = value === 'nothing' || value === 'space' ? value : 'tab'
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false'
  else if (name === 'w:pStyle') level.style = value
  else if (name === 'w:lvlRestart') level.restart = Number(value)
}

/** Counts paragraphs and tells each one's printed label: "I.", "1.2.", "a)", "-"; the blank after it is included. */
export class Labels {
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly started = new Set<string>()

  constructor(private readonly numbering: Numbering) {}

  /** The level at which a style stands in a list, where its own properties do not say. */
  levelOf(id: string, style: string | undefined): number {
    return Math.max(0, this.numbering.get(id)?.levels.findIndex((level) => level !== undefined && level.style === style) ?? 0)
  }

  /** The label of the next paragraph of list `id` at level `at` (from 0); '' for lists that print nothing. */
  next(id: string, at: number): string {
    const list = this.numbering.get(id)
    const level = list?.levels[at]
    if (!list || !level) return ''
    const counters = this.counters.get(list.abstract) ?? []
    this.counters.set(list.abstract, counters)
    const override = list.starts.get(at)
    const first = `${id}/${at}`
    const current = counters[at]
    if (override !== undefined && !this.started.has(first)) counters[at] = override
    else counters[at] = current === undefined ? level.start : current + 1
    this.started.add(first)
    for (let deeper = at + 1; deeper < 9; deeper++) {
      const restart = list.levels[deeper]?.restart ?? null
      if (restart === null || (restart > 0 && at < restart)) counters[deeper] = undefined
    }
    if (level.format === 'none' && level.text === '') return ''
    const label =
      level.format === 'bullet'
        ? bullet(level.text)
        : level.text.replace(/%([1-9])/g, (_, digit: string) => {
            const i = Number(digit) - 1
            const other = list.levels[i]
            const value = counters[i] ?? other?.start ?? 1
            return format(value, level.legal && i < at ? 'decimal' : (other?.format ?? 'decimal'))
          })
    return label === '' ? '' : label + (level.suffix === 'nothing' ? '' : ' ')
  }
}

/** Symbol fonts draw their bullets in the private area: they print as a dash. */
function bullet(text: string): string {
  if (text === '') return ''
  return /^[-–—+*•▪●○◦o§]$/u.test(text) ? (text === 'o' ? '+' : text) : '-'
}

/** A counter in a list format (ECMA-376 part 1, 17.18.59): 4 -> "4", "IV", "d", "04". */
export function format(value: number, name: string): string {
  switch (name) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'decimalZero':
    case '01, 02, 03, ...':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(value: number): string {
  if (value <= 0 || value >= 4000) return String(value)
  let rest = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

/** 1 -> A, 26 -> Z, 27 -> AA, 28 -> BB (as Word repeats letters). */
function letters(value: number): string {
  if (value <= 0) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)))
}

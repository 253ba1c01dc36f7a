import { type AST, parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp'
import { analyse, type Report } from 'scslre'

/** A quantifier that can make matching slow. */
export type Danger = {
  readonly kind: 'slides' | 'shares' | 'nests'
  /** The quantifiers in question. */
  readonly words: string
  /** By how much they multiply the time per character at worst; Infinity where no count bounds them. */
  readonly factor: number
  /** The text whose growth shows it. */
  readonly attack: string
}

/** Counts from which on a quantifier is opened: smaller ones multiply little. */
const COUNTED = 5

/**
 * What the library says of a pattern whose counted quantifiers are opened ('{0,200}' becomes '*'). Opened, `[^;]{1,40}[^.]{1,40}` shows that
 * its halves share characters; `steps` then tells the price from the true counts: Infinity where a quantifier has no upper count.
 *
 * - slides: matching starts anew inside a run that it has just walked to the end (`\s+$` on blanks)
 * - shares: two quantifiers of one match split a run in all possible ways (`a*a*b`)
 * - nests: a repeated group splits a run in all possible ways (`(?:a+)+b`)
 */
export function dangers(source: string, flags: string): Danger[] {
  const pattern = withoutOgham(source)
  const counts = quantifiers(pattern, flags).map(({ max }) => max)
  const opened = parseRegExpLiteral(`/${open(pattern, flags)}/${flags}`)
  const known = new Map(quantifiersOf(opened).map((quantifier, at) => [quantifier.start, counts[at]]))
  const most = ({ start }: AST.Quantifier): number => known.get(start) ?? Number.POSITIVE_INFINITY
  return analyse({ pattern: opened.pattern, flags: opened.flags }).reports.map((report) => ({
    ...costOf(report, most),
    attack: `${JSON.stringify(report.character.pick)} repeated`,
  }))
}

function costOf(report: Report, most: (quantifier: AST.Quantifier) => number): Omit<Danger, 'attack'> {
  switch (report.type) {
    case 'Move':
      return { kind: 'slides', words: report.quant.raw, factor: most(report.quant) }
    case 'Trade':
      return {
        kind: 'shares',
        words: `${report.startQuant.raw} and ${report.endQuant.raw}`,
        factor: most(report.startQuant) * most(report.endQuant),
      }
    case 'Self':
      return { kind: 'nests', words: report.parentQuant.raw, factor: most(report.quant) ** most(report.parentQuant) }
  }
}

/** Whether a quantifier of the pattern repeats often enough to be worth a look. */
export function repeats(source: string, flags: string): boolean {
  return quantifiers(source, flags).some(({ max }) => max >= COUNTED)
}

function open(pattern: string, flags: string): string {
  let out = pattern
  // from the right, so that the offsets to the left stay true
  for (const { max, min, greedy, element, end } of quantifiers(pattern, flags).sort((a, b) => b.end - a.end))
    if (max >= COUNTED) out = `${out.slice(0, element.end - 1)}${min === 0 ? '*' : '+'}${greedy ? '' : '?'}${out.slice(end - 1)}`
  return out
}

function quantifiers(pattern: string, flags: string): AST.Quantifier[] {
  return quantifiersOf(parseRegExpLiteral(`/${pattern}/${flags}`))
}

/** In the order of their starts, outer ones first. */
function quantifiersOf(tree: AST.RegExpLiteral): AST.Quantifier[] {
  const out: AST.Quantifier[] = []
  visitRegExpAST(tree, { onQuantifierEnter: (quantifier) => out.push(quantifier) })
  return out
}

/**
 * The range of Vietnamese letters that all patterns use, from À to ỹ, holds one blank, the Ogham space mark, which `\s` matches too: every run of
 * words would be ambiguous. `canonical` lets no such blank into a text, so the range is read without it.
 */
function withoutOgham(source: string): string {
  return source.replaceAll('À-ỹ', 'À-\\u167f\\u1681-ỹ').replaceAll('à-ỹ', 'à-\\u167f\\u1681-ỹ')
}

import { DiceCoefficient } from 'natural/lib/natural/distance/index.js'
import { fold } from './normalize.js'

/**
 * How alike two short texts are, 0 to 1: Dice's coefficient over pairs of letters of the folded texts. Forgives a slip of the pen
 * ("Võ Nhai" / "Võ Nhaì"); for subjects, headings and names, not for paragraphs. Empty texts are like nothing.
 */
export function likeness(a: string, b: string): number {
  const left = fold(a)
  const right = fold(b)
  return left === '' || right === '' ? 0 : DiceCoefficient(left, right)
}

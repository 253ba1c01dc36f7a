import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

/** A text that may be slow to search: `before`, then `word` again and again, then `after`. */
export type Pump = { readonly before: string; readonly word: string; readonly after: string }

/** One character for each way in which our patterns tell characters apart. */
const CHARACTERS = [...'a1 .,-A(ấ"/\t\n;:)[]|_*+%•–Đy<>=\'', '\u0301', '\u00a0', '…']
const MOST_WORDS = 40
const MOST_PLACES = 6

/**
 * Texts made of a pattern's own words. Each word is repeated behind what leads to each repeated part, and a character that fits nowhere ends
 * the text, so that matching must fail and try all ways. A library that repeats single characters does not find what repeats words:
 * `(?:thay thế|bãi bỏ)[^;]*căn cứ` on "bãi bỏ bãi bỏ …".
 */
export function pumpsOf(source: string, flags: string): Pump[] {
  const { pattern } = parseRegExpLiteral(`/${source}/${flags}`)
  const samples = new Samples(source, flags)
  const words = new Set<string>()
  const places = new Set(['', '\0'])
  const visit = (node: AST.Element | AST.Alternative | AST.Pattern, before: string): void => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        for (const word of samples.of(node)) words.add(word)
        for (const alternative of node.alternatives) visit(alternative, before)
        return
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') for (const alternative of node.alternatives) visit(alternative, before)
        return
      case 'Alternative': {
        let read = ''
        for (const element of node.elements) {
          visit(element, before + read)
          if (element.type === 'Quantifier' && read !== '') words.add(read)
          read += samples.of(element)[0] ?? ''
        }
        return
      }
      case 'Quantifier': {
        const [once = ''] = samples.of(node.element)
        if (node.max > 4) {
          places.add(before)
          for (const word of samples.of(node.element)) words.add(word)
        }
        visit(node.element, before)
        if (node.max > 1) visit(node.element, before + once)
      }
    }
  }
  visit(pattern, '')
  words.delete('')
  const shortest = [...words].sort((a, b) => a.length - b.length).slice(0, MOST_WORDS)
  return [...places]
    .slice(0, MOST_PLACES)
    .flatMap((before) => shortest.flatMap((word) => ['\0', '\n'].map((after) => ({ before, word, after }))))
}

/** A few of the texts that parts of a pattern match. */
class Samples {
  private readonly fitting = new Map<string, readonly string[]>()
  private readonly characters: readonly string[]

  constructor(
    source: string,
    private readonly flags: string,
  ) {
    this.characters = [...new Set([...CHARACTERS, ...source.replace(/\\./gu, '')])]
  }

  of(node: AST.Element | AST.Alternative | AST.Pattern): readonly string[] {
    switch (node.type) {
      case 'Character':
        return [String.fromCodePoint(node.value)]
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
      case 'CharacterSet':
        return this.matching(node.raw)
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.flatMap((alternative) => this.of(alternative).slice(0, 2)).slice(0, 12)
      case 'Quantifier':
        return this.of(node.element).map((text) => text.repeat(Math.max(node.min, Math.min(node.max, 1))))
      case 'Alternative': {
        let texts = ['']
        for (const element of node.elements) {
          const [first, ...others] = this.of(element)
          if (first === undefined) continue
          const longer = texts.length < 4 ? others.slice(0, 1).map((other) => texts[0] + other) : []
          texts = [...texts.map((text) => text + first), ...longer]
        }
        return texts
      }
      default:
        return []
    }
  }

  private matching(characterClass: string): readonly string[] {
    const known = this.fitting.get(characterClass)
    if (known) return known
    const pattern = new RegExp(`^${characterClass}$`, this.flags.replace(/[dgmy]/gu, ''))
    const found = this.characters.filter((character) => pattern.test(character)).slice(0, 4)
    this.fitting.set(characterClass, found)
    return found
  }
}

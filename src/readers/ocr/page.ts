import { isSyllable } from '../../text/syllable.js'
import { withoutTail } from '../../text/trim.js'
import { stopIfAborted } from '../failure.js'
import type { Glyph, Page } from '../pdf/engine.js'
import { median } from '../pdf/lines.js'
import type { ReadOptions } from '../reader.js'
import { type Pixels, shrink } from './pixels.js'
import { type OcrWord, recognizeWords } from './recognize.js'

/** A page that was recognised: its words as glyphs in points, and how far they can be trusted (0..1, with the letters that say so). */
export type OcrPage = { readonly page: Page; readonly quality: number; readonly letters: number }

/** Recognises one page and lays its words out as if they were printed characters, so that the same assembly reads scans and texts. */
export async function recognizePage(pixels: Pixels, width: number, options: ReadOptions): Promise<OcrPage> {
  // Let a cancellation through between pages: recognition itself does not pause
  await new Promise((resolve) => setTimeout(resolve, 0))
  stopIfAborted(options.signal)
  const small = shrink(pixels)
  const words = (await recognizeWords(small, options)).filter(isText).map(unspecked)
  const scale = width / small.width
  const glyphs = glyphsOf(words, scale)
  return { page: { width, height: small.height * scale, glyphs, rules: [], pictures: 1 }, ...trust(words) }
}

/** Dust, rules and the edge of a stamp are "recognised" as stray signs with little confidence; a doubtful number (handwriting) is worse than none. */
function isText({ text, confidence }: OcrWord): boolean {
  const core = text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  if (core === '') return /^[-–+:;.,/]$/.test(text) && confidence > 0.6
  if (/\d/.test(core)) return confidence > 0.5
  if (isSyllable(core) || /^[\p{Lu}Đ]{2,8}$/u.test(core)) return core.length > 2 || confidence > 0.1
  // "mm", "w=", "7K": no syllable, no abbreviation, no number
  return core.length > 3 || confidence > 0.6
}

/** "DÂN." that was hardly believed is DÂN and a speck. */
function unspecked(word: OcrWord): OcrWord {
  const core = withoutTail(word.text.replace(/^[.,:;'"]+/, ''), /[.,:;'"]/)
  return word.confidence < 0.5 && isSyllable(core) ? { ...word, text: core } : word
}

function glyphsOf(words: readonly OcrWord[], scale: number): Glyph[] {
  const size = median(words.filter(({ text }) => text.length > 1).map(({ y0, y1 }) => y1 - y0)) * scale * 1.15
  const slope = slopeOf(words)
  const lines = new Map<number, OcrWord[]>()
  for (const word of words) {
    const members = lines.get(word.line)
    if (members) members.push(word)
    else lines.set(word.line, [word])
  }
  return [...lines.values()].flatMap((members) => {
    const y = median(members.map((word) => bottom(word) - slope * word.x0)) * scale
    return members.flatMap(({ text, x0, x1 }, i): Glyph[] => {
      // No line opens with a full stop: it is a speck
      if (i === 0 && /^[.,:;]$/.test(text)) return []
      const glyph = {
        char: repair(undotted(text, members[i - 1]?.text, members[i + 1]?.text)),
        x0: x0 * scale,
        x1: x1 * scale - size * 0.1,
        y,
        size,
        blank: false,
      }
      return [glyph, { char: ' ', x0: glyph.x1, x1: glyph.x1, y, size, blank: true }]
    })
  })
}

/** How far lines climb or fall across the page, from the lines with many words. */
function slopeOf(words: readonly OcrWord[]): number {
  const slopes: number[] = []
  let from = 0
  words.forEach((word, i) => {
    if (words[i + 1]?.line === word.line) return
    const first = words[from]
    if (first && i - from >= 5 && word.x0 > first.x0) slopes.push((bottom(word) - bottom(first)) / (word.x0 - first.x0))
    from = i + 1
  })
  return slopes.length < 3 ? 0 : median(slopes)
}

/** A word's baseline: letters with tails and dots below reach under it. */
function bottom({ text, y0, y1 }: OcrWord): number {
  return /[gpqyQ,;()]|[\u0323]/u.test(text.normalize('NFD')) ? y1 - (y1 - y0) * 0.2 : y1
}

/** "ngày. 17 tháng 09. năm": the dotted line under a date that was filled in. */
function undotted(text: string, before: string | undefined, after: string | undefined): string {
  const inDate = /^(?:ngày|tháng|năm)\.*$/iu.test(text)
    ? /^[.\d]/.test(after ?? '')
    : /^\.*\d{1,4}\.+$/.test(text) && /^(?:ngày|tháng|năm)\.*$/iu.test(before ?? '')
  return inDate ? withoutTail(text.replace(/^\.+/, ''), /\./) : text
}

/** "QUYÉT" for QUYẾT, "tiép" for tiếp: no syllable has a plain e behind i or y; "2627/QD-BGDĐT", "37/2025/ND-CP": no type is written so. */
function repair(word: string): string {
  if (isSyllable(word) && !/^\p{Ll}{1,6}\p{Lu}$/u.test(word)) return word
  if (/[/-]/.test(word)) return word.replace(/(?<=\/)(?:QD|ND)(?=-)/, (symbol) => symbol.replace('D', 'Đ')).replace(/HDND/, 'HĐND')
  // "sỰ", "hỘ": one letter of another size
  if (/^\p{Ll}{1,6}\p{Lu}$/u.test(word)) return word.toLowerCase()
  const tried = word.normalize('NFC').replace(/(?<=[iyIY])[eèéẻẽẹEÈÉẺẼẸ](?=\p{L})/gu, (letter) => {
    const [base = '', tone = ''] = letter.normalize('NFD')
    return `${base}\u0302${tone}`.normalize('NFC')
  })
  return isSyllable(tried) ? tried : word
}

function trust(words: readonly OcrWord[]): { quality: number; letters: number } {
  let letters = 0
  let sure = 0
  let spelt = 0
  let wordy = 0
  for (const { text, confidence } of words) {
    letters += text.length
    sure += confidence * text.length
    const plain = text.replace(/[^\p{L}\p{M}]/gu, '')
    if (plain === '') continue
    wordy += plain.length
    if (isSyllable(plain)) spelt += plain.length
  }
  if (letters === 0) return { quality: 0, letters: 0 }
  return { quality: Math.sqrt((sure / letters) * (wordy === 0 ? 1 : spelt / wordy)), letters }
}

import { bytesOfLatin, fromTcvn3, fromViqr, fromViscii, fromVni } from './legacy.js'
import { spelling } from './syllable.js'

export type Decoded = {
  readonly text: string
  /** 'utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'viscii', 'viqr', or the label that was asked for. */
  readonly encoding: string
  /** Characters that stayed unreadable (U+FFFD). */
  readonly undecodable: number
}

/** The names that `--encoding` knows besides those of the WHATWG Encoding Standard. */
export const LEGACY_ENCODINGS = ['tcvn3', 'vni', 'viscii', 'viqr'] as const

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
  viscii: fromViscii,
  viqr: (bytes) => fromViqr(latin(bytes)),
  'windows-1258': (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
}
const ALIASES: Readonly<Record<string, string>> = {
  abc: 'tcvn3',
  tcvn: 'tcvn3',
  'tcvn5712-3': 'tcvn3',
  'vni-win': 'vni',
  cp1258: 'windows-1258',
}

/**
 * The text of a file in any encoding that Vietnamese offices have used. UTF-8 and UTF-16 are told by their form; the 8-bit ones look alike,
 * so each is tried and the one whose words are Vietnamese syllables wins. `asked` overrides; null where its name is unknown.
 */
export function decode(bytes: Uint8Array, asked?: string): Decoded | null {
  if (asked !== undefined) return decodeAs(bytes, asked)
  const wide = utf16(bytes)
  if (wide) return counted(new TextDecoder(wide).decode(bytes), wide)
  const text = utf8(bytes)
  if (text === null) return bestOf(bytes)
  const looks = spelling(text, 300)
  if (looks.marked > looks.wrong) return { text, encoding: 'utf-8', undecodable: 0 }
  return fromAscii(text, looks.wrong) ?? { text, encoding: 'utf-8', undecodable: 0 }
}

/** UTF-16 by its BOM, or by zero bytes that stand at every other place (blanks, digits and plain letters have a zero half). */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length & ~1, 4096)
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd > length * 0.2 && even < odd * 0.05) return 'utf-16le'
  if (even > length * 0.2 && odd < even * 0.05) return 'utf-16be'
  return null
}

/** Text of old fonts that some program took for Latin letters ("Céng hßa x· héi", "Coäng hoøa"): put right, or null where it is not. */
export function repairLatin(text: string): { readonly text: string; readonly encoding: 'tcvn3' | 'vni' } | null {
  const before = spelling(text, 300)
  if (before.wrong === 0 || before.wrong < before.marked) return null
  const bytes = bytesOfLatin(text)
  if (!bytes) return null
  let best: { readonly text: string; readonly encoding: 'tcvn3' | 'vni' } | null = null
  let score = before.marked - 2 * before.wrong
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const tried = DECODERS[encoding]?.(bytes) ?? ''
    const { marked, wrong } = spelling(tried, 300)
    if (marked > 4 * wrong && marked - 2 * wrong > score) {
      best = { text: tried, encoding }
      score = marked - 2 * wrong
    }
  }
  return best
}

function decodeAs(bytes: Uint8Array, asked: string): Decoded | null {
  const label = asked.trim().toLowerCase()
  const name = ALIASES[label] ?? label
  const own = DECODERS[name]
  if (own) return counted(own(bytes), name)
  try {
    return counted(new TextDecoder(name).decode(bytes), name)
  } catch {
    return null
  }
}

// Only the start is tried in each encoding: a page or two tell them apart
const SAMPLE = 16_384

function bestOf(bytes: Uint8Array): Decoded {
  let best = 'utf-8'
  let score = weigh(new TextDecoder().decode(bytes.subarray(0, SAMPLE)))
  for (const name of ['tcvn3', 'windows-1258', 'vni', 'viscii']) {
    const tried = weigh(DECODERS[name]?.(bytes.subarray(0, SAMPLE)) ?? '')
    if (tried > score) {
      best = name
      score = tried
    }
  }
  return counted(DECODERS[best]?.(bytes) ?? new TextDecoder().decode(bytes), best)
}

function weigh(text: string): number {
  const { marked, wrong } = spelling(text)
  return marked - 2 * wrong - 2 * (text.match(/\ufffd/g)?.length ?? 0)
}

/** Valid UTF-8 without Vietnamese letters: VIQR, or an old font's text that was saved as UTF-8; null for any other. */
function fromAscii(text: string, wrong: number): Decoded | null {
  if (wrong > 0) {
    const repaired = repairLatin(text)
    return repaired && { ...repaired, undecodable: 0 }
  }
  // "Ke^' hoa.ch": marks stand behind vowels all over the text
  if (!/[aeo]\^/i.test(text)) return null
  const tried = fromViqr(text)
  const { words, marked, wrong: bad } = spelling(tried, 300)
  return marked > words * 0.4 && marked > bad * 8 ? { text: tried, encoding: 'viqr', undecodable: 0 } : null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function counted(text: string, encoding: string): Decoded {
  return { text, encoding, undecodable: text.match(/\ufffd/g)?.length ?? 0 }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** Bytes in the current code page. */
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] }

const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125

/** Splits RTF into groups, control words and text bytes; \binN data is left out. */
export function* tokens(bytes: Uint8Array): Generator<Token> {
  let at = 0
  let text: number[] = []
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE) {
      if (byte !== 10 && byte !== 13 && byte !== 0) text.push(byte)
      at++
      continue
    }
    const hex =
      byte === BACKSLASH && bytes[at + 1] === 39
        ? Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 48, bytes[at + 3] ?? 48), 16)
        : Number.NaN
    if (!Number.isNaN(hex)) {
      text.push(hex)
      at += 4
      continue
    }
    if (text.length > 0) yield { kind: 'bytes', bytes: text }
    text = []
    if (byte === OPEN || byte === CLOSE) {
      if (byte === OPEN) yield { kind: 'open' }
      else yield { kind: 'close' }
      at++
      continue
    }
    const control = controlAt(bytes, at + 1)
    at = control.end
    if (control.word === 'bin') at += Math.max(0, control.value ?? 0)
    else yield { kind: 'word', word: control.word, value: control.value }
  }
  if (text.length > 0) yield { kind: 'bytes', bytes: text }
}

function controlAt(bytes: Uint8Array, start: number): { word: string; value: number | null; end: number } {
  let at = start
  while (isLetter(bytes[at]) && at - start < 40) at++
  // A control symbol is one character that is no letter
  if (at === start) return { word: String.fromCharCode(bytes[start] ?? 32), value: null, end: start + 1 }
  const word = String.fromCharCode(...bytes.subarray(start, at))
  const digits = at
  if (bytes[at] === 45) at++
  while (isDigit(bytes[at]) && at - digits < 12) at++
  const value = at > digits ? Number(String.fromCharCode(...bytes.subarray(digits, at))) : null
  return { word, value: Number.isNaN(value) ? null : value, end: bytes[at] === 32 ? at + 1 : at }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90))
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}

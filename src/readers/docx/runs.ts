/** Letters of symbol fonts that mean something in a text; any other drawn sign in the private area is a bullet. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\uf0b1': '±',
  '\uf0b4': '×',
  '\uf0b0': '°',
  '\uf0ae': '→',
  '\uf0e0': '→',
  '\uf0de': '⇒',
}

/** Text with the signs of symbol fonts as plain characters. */
export function plainSymbols(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => SYMBOLS[sign] ?? '-')
}

/** The character of a w:sym element: its code in a symbol font, in hexadecimal. */
export function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  if (!(value > 0 && value < 0x10000)) return ''
  return plainSymbols(String.fromCharCode(value < 0x100 ? 0xf000 + value : value))
}

import { bytesOfLatin, fromTcvn3, fromVni } from '../text/legacy.js'

/** Text typed in a font of the time before Unicode, as it prints: ".VnTime" (TCVN3; a final H draws capitals), "VNI-Times". Null for other fonts. */
export function fromOldFont(text: string, font: string | undefined): string | null {
  if (font === undefined) return null
  if (/^\.Vn/i.test(font)) {
    const bytes = bytesOfLatin(text)
    const plain = bytes ? fromTcvn3(bytes) : text
    return /H$/.test(font) ? plain.toUpperCase() : plain
  }
  if (/^VNI[- ]/i.test(font)) {
    const bytes = bytesOfLatin(text)
    return bytes ? fromVni(bytes) : text
  }
  return null
}

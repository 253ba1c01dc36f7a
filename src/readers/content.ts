import { utf16 } from '../text/encoding.js'

/**
 * Cheap looks at a file's first (or last) bytes, by which the readers tell their formats. Formats are told by content; names only decide
 * between formats that look alike (txt and md).
 */

/** Whether the bytes start with these, after an optional UTF-8 BOM. */
export function startsWith(bytes: Uint8Array, magic: string, at = 0): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[at + i] !== magic.charCodeAt(i)) return false
  return true
}

/** The extension with its dot, in lower case; '' without one. */
export function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const dot = base.lastIndexOf('.')
  return dot <= 0 ? '' : base.slice(dot).toLowerCase()
}

/** The first bytes as text, one character a byte unless they are UTF-16. */
export function head(bytes: Uint8Array, length = 2048): string {
  const first = bytes.subarray(0, length)
  return new TextDecoder(utf16(first) ?? 'latin1').decode(first)
}

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')

/** Whether a ZIP's directory (at its end) or its first entries name this member. */
export function zipNames(bytes: Uint8Array, member: string): boolean {
  if (!isZip(bytes)) return false
  const latin1 = new TextDecoder('latin1')
  const tail = latin1.decode(bytes.subarray(Math.max(0, bytes.length - 200_000)))
  return tail.includes(member) || latin1.decode(bytes.subarray(0, 4096)).includes(member)
}

/** The "compound file" container of Word 97-2003 and of encrypted Office files. */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')

const HTML_START =
  /^(?:\ufeff|ï»¿)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,1000}-->\s{0,20}){0,3}<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i
const HTML_TAG = /<(?:p|div|table|span|br|body|td|h[1-6]|meta|title)[\s/>]/i

/** A web page: by its opening, or by the name and any ordinary tag. */
export function isHtml(bytes: Uint8Array, name: string): boolean {
  const text = head(bytes, 4096)
  if (!text.includes('<')) return false
  if (HTML_START.test(text)) return true
  return /^\.(?:html?|xhtml)$/.test(extensionOf(name)) && HTML_TAG.test(text)
}

/** A saved page with its parts ("MIME-Version: 1.0 … Content-Type: multipart/related"). */
export function isMhtml(bytes: Uint8Array): boolean {
  const text = head(bytes, 4096)
  return /multipart\/|text\/html/i.test(text) && /^(?:[A-Za-z-]{2,40}:[^\n]{0,500}\n|[ \t][^\n]{0,500}\n){0,40}MIME-Version:/i.test(text)
}

// Tab, LF, VT, FF, CR, Ctrl-Z and ESC are met in old text files; TCVN3 uses a few others as capital letters
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const STRANGE = /[\x00-\x08\x0e-\x19\x1c-\x1f]/g

/** Text in any encoding: hardly any control characters, no NUL unless every other byte is one (UTF-16). */
export function isText(bytes: Uint8Array): boolean {
  if (utf16(bytes)) return true
  const sample = bytes.subarray(0, 65_536)
  if (sample.includes(0)) return false
  const strange = new TextDecoder('latin1').decode(sample).match(STRANGE)
  return strange === null || strange.length <= sample.length * 0.02
}

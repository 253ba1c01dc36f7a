import { decode } from '../text/encoding.js'
import { ReadError } from './failure.js'
import { readPage } from './html.js'
import type { Read } from './reader.js'

/** A page saved with its parts (RFC 2557): the first HTML part is the document, pictures and styles are left alone. */
export const read: Read = (input) => {
  const part = htmlPart(new TextDecoder('latin1').decode(input.bytes), 0)
  if (!part) throw ReadError.of('input/damaged', {})
  const charset = /charset\s{0,3}=\s{0,3}"?([\w-]{2,40})/i.exec(part.headers['content-type'] ?? '')?.[1]
  const bytes = bodyBytes(part.body, part.headers['content-transfer-encoding'] ?? '')
  const decoded = decode(bytes, input.options.encoding ?? charset) ?? decode(bytes)
  if (!decoded) throw ReadError.of('input/damaged', {})
  return [readPage(input, 'mhtml', decoded.text, decoded.encoding, [])]
}

type Part = { readonly headers: Readonly<Record<string, string>>; readonly body: string }

function htmlPart(text: string, depth: number): Part | null {
  const part = split(text)
  const type = part.headers['content-type'] ?? 'text/plain'
  if (/text\/html/i.test(type)) return part
  const boundary = /boundary\s{0,3}=\s{0,3}(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined || depth > 5) return null
  for (const inner of part.body.split(`--${mark}`).slice(1, 200)) {
    const found = htmlPart(inner.replace(/^\r?\n/, ''), depth + 1)
    if (found) return found
  }
  return null
}

function split(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const headers: Record<string, string> = {}
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim()
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' }
}

function bodyBytes(body: string, encoding: string): Uint8Array {
  const plain =
    encoding.toLowerCase() === 'base64'
      ? atob(body.replace(/[^A-Za-z0-9+/]/g, ''))
      : encoding.toLowerCase() === 'quoted-printable'
        ? body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        : body
  return Uint8Array.from(plain, (char) => char.charCodeAt(0) & 0xff)
}

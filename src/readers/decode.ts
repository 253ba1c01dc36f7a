import type { Notice } from '../model/source.js'
import { decode, LEGACY_ENCODINGS } from '../text/encoding.js'
import { notice, ReadError } from './failure.js'
import type { ReadInput } from './reader.js'

/** The text of a file in whatever encoding it is, with what is to be said of it. Throws where `--encoding` names none that is known. */
export function decodeText({ bytes, path, options }: ReadInput): { text: string; encoding: string; notices: Notice[] } {
  const decoded = decode(bytes, options.encoding)
  if (!decoded) {
    const known = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', ...LEGACY_ENCODINGS].join(', ')
    throw ReadError.of('input/unknown-encoding', { encoding: options.encoding ?? '', known })
  }
  const { text, encoding, undecodable } = decoded
  const notices = undecodable === 0 ? [] : [notice('input/undecodable', path, { count: String(undecodable) })]
  return { text, encoding, notices }
}

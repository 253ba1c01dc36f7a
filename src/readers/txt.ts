import { NO_HINTS } from '../model/source.js'
import { canonical } from '../text/normalize.js'
import { decodeText } from './decode.js'
import type { Read } from './reader.js'

/** Plain text: the canonical text is the file's own, decoded. Its lines may be hard-wrapped. */
export const read: Read = (input) => {
  const { text, encoding, notices } = decodeText(input)
  const { path, sha256 } = input
  return [{ source: { path, format: 'txt', encoding, sha256, text: canonical(text), hints: NO_HINTS, notices } }]
}

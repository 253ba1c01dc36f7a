import { NO_HINTS } from '../model/source.js'
import { canonical } from '../text/normalize.js'
import type { Read } from './reader.js'

/** Plain text: the canonical text is the file's own. */
export const read: Read = ({ bytes, path, sha256 }) => [
  { source: { path, format: 'txt', encoding: 'utf-8', sha256, text: canonical(new TextDecoder().decode(bytes)), hints: NO_HINTS, notices: [] } },
]

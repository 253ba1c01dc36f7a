import { compose } from './compose.js'
import type { Read } from './reader.js'
import { RtfBody } from './rtf/body.js'
import { tokens } from './rtf/tokens.js'
import { canonicalFrom } from './source.js'

/** Rich Text Format 1.9: paragraphs, tables, footnotes; list labels as the writer left them beside each paragraph (\listtext). */
export const read: Read = (input) => {
  const body = new RtfBody()
  for (const token of tokens(input.bytes)) body.take(token)
  const { contents, notes, oldFonts } = body.end()
  return [{ source: canonicalFrom(input, 'rtf', compose(contents, notes), { oldFonts }) }]
}

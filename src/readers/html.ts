import type { Notice } from '../model/source.js'
import { decode } from '../text/encoding.js'
import { compose } from './compose.js'
import { head } from './content.js'
import { decodeText } from './decode.js'
import { notice } from './failure.js'
import { flow } from './html/flow.js'
import { find, mainContent } from './html/main-content.js'
import { parseHtml, textOf } from './html/tree.js'
import type { Read, ReadInput, ReadResult } from './reader.js'
import { canonicalFrom } from './source.js'

/** A web page: its main content, without menus, related links, comments and footers. */
export const read: Read = (input) => {
  const { text, encoding, notices } = decodePage(input)
  return [readPage(input, 'html', text, encoding, notices)]
}

/** The document of a page that is decoded already. */
export function readPage(input: ReadInput, format: string, html: string, encoding: string, notices: readonly Notice[]): ReadResult {
  const { root, tooDeep } = parseHtml(html)
  const main = mainContent(root)
  const { contents, notes } = flow(main)
  const made = compose(contents, notes)
  // A report's headline often stands above its text; a document brings its own title
  const [headline, ...others] = find(root, ({ name }) => name === 'h1')
  const title = headline && others.length === 0 ? textOf(headline).replace(/\s+/g, ' ').trim() : ''
  const isReport = !/cộng hòa xã hội|cộng hoà xã hội|đảng cộng sản việt nam/i.test(made.text.slice(0, 3000))
  const whole =
    isReport && title !== '' && !made.text.includes(title) ? compose([{ kind: 'paragraph', text: title }, ...contents], notes) : made
  const deep = tooDeep ? [notice('input/nesting-cut', input.path, {})] : []
  return { source: canonicalFrom(input, format, whole, { encoding, notices: [...notices, ...deep] }) }
}

/** The page's text: UTF-8 where it is that, else what its own <meta> says, else what fits Vietnamese best. */
function decodePage(input: ReadInput): { text: string; encoding: string; notices: Notice[] } {
  const found = decodeText(input)
  if (input.options.encoding !== undefined || found.encoding.startsWith('utf-')) return found
  const declared = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{2,40})/i.exec(head(input.bytes, 4096))?.[1]
  if (declared === undefined || /^(?:utf-?8|iso-8859-1|windows-1252|us-ascii)$/i.test(declared)) return found
  const decoded = decode(input.bytes, declared)
  return decoded ? { text: decoded.text, encoding: decoded.encoding, notices: [] } : found
}

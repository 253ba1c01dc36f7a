import { BLANKS } from '../../text/blanks.js'
import { printable } from '../view/format.js'

/** Text of a document inside Markdown: what would be markup is escaped, and it stays on one line. */
export function inline(text: string): string {
  const flat = printable(text.replace(BLANKS, ' ')).trim()
  return flat.replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/&(?=[a-z#])/gi, '&amp;')
}

/** '## Title'. */
export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${inline(text)}`
}

/** A list of finished lines. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

/** A table of texts; empty without rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.map(inline).join(' | ')} |`
  return [line(heads), `| ${heads.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** Blocks with a blank line between them; empty ones are left out. */
export function paragraphs(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

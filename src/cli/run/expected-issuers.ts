import { resolve } from 'node:path'
import { UsageError } from '../usage-error.js'
import { fileText } from './file-text.js'

/**
 * The issuers of an `--expect` file: one a line; blank lines and lines that begin with # are passed over. Throws UsageError where it cannot be
 * read or names nobody: a gate that asks for nothing would always be open.
 */
export function expectedIssuers(file: string, cwd: string): readonly string[] {
  const text = fileText(resolve(cwd, file))
  if (text === null) {
    throw new UsageError({ vi: `Không đọc được tệp "${file}" của --expect.`, en: `The file "${file}" of --expect cannot be read.` })
  }
  const lines = text.normalize('NFC').split(/\r?\n/)
  const issuers = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  if (issuers.length > 0) return issuers
  throw new UsageError({ vi: `Tệp "${file}" của --expect không nêu cơ quan nào.`, en: `The file "${file}" of --expect names no issuer.` })
}

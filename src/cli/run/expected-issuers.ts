import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../usage-error.js'

/**
 * The issuers of an `--expect` file: one a line; blank lines and lines that begin with # are passed over. Throws UsageError where it cannot be
 * read or names nobody: a gate that asks for nothing would always be open.
 */
export async function expectedIssuers(file: string, cwd: string): Promise<readonly string[]> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch(() => {
    throw new UsageError({ vi: `Không đọc được tệp "${file}" của --expect.`, en: `The file "${file}" of --expect cannot be read.` })
  })
  const lines = text.normalize('NFC').split(/\r?\n/)
  const issuers = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  if (issuers.length > 0) return issuers
  throw new UsageError({ vi: `Tệp "${file}" của --expect không nêu cơ quan nào.`, en: `The file "${file}" of --expect names no issuer.` })
}

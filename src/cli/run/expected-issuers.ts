import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.js'

/** The issuers of an `--expect` file: one a line; blank lines and lines that begin with # are passed over. Throws UsageError. */
export async function expectedIssuers(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError({ vi: `Không đọc được tệp "${file}" của --expect.`, en: `The file "${file}" of --expect cannot be read.` })
  })
  const lines = text.normalize('NFC').split(/\r?\n/)
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}

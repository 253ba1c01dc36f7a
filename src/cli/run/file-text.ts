import { readFileSync } from 'node:fs'

/** The text of a file; null where it cannot be read. Read at once: what the program does next waits for it anyway. */
export function fileText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

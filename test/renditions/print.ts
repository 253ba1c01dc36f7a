import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM } from '../support/chromium.js'

const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** A page as the PDF that a browser prints. */
export function printed(html: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'plancheck-print-'))
  try {
    const [from, to] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
    writeFileSync(from, html)
    execFileSync(CHROMIUM, [...QUIET, `--user-data-dir=${folder}`, '--no-pdf-header-footer', `--print-to-pdf=${to}`, from], {
      stdio: 'ignore',
    })
    return new Uint8Array(readFileSync(to))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

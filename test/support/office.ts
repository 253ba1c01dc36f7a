import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** Whether LibreOffice is there; without it the round trips skip, and say so. */
export const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** What LibreOffice makes of a file: name -> bytes of each file it wrote. */
export function convert(bytes: Uint8Array, name: string, to: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'plancheck-office-'))
  try {
    writeFileSync(join(folder, name), bytes)
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        join(folder, name),
      ],
      { stdio: 'ignore' },
    )
    return new Map(readdirSync(join(folder, 'out')).map((file) => [file, readFileSync(join(folder, 'out', file))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The parts of an Office file as text; throws where one of its XML parts is not well-formed. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const text = strFromU8(content)
    if (/\.(?:xml|rels)$/u.test(name)) new SaxesParser({ xmlns: true }).write(text).close()
    parts.set(name, text)
  }
  return parts
}

export type ReadCell = { readonly text: string; readonly kind: string; readonly formula: boolean }

/** The sheets of a workbook, by name, as rows of cells: our own short reading of ECMA-376, 18.3.1. */
export function readSheets(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly ReadCell[])[]> {
  const parts = partsOf(bytes)
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(?<body>.*?)<\/si>/gsu)].map(({ groups }) =>
    textOf(groups?.body ?? ''),
  )
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="(?<name>[^"]*)"/gu)].map(({ groups }) =>
    plain(groups?.name ?? ''),
  )
  return new Map(
    names.map((name, at) => {
      const xml = parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? ''
      const rows = [...xml.matchAll(/<row\b[^>]*>(?<body>.*?)<\/row>/gsu)].map(({ groups: row }) =>
        [...(row?.body ?? '').matchAll(/<c\b(?<attributes>[^>]*?)(?:\/>|>(?<body>.*?)<\/c>)/gsu)].map(({ groups }): ReadCell => {
          const kind = / t="(?<kind>\w+)"/u.exec(groups?.attributes ?? '')?.groups?.kind ?? 'n'
          const value = /<v>(?<value>.*?)<\/v>/su.exec(groups?.body ?? '')?.groups?.value ?? ''
          const text = kind === 's' ? (shared[Number(value)] ?? '') : kind === 'inlineStr' ? textOf(groups?.body ?? '') : value
          return { text, kind, formula: (groups?.body ?? '').includes('<f') }
        }),
      )
      return [name, rows] as const
    }),
  )
}

function textOf(xml: string): string {
  return plain([...xml.matchAll(/<t\b[^>]*>(?<text>.*?)<\/t>/gsu)].map(({ groups }) => groups?.text ?? '').join(''))
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

// the first moment that a zip archive can name; fflate writes local time, so it is made from local parts
const FIRST_DAY = new Date(1980, 0, 1)
const STAMP = '1980-01-01T00:00:00Z'

/** The same Office file without the time of its making: equal input gives equal bytes. */
export function sameBytes(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(files.map(([name, bytes]) => [name, name === 'docProps/core.xml' ? undated(bytes) : bytes])), {
    mtime: FIRST_DAY,
    level: 6,
  })
}

// readers that look at the first bytes only expect the list of types first
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
}

function undated(core: Uint8Array): Uint8Array {
  const text = strFromU8(core)
  return strToU8(text.replace(/(?<open><dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$<open>${STAMP}`))
}

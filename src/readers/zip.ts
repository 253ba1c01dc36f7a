import { unpack } from './archive.js'
import { extensionOf, isZip } from './content.js'
import { failure, ReadError, stopIfAborted } from './failure.js'
import { readers } from './index.js'
import { readDocument, unsupported } from './read.js'
import type { Read, ReadResult } from './reader.js'

// What operating systems and archivers put beside the documents
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$|~\$)/i

/** An archive of documents: each member is one, named 'a.zip!/b.docx'. Archives inside archives are not opened. */
export const read: Read = async (input) => {
  const { bytes, path, options } = input
  const tooLarge: string[] = []
  const files = unpack(bytes, (name, size) => {
    if (name.endsWith('/') || LITTER.test(name)) return false
    if (size <= options.maxBytes) return true
    tooLarge.push(name)
    return false
  })
  // A spreadsheet or presentation is a ZIP too, but no archive of documents
  if (files.has('[Content_Types].xml') || files.has('mimetype')) throw unsupported()
  const known = new Set(readers.flatMap((reader) => reader.extensions))
  const names = [...files.keys()].filter((name) => known.has(extensionOf(name)) || extensionOf(name) === '').sort()
  if (names.length === 0 && tooLarge.length === 0) throw ReadError.of('input/archive-empty', {})
  const results: ReadResult[] = []
  for (const name of names) {
    stopIfAborted(options.signal)
    const member = files.get(name)
    const place = placeOf(path, name)
    if (!member) continue
    if (isZip(member) && isArchive(member, name)) {
      results.push({ path: place, failure: failure(ReadError.of('input/nested-archive', {}), place) })
      continue
    }
    results.push(...(await readDocument({ bytes: member, path: place, sha256: await options.sha256(member), options })))
  }
  for (const name of tooLarge) {
    const place = placeOf(path, name)
    const limit = `${Math.round(options.maxBytes / 1024 / 1024)} MB`
    results.push({ path: place, failure: failure(ReadError.of('input/too-large', { actual: `> ${limit}`, limit }), place) })
  }
  return results
}

/** 'a.zip!/b.docx'; a name that climbs out of the archive ("../x") is named as if it did not. */
function placeOf(path: string | null, name: string): string {
  const inside = name.split(/[\\/]+/).filter((part) => part !== '..' && part !== '.' && part !== '')
  return `${path ?? ''}!/${inside.join('/')}`
}

function isArchive(member: Uint8Array, name: string): boolean {
  return readers.find((reader) => reader.accepts(member, name))?.format === 'zip'
}

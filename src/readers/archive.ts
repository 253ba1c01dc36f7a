import { type UnzipFileInfo, unzipSync } from 'fflate'
import { ReadError, size } from './failure.js'

/** The most that one file may unpack to, in bytes: a Word file of some thousand pages stays far below. */
const UNPACKED_LIMIT = 256 * 1024 * 1024
/** Members of an archive that are looked at. */
const MEMBER_LIMIT = 10_000

/**
 * Unpacks the wanted members of a ZIP in memory (names are never used as paths, so "../x" does no harm). Refuses encrypted and damaged
 * archives, and those that would unpack to more than is sane.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string, originalSize: number) => boolean): Map<string, Uint8Array> {
  if (isEncrypted(bytes)) throw ReadError.of('input/encrypted', {})
  let total = 0
  let members = 0
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (++members > MEMBER_LIMIT) throw ReadError.of('input/bomb', { actual: `${members}`, limit: `${MEMBER_LIMIT}` })
    if (!wanted(name, originalSize)) return false
    total += originalSize
    if (total > UNPACKED_LIMIT) throw ReadError.of('input/bomb', { actual: size(total), limit: size(UNPACKED_LIMIT) })
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    throw error instanceof ReadError ? error : ReadError.of('input/damaged', {})
  }
}

/** Whether the first member of the ZIP's directory is encrypted: bit 0 of its flags (APPNOTE 4.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The directory's end lies within the last 64 kB, behind an optional comment
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_558); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    const directory = view.getUint32(at + 16, true)
    if (directory + 10 > bytes.length || view.getUint32(directory, true) !== 0x02014b50) return false
    return (view.getUint16(directory + 8, true) & 1) === 1
  }
  return false
}

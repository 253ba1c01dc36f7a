// signatures and places of the two times of a member (PKWARE APPNOTE 6.3, 4.3.7 and 4.3.12)
const LOCAL = { signature: 0x04034b50, time: 10 } as const
const CENTRAL = { signature: 0x02014b50, time: 12, sizes: 28, length: 46, offset: 42 } as const
const END = { signature: 0x06054b50, members: 10, start: 16, length: 22 } as const
// 1 January 1980, 00:00: the first moment that an archive can name
const FIRST_DAY = 0x0021_0000

/** The same Office file without the time of its making: equal input gives equal bytes. An archive that cannot be read comes back as it is. */
export function sameBytes(archive: Uint8Array): Uint8Array {
  const out = archive.slice()
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength)
  const end = endOf(view)
  if (end < 0) return out
  let at = view.getUint32(end + END.start, true)
  for (let left = view.getUint16(end + END.members, true); left > 0 && view.getUint32(at, true) === CENTRAL.signature; left--) {
    view.setUint32(at + CENTRAL.time, FIRST_DAY, true)
    const local = view.getUint32(at + CENTRAL.offset, true)
    if (view.getUint32(local, true) === LOCAL.signature) view.setUint32(local + LOCAL.time, FIRST_DAY, true)
    const [name, extra, comment] = [0, 2, 4].map((skip) => view.getUint16(at + CENTRAL.sizes + skip, true))
    at += CENTRAL.length + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return out
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - END.length; at >= 0; at--) if (view.getUint32(at, true) === END.signature) return at
  return -1
}

const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END = 0x06054b50
const END_BYTES = 22
/** 1 January 1980, 00:00: the earliest a ZIP can tell. */
const DATE = (1 << 5) | 1

/** The same archive with every entry dated alike: the clock has no part in the bytes. Entries and directory are those of docx. */
export function withFixedDates(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - END_BYTES
  if (view.getUint32(end, true) !== END) throw new Error('not a ZIP archive without a comment')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('a broken ZIP directory')
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== LOCAL) throw new Error('a broken ZIP entry')
    setDate(view, at + 12)
    setDate(view, local + 10)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true)
  view.setUint16(at + 2, DATE, true)
}

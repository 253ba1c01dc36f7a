/** The parts of word-extractor 1.0.4 that its own typings leave out and `marks.ts` builds on. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  export type Piece = { text: string; startCp: number; endCp: number; startFilePos: number; size: number; bpc: number }
  export default class WordOleExtractor {
    _pieces: Piece[]
    _boundaries: { ccpText: number; ccpFtn: number; ccpHdd: number; ccpAtn: number; ccpEdn: number; ccpTxbx: number }
    extract(reader: unknown): Promise<unknown>
    writeParagraphProperties(buffer: Uint8Array, table: Uint8Array): void
    buildDocument(): unknown
  }
}
declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Uint8Array)
  }
}
declare module 'word-extractor/lib/ole-allocation-table.js' {
  export default class AllocationTable {
    _table: number[]
    getSecIdChain(start: number): number[]
  }
}

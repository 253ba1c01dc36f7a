import { SaxesParser } from 'saxes'
import { ReadError } from './failure.js'

export type Attributes = Readonly<Record<string, string>>
export type XmlHandlers = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const MAX_DEPTH = 1000

/**
 * Walks an XML part of an office file. Nothing outside the bytes is ever fetched, and a file that declares a document type (the only way
 * to entities that expand or point elsewhere) is refused: no word processor writes one.
 */
export function walkXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  const xml = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(0, 100_000))) throw ReadError.of('input/unsafe-xml', {})
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', () => {
    throw ReadError.of('input/unsafe-xml', {})
  })
  parser.on('error', () => {
    throw ReadError.of('input/damaged', {})
  })
  let depth = 0
  parser.on('opentag', (tag) => {
    // Word nests some thirty deep; hostile files nest without end
    if (++depth > MAX_DEPTH) throw ReadError.of('input/damaged', {})
    open(tag.name, tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    close?.(tag.name)
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.write(xml).close()
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Source } from '../../src/model/source.js'
import { extract } from '../../src/pipeline.js'
import { readDocument } from '../../src/readers/read.js'
import { canonical } from '../../src/text/normalize.js'
import { plan } from '../support/plans.js'
import { HOME } from '../support/sources.js'
import { atMost, type Bench, median } from './bench.js'

const ROUNDS = 25
/** Rounds that are not counted: both sides run compiled by then. V8 is done with remark-parse after ten, with the larger program after forty. */
const WARM_UP = 40

/** Extracting against what remark-parse alone needs for the same texts, and against the floor: decode, NFC and one scan. */
export const extraction: Bench = {
  title: 'extraction (from memory, medians in turns over all fixtures)',
  async *run() {
    const texts = fixtures()
    const asTxt = await Promise.all(texts.map(({ bytes }) => read(bytes, 'x.txt')))
    const asMd = await Promise.all(texts.map(({ bytes }) => read(bytes, 'x.md')))
    const markdown = unified().use(remarkParse)
    const parseAll = (): void => void texts.map(({ text }) => markdown.parse(text))
    const txtAll = (): void => void asTxt.map((source) => extract(source))
    const mdAll = async (): Promise<void> => {
      for (const { bytes } of texts) extract(await read(bytes, 'x.md'))
    }
    const floorAll = (): void => void texts.map(({ bytes }) => canonical(new TextDecoder().decode(bytes)).match(/[\p{L}\p{M}]+/gu)?.length)
    const times = { parse: [] as number[], txt: [] as number[], md: [] as number[], floor: [] as number[] }
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const of = [await time(parseAll), await time(txtAll), await time(mdAll), await time(floorAll)]
      if (round >= WARM_UP) [times.parse, times.txt, times.md, times.floor].forEach((list, at) => void list.push(of[at] ?? 0))
    }
    const [parse, txt, md, floor] = [median(times.parse), median(times.txt), median(times.md), median(times.floor)]
    const ms = (value: number): string => `${value.toFixed(0)} ms against ${parse.toFixed(0)} ms`
    yield atMost(`.txt against remark-parse, ${asTxt.length} fixtures`, txt / parse, 1, ms(txt))
    yield atMost(`.md read and extracted, ${asMd.length} fixtures`, md / parse, 1.5, ms(md))
    yield {
      what: 'against the floor (decode + NFC + scan)',
      measured: `${(txt / floor).toFixed(1)} × (${floor.toFixed(1)} ms)`,
      bar: '',
      ok: null,
    }

    for (const name of ['x.txt', 'x.md']) {
      const small = await perCharacter(500_000, name)
      const large = await perCharacter(5_000_000, name)
      yield atMost(`linear up to 5 MB, ${name.slice(2)}`, large / small, 1.5, `${small.toFixed(2)} and ${large.toFixed(2)} µs a character`)
    }
  },
}

function fixtures(): readonly { readonly text: string; readonly bytes: Uint8Array }[] {
  const root = join(HOME, 'fixtures/documents')
  return readdirSync(root).flatMap((slug) =>
    ['input.txt', 'input.md']
      .map((name) => join(root, slug, name))
      .filter((file) => existsSync(file))
      .map((file) => ({ text: readFileSync(file, 'utf8'), bytes: readFileSync(file) })),
  )
}

async function read(bytes: Uint8Array, path: string): Promise<Source> {
  const options = { ocr: 'never' as const, maxBytes: 1e9, maxPages: 1e6, asset: async () => new Uint8Array(), sha256: () => '' }
  const [result] = await readDocument({ bytes, path, sha256: '', options })
  if (!result || !('source' in result)) throw new Error(`${path} could not be read: ${JSON.stringify(result)}`)
  return result.source
}

async function perCharacter(characters: number, path: string): Promise<number> {
  let text = ''
  for (let seed = 0; text.length < characters; seed += 1) text += plan(seed)
  const bytes = Buffer.from(text)
  const spent = await time(async () => void extract(await read(bytes, path)))
  return (spent * 1000) / text.length
}

async function time(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

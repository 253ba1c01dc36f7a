import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { Stretch } from '../../src/model/source.js'
import { read } from '../../src/readers/md.js'
import { documents } from '../support/fixtures.js'

type Node = {
  readonly type: string
  readonly children?: readonly Node[]
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
}

/** What remark alone says of the whole text: the edges of the nodes that wrap words in marks. */
function markupByRemark(text: string): Stretch[] {
  const found: Stretch[] = []
  const visit = (node: Node): void => {
    const { children = [] } = node
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
    const [first, last] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset]
    const wraps = ['emphasis', 'strong', 'heading', 'link'].includes(node.type) && first !== undefined && last !== undefined
    if (wraps && first > start) found.push({ start, end: first })
    for (const child of children) visit(child)
    if (wraps && end > last) found.push({ start: last, end })
  }
  visit(unified().use(remarkParse).parse(text) as Node)
  return found
}

async function markupOf(text: string): Promise<readonly Stretch[]> {
  const options = { ocr: 'never' as const, maxBytes: 1e9, maxPages: 1e6, asset: async () => new Uint8Array(), sha256: () => '' }
  const [result] = await read({ bytes: new TextEncoder().encode(text), path: 'x.md', sha256: '', options })
  if (!result || !('source' in result)) throw new Error('not read')
  return result.source.hints.markup
}

test('the markup found section by section is that of the whole text', async () => {
  for (const { path } of documents()) {
    const text = readFileSync(path, 'utf8').normalize('NFC').replaceAll('\r\n', '\n').slice(0, 16_000)
    const bold = text.replaceAll(/^(\d+\. [^\n]{4,60})$/gm, '**$1**').replaceAll(/^([IVX]+\. )/gm, '## $1')
    for (const printed of [text, bold]) expect(await markupOf(printed), path).toEqual(markupByRemark(printed))
  }
})

test('any arrangement of markdown gives the markup that remark finds', async () => {
  const piece = fc.constantFrom(
    ...[
      'Kế hoạch',
      'giảm nghèo',
      ' ',
      ' ',
      '\n',
      '\n',
      '\n\n',
      '\n\n',
      '**',
      '*',
      '_',
      '# ',
      '## ',
      '- ',
      '1. ',
      '2) ',
      '> ',
      '    ',
      '\t',
    ],
    ...[
      '---',
      '===',
      '[x](y)',
      '[x]',
      '<https://a.vn>',
      '<b>',
      '</b>',
      '`',
      '```\n',
      '~~~',
      '<!--',
      '-->',
      '<pre>',
      '[x]: y\n',
      '\\',
      '|',
      '   ',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const text = pieces.join('')
      expect(await markupOf(text)).toEqual(markupByRemark(text))
    }),
    { numRuns: 3000, seed: 20_261_122 },
  )
})

test('a text longer than one chunk keeps the places of its markup', async () => {
  const text = Array.from({ length: 3000 }, (_, at) =>
    at % 7 === 0 ? `**Mục ${at}**` : `Nội dung thứ ${at} không có dấu trình bày.`,
  ).join('\n\n')
  expect(await markupOf(text)).toEqual(markupByRemark(text))
})

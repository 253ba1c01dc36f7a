import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { branches, layout } from '../../src/reporters/cascade/layout.js'
import { dot } from '../../src/reporters/dot.js'
import { mermaid } from '../../src/reporters/mermaid.js'
import { svg } from '../../src/reporters/svg.js'
import { hostile } from '../support/hostile.js'
import { sampleComparison } from '../support/sample-comparison.js'
import { writeText } from '../support/write-report.js'

const { comparison } = sampleComparison(5)
const { lineage } = comparison
const items = [{ kind: 'lineage' as const, lineage }]
const attacked = hostile(items)

describe('mermaid', () => {
  it('draws every document and edge', async () => {
    const lines = (await writeText(mermaid, items)).split('\n')
    expect(lines[0]).toBe('flowchart LR')
    expect(lines).toContain('  n0["Chỉ thị 27-CT/TW<br/>Ban Bí thư Trung ương Đảng<br/>12/9/2025"]')
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(lineage.edges.length)
    expect(lines.filter((line) => line.endsWith(':::absent'))).toHaveLength(lineage.nodes.filter((node) => node.path === null).length)
  })

  it('lets no text out of its label', async () => {
    for (const line of (await writeText(mermaid, attacked)).trimEnd().split('\n').slice(1))
      expect(line).toMatch(
        /^ {2}(?:n\d+\["[\p{L}\p{M}\p{N} .,:/#;–-]*(?:<br\/>[\p{L}\p{M}\p{N} .,:/#;–-]*)*"\](?::::absent)?|n\d+ -(?:-|\.-)> n\d+|classDef absent stroke-dasharray: 4 3)$/u,
      )
  })
})

describe('dot', () => {
  it('draws every document and edge', async () => {
    const text = await writeText(dot, items)
    expect(text).toContain('n0 [label="Chỉ thị 27-CT/TW\\nBan Bí thư Trung ương Đảng\\n12/9/2025"];')
    expect(text.match(/ -> /gu)).toHaveLength(lineage.edges.length)
  })

  it('lets no text out of its string', async () => {
    for (const line of (await writeText(dot, attacked)).trimEnd().split('\n').slice(3, -1))
      expect(line).toMatch(/^ {2}n\d+ (?:\[label="(?:[^"\\]|\\.)*"(?:, style="rounded,dashed")?\]|-> n\d+);$/u)
  })
})

describe('svg', () => {
  it.each([
    ['sample', items],
    ['hostile', attacked],
  ])('is well-formed and asks for nothing: %s', async (_, given) => {
    const text = await writeText(svg, given)
    const names = new Set<string>()
    const parser = new SaxesParser({ xmlns: true })
    parser.on('opentag', (tag) => {
      names.add(tag.name)
      for (const name of Object.keys(tag.attributes)) expect(name).not.toMatch(/^on|href|style/u)
    })
    parser.write(text).close()
    expect([...names].sort()).toEqual(['g', 'path', 'rect', 'svg', 'text', 'title'])
    expect(text.match(/<g>/gu)).toHaveLength(lineage.nodes.length)
  })
})

describe('layout', () => {
  it('lets no two boxes overlap', () => {
    const { boxes, boxHeight } = layout(sampleComparison(30).comparison.lineage)
    for (const column of new Set(boxes.map(({ x }) => x))) {
      const tops = boxes.flatMap(({ x, y }) => (x === column ? [y] : [])).sort((a, b) => a - b)
      for (const [at, top] of tops.entries()) if (at > 0) expect(top - (tops[at - 1] ?? 0)).toBeGreaterThanOrEqual(boxHeight)
    }
  })

  it('ends where documents carry out each other', () => {
    const [a, b] = lineage.nodes
    if (!a || !b) throw new Error('two documents are needed')
    const circle = {
      nodes: [a, b],
      edges: [
        { from: a.id, to: b.id, relation: 'implements' },
        { from: b.id, to: a.id, relation: 'implements' },
      ],
    }
    expect(branches(circle)).toHaveLength(1)
    expect(layout(circle).boxes).toHaveLength(2)
  })
})

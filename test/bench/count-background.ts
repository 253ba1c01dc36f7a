/**
 * Counts src/lexicon/data/background.json: in how many blocks of official text each syllable pair and syllable occurs. Figures only; no
 * sentence of the texts is kept. Run from the project's root:  PLANCHECK_CORPUS=DIR npx jiti test/bench/count-background.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syllables } from '../../src/text/normalize.js'

const FOLDERS = ['real/texts', 'unlabelled']
/** Syllables in a block: about a paragraph, so that long documents do not swallow the count. */
const BLOCK = 120
/** Pairs in fewer blocks are as rare as unseen ones. */
const FEWEST = 4

const corpus = process.env.PLANCHECK_CORPUS
if (corpus === undefined) throw new Error('PLANCHECK_CORPUS names no folder')
const frequency = new Map<string, number>()
let blocks = 0
let documents = 0
for (const folder of FOLDERS) {
  for (const name of readdirSync(join(corpus, folder)).sort()) {
    if (!name.endsWith('.md')) continue
    documents++
    const words = syllables(readFileSync(join(corpus, folder, name), 'utf8')).filter((word) => !/\d/.test(word))
    for (let at = 0; at < words.length; at += BLOCK) {
      blocks++
      const block = words.slice(at, at + BLOCK)
      const seen = new Set<string>(block)
      for (let i = 1; i < block.length; i++) seen.add(`${block[i - 1]} ${block[i]}`)
      for (const gram of seen) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
    }
  }
}
// by rounded binary logarithm of the count: one string of grams per level
const levels: string[][] = []
for (const [gram, count] of frequency) {
  if (count < FEWEST || gram.split(' ').some((word) => word.length > 7)) continue
  const level = Math.round(2 * Math.log2(count))
  levels[level] ??= []
  levels[level].push(gram)
}
const table = {
  source: `counted over ${documents} plans, decisions, directives, resolutions and letters of Vietnamese authorities (2009-2026); counts only`,
  blocks,
  /** grams[i]: those in about 2^(i/2) blocks, joined by '|'. */
  grams: Array.from(levels, (grams) => (grams ?? []).sort().join('|')),
}
writeFileSync('src/lexicon/data/background.json', `${JSON.stringify(table, null, 1)}\n`)
process.stdout.write(`${documents} documents, ${blocks} blocks, ${levels.flat().length} grams\n`)

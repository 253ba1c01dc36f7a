import type { Random } from './random.js'

/** What happens to texts on their way through scanners, converters and mail. Each keeps a text a text. */
export type Mutation = { readonly name: string; readonly apply: (text: string, random: Random) => string }

export const mutations: readonly Mutation[] = [
  {
    name: 'cut',
    apply: (text, random) =>
      text.slice(random.below(text.length + 1), random.below(text.length + 1) + 40) + text.slice(0, random.below(text.length + 1)),
  },
  {
    name: 'shuffle',
    apply: (text, random) =>
      text
        .split('\n')
        .map((line) => ({ line, at: random.next() }))
        .sort((a, b) => a.at - b.at)
        .map((x) => x.line)
        .join('\n'),
  },
  { name: 'repeat', apply: (text, random) => text.slice(0, 1200).repeat(1 + random.below(4)) },
  { name: 'nfd', apply: (text) => text.normalize('NFD') },
  { name: 'crlf', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'bom and nbsp', apply: (text) => `\ufeff${text.replaceAll(' ', '\u00a0')}` },
  { name: 'ocr', apply: (text, random) => noise(text, random, 0.05) },
  { name: 'wrapped', apply: (text, random) => wrap(text, 40 + random.below(60)) },
  { name: 'glued', apply: (text) => text.replaceAll('\n', ' ') },
  { name: 'glued words', apply: (text, random) => [...text].filter((c) => c !== ' ' || random.next() > 0.2).join('') },
  { name: 'capitals', apply: (text) => text.toUpperCase() },
  {
    name: 'bars',
    apply: (text) =>
      text
        .split('\n')
        .map((line) => `|\n${line}`)
        .join('\n'),
  },
  { name: 'tabs', apply: (text) => text.replaceAll(', ', '\t') },
  {
    name: 'markup',
    apply: (text) =>
      text
        .split('\n')
        .map((line, at) => (at % 3 === 0 ? `**${line}**` : at % 3 === 1 ? `# ${line}` : `> ${line}`))
        .join('\n'),
  },
  { name: 'without marks', apply: (text) => text.normalize('NFD').replace(/\p{M}/gu, '') },
  { name: 'digits', apply: (text, random) => text.replace(/\d/gu, () => String(random.below(10))) },
  { name: 'brackets', apply: (text, random) => text.replaceAll(' ', () => (random.next() < 0.05 ? ' ((' : ' ')) },
]

const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  O: ['0'],
  o: ['0', 'c'],
  l: ['1', 'I'],
  I: ['l', '1'],
  ị: ['j', 'i'],
  ê: ['é', 'e'],
  ế: ['é'],
  ơ: ['o'],
  ư: ['u', 'ự'],
  đ: ['d'],
  ă: ['a'],
  ạ: ['a'],
  rn: ['m'],
}

/** Letters and tone marks changed or lost, blanks and line breaks lost or added; a digit never becomes another digit. */
export function noise(text: string, random: Random, share: number): string {
  let out = ''
  for (const c of text) {
    if (random.next() >= share || /\d/u.test(c)) {
      out += c
      continue
    }
    const kind = random.below(5)
    if (kind === 0 && LOOKALIKES[c]) out += random.pick(LOOKALIKES[c] ?? [c])
    else if (kind === 1)
      out += c
        .normalize('NFD')
        .replace(/\p{M}$/u, '')
        .normalize('NFC')
    else if (kind === 2) out += c === ' ' ? '' : `${c} `
    else if (kind === 3) out += c === '\n' ? ' ' : c === ' ' ? '\n' : c
    else out += c === ' ' ? '  ' : c
  }
  return out
}

function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?:\\s|$)`, 'gu'), '$1\n').trimEnd())
    .join('\n')
}

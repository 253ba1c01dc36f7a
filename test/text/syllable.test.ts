import { expect, test } from 'vitest'
import { isSyllable, spelling, syllableShare } from '../../src/text/syllable.js'

test('syllables of every shape, in any case and form', () => {
  for (const word of 'nghiêng quyết uỷ ủy khuỷu giỏi gì quả thuở huơ ngoằn nguyễn Ý ĐIỀU toàn xoong khuya ghềnh'.split(' ')) {
    expect(isSyllable(word), word).toBe(true)
    expect(isSyllable(word.normalize('NFD')), word).toBe(true)
  }
})

test('mojibake, broken and foreign words are none', () => {
  for (const word of 'Céng hßa lǷNH ViÖt oạà QUYÉTT plan zone café'.split(' ')) {
    expect(isSyllable(word), word).toBe(word === 'Céng')
  }
})

test('spelling counts the words that tell', () => {
  expect(spelling('Kế hoạch so 5 cña x· héi')).toEqual({ words: 6, marked: 2, wrong: 3 })
  expect(syllableShare('một hai xyz')).toBeCloseTo(2 / 3)
})

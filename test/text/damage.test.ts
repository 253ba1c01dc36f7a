import { expect, test } from 'vitest'
import { damageIn } from '../../src/text/damage.js'
import { isSyllable } from '../../src/text/syllable.js'
import { documents, sourceOf } from '../support/fixtures.js'

const damaged = (text: string): string[] => damageIn(text, 0, text.length).damaged.map((at) => text.slice(at).split(/[\s.,;]/u, 1)[0] ?? '')

test('words that a scan or a conversion has spoilt', () => {
  expect(damaged('tiét tiêp hộnghèo nguỒn tr0ng 1à ca0 mộtr HBỘYTẾ truờng')).toHaveLength(10)
  expect(damaged('Ban Th ường vụ h uyện')).toEqual(['Th', 'h'])
})

test('what stands in any sound text', () => {
  const sound = [
    'Ủy ban nhân dân tỉnh Đắk Lắk, UBND xã, QĐ-TTg, VNeID, BGDĐT, ThS. Hòa, thuỷ, khuỷu, giặt, quốc, yên, gìn giữ, ghế',
    'đ) 30 km, 5 kg, km2, m3, Quý IV/2025, 2021-2025, 15/2020/NĐ-CP, 1.200, 87,4%, 4G; điểm b, khoản 2',
    'MỤC TIÊU, CHỈ TIÊU ĐẾN NĂM 2030',
  ].join('\n')
  expect(damaged(sound)).toEqual([])
})

test('counts all words between two offsets, and only those', () => {
  const text = 'xoá đói giảm nghéo2o bền vững'
  expect(damageIn(text, 4, 13).words).toBe(2)
  expect(damageIn('', 0, 0)).toEqual({ words: 0, damaged: [] })
})

test('spells as the pattern of syllables does', async () => {
  const apart = new Set<string>()
  for (const { path } of documents()) {
    for (const [word] of (await sourceOf(path)).text.matchAll(/\p{L}+/gu)) {
      const small = word.toLowerCase()
      // abbreviations have no vowel or are capital; a stopped syllable needs a tone here
      if (word === word.toUpperCase() || !VOWEL.test(small.normalize('NFD')) || /(?:[cptk]|ch)$/u.test(small)) continue
      if (isSyllable(small) !== (damaged(small).length === 0)) apart.add(small)
    }
  }
  expect([...apart]).toEqual([])
})

const VOWEL = /[aeiouy]/u

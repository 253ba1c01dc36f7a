import { documentTypes } from '../../src/lexicon/document-types.js'
import { bodyHeads, dutyStarts } from '../../src/lexicon/duties.js'
import { headings } from '../../src/lexicon/headings.js'
import type { Random } from './random.js'

const PIECES: readonly string[] = [
  ...documentTypes.flatMap((t) => [t.name, t.name.toUpperCase(), t.example]),
  ...bodyHeads.map((w) => w.example),
  ...dutyStarts.map((w) => w.word),
  ...headings.flatMap((h) => h.examples),
  ...[
    'I.',
    'II.',
    '1.',
    '2.',
    '1.1.',
    'a)',
    'b)',
    'đ)',
    '-',
    '+',
    '*',
    '(1)',
    'Một là,',
    'Thứ nhất,',
    'Điều 1.',
    'Phần I',
    'Chương II',
    'PHỤ LỤC',
  ],
  ...[
    'Số: ',
    'Số 05-CT/TW',
    'ngày 23/6/2021',
    'ngày 10 tháng 11 năm 2021',
    'quý III/2025',
    'giai đoạn 2021 - 2025',
    'đến năm 2030',
    'hằng năm',
    'trước ngày 15/12',
  ],
  ...[
    '100%',
    '25-30%',
    '8,92%',
    '1.410,892 tỷ đồng',
    'ít nhất',
    'trên',
    'dưới',
    'từ 3% trở lên',
    'một nửa',
    'giảm',
    'tăng',
    'xuống còn',
    'không còn',
    'phấn đấu',
  ],
  ...[
    'Căn cứ',
    'Thực hiện',
    'Kính gửi:',
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    './.',
    'gồm:',
    'như sau:',
    'sau đây viết tắt là',
    'V/v',
    '|',
    '\t',
    '(',
    ')',
    '"',
    '“',
    '”',
    ';',
    ':',
    '…',
    '[1]',
    '¹',
  ],
]

/** A text out of the grammar's own words: everything that the program looks for, in any order. */
export function fromGrammar(random: Random): string {
  const length = 1 + random.below(120)
  let out = ''
  for (let at = 0; at < length; at++) out += random.pick(PIECES) + random.pick([' ', ' ', ' ', '\n', '\n\n', '', ', ', '; ', '. '])
  return out
}

/** Any characters at all, controls and lone surrogates among them. */
export function anything(random: Random): string {
  let out = ''
  for (let at = random.below(400); at >= 0; at--) out += String.fromCharCode(random.next() < 0.5 ? random.below(128) : random.below(65536))
  return out
}

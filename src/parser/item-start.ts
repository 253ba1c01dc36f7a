import { CAPITAL, isSmall } from '../text/letter-case.js'
import { endAt, standsAt } from '../text/sticky.js'
import { isWordUnit } from '../text/word.js'
import { mayBeMisread } from './enumerator.js'

const NUMBER = /\d{1,2}(?:\.\d{1,2}){0,3}/y
// 1. …   1- …   1/ …   but 02-TT/TU is the number of a paper
const BEHIND_NUMBER = new RegExp(`\\s?[.)]\\s?\\D|\\s?[-–/]\\s(?=[${CAPITAL}])|\\s?[-–]\\s?(?=[${CAPITAL}])(?![A-Za-zÀ-ỹ]{1,8}\\s?/)`, 'y')
// 1.1. …   1.1 …   1.1- …
const BEHIND_DECIMAL = /\s?[.)]\s?\D|\s|[-–/]\s\D/y
// a) …   a1) …
const BEHIND_LETTER = /\d?\s?\)\s/y
// I. …   (1) …   Một là, …   Điều 3. …   Thứ nhất, …
const ITEM =
  /^(?:[IVX]{1,5}\s?[.)\-–]\s|[A-HĐ]\s?\.\s|\(\d{1,2}\)\s|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?:nhất|hai|ba|tư|năm)|(?:Điều|Chương|Phần|Mục) (?:\d|[IVX]|thứ))/
// lI. NHIỆM VỤ   HI. GIẢI PHÁP   1V. TỔ CHỨC
const MISREAD = new RegExp(`^(?:[l|I]{1,3}|HI|IH|TH|[1l|][VX])\\.\\s[${CAPITAL}]{2}`)

/** Whether a line, as printed, begins as an item does. */
export function opensItem(line: string): boolean {
  if (mayBeMisread(line, 0) && MISREAD.test(line)) return true
  if (isDigit(line.charCodeAt(0))) {
    const number = endAt(NUMBER, line, 0)
    return standsAt(line.lastIndexOf('.', number - 1) > 0 ? BEHIND_DECIMAL : BEHIND_NUMBER, line, number)
  }
  return isSmall(line, 0) ? !isWordUnit(line.charCodeAt(1)) && standsAt(BEHIND_LETTER, line, 1) : ITEM.test(line)
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

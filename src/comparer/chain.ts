import { matches } from '../text/matches.js'
import { fold } from '../text/normalize.js'

/** A number that a title names, with the day printed behind it (ISO). */
export type Link = { readonly number: string; readonly date: string | null }

/**
 * The numbers that a title carries one out of the other, nearest first: "Thực hiện Kế hoạch số 95-KH/TU … về thực hiện Chỉ thị số 05-CT/TW …"
 * gives 95-KH/TU, 05-CT/TW. A number that nothing says to be carried out ends the chain.
 */
export function chainOf(title: string): Link[] {
  const key = fold(title)
  const found: Link[] = []
  let end = 0
  for (const match of matches(key, NUMBER)) {
    if (!CARRIES_OUT.test(key.slice(end, match.index))) break
    end = match.index + match[0].length
    const { day, month, year } = DATE.exec(key.slice(end, end + 60))?.groups ?? {}
    const date = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
    found.push({ number: match[0].replace(/\s/g, '').toUpperCase().replace(/TƯ$/, 'TW'), date })
  }
  return found
}

// ", ngày 23/6/2021", " ngày 23 tháng 6 năm 2021", " (ngày 23-6-2021"
const DATE = /^[\s,(]{0,3}(?:ban hành )?ngày (?<day>\d{1,2})(?:[/.-]| tháng )(?<month>\d{1,2})(?:[/.-]| năm )(?<year>\d{4})/u
// "05-ct/tw", "116/kh-ubnd", "15/2020/nđ-cp", "3260-kh/đđqh15"
const NUMBER = /\d{1,5}[A-Za-zÀ-ỹ]?(?:\/\d{4})?\s?[-/]\s?[A-Za-zÀ-ỹ]{1,8}(?:\s?[-/&]\s?[A-Za-zÀ-ỹ\d]{1,12}){1,3}/gu
// "về thực hiện", "triển khai Chỉ thị", "cụ thể hóa Nghị quyết"
const CARRIES_OUT = /thực hiện|triển khai|cụ thể hóa|thi hành|quán triệt/u

import { fold } from '../text/normalize.js'

/**
 * The numbers that a title carries one out of the other, nearest first: "Thực hiện Kế hoạch số 95-KH/TU … về thực hiện Chỉ thị số 05-CT/TW …"
 * gives 95-KH/TU, 05-CT/TW. A number that nothing says to be carried out ends the chain.
 */
export function chainOf(title: string): string[] {
  const key = fold(title)
  const found: string[] = []
  let end = 0
  for (const match of key.matchAll(NUMBER)) {
    if (!CARRIES_OUT.test(key.slice(end, match.index))) break
    found.push(match[0].replace(/\s/g, '').toUpperCase())
    end = match.index + match[0].length
  }
  return found
}

// "05-ct/tw", "116/kh-ubnd", "15/2020/nđ-cp", "3260-kh/đđqh15"
const NUMBER = /\d{1,5}\p{L}?(?:\/\d{4})?\s?[-/]\s?\p{L}{1,8}(?:\s?[-/&]\s?[\p{L}\d]{1,12}){1,3}/gu
// "về thực hiện", "triển khai Chỉ thị", "cụ thể hóa Nghị quyết"
const CARRIES_OUT = /thực hiện|triển khai|cụ thể hóa|thi hành|quán triệt/u

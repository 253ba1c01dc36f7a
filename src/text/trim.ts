/**
 * A text without the characters at its end that `tail` matches one by one: `withoutTail('số 5 ;.', /[\s;.]/u)` -> 'số 5'. The pattern `[\s;.]+$`
 * says the same, but starts anew at each character of every run inside the text.
 */
export function withoutTail(text: string, tail: RegExp): string {
  let end = text.length
  while (end > 0 && tail.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

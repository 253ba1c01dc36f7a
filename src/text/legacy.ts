/**
 * The 8-bit encodings of Vietnamese before Unicode. Tables for bytes 0x80-0xFF, one character each, and the few control codes that served
 * as letters (TCVN 5712:1993 VN3; VISCII, RFC 1456). VNI and VIQR write a mark after its letter.
 */
const TCVN3_HIGH =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'
const TCVN3_LOW: Readonly<Record<number, string>> = {
  1: 'Ú',
  2: 'Ụ',
  4: 'Ừ',
  5: 'Ử',
  6: 'Ữ',
  17: 'Ứ',
  18: 'Ự',
  19: 'Ỳ',
  20: 'Ỷ',
  21: 'Ỹ',
  22: 'Ý',
  23: 'Ỵ',
}
const VISCII_HIGH =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'
const VISCII_LOW: Readonly<Record<number, string>> = { 2: 'Ẳ', 5: 'Ẵ', 6: 'Ẫ', 20: 'Ỷ', 25: 'Ỹ', 30: 'Ỵ' }

/** TCVN3 ("ABC", fonts .VnTime). Capitals were typed as small marked letters among plain capitals: "KÕ HO¹CH" -> "KẾ HOẠCH". */
export function fromTcvn3(bytes: Uint8Array): string {
  return (
    byTable(bytes, TCVN3_HIGH, TCVN3_LOW)
      .replace(/[A-Za-zÀ-ỹ]{3,20}/gu, (word) => (/[A-Z].{0,20}[A-Z]/.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word))
      // "Kế HOẠCH", "Uỷ BAN": two letters do not tell, the next word does
      .replace(/(?<![A-Za-zÀ-ỹ])[A-Z]\P{ASCII}(?=[ \t]\p{Lu}{2})/gu, (word) => word.toUpperCase())
  )
}

export function fromViscii(bytes: Uint8Array): string {
  return byTable(bytes, VISCII_HIGH, VISCII_LOW)
}

// Marks of VNI: aù aø aû aõ aï, aâ aá aà aå aã aä, aê aé aè aú aü aë
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const VNI_LETTERS: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

/** VNI (fonts VNI-Times): "Keá hoaïch" -> "Kế hoạch", "Ñaûng" -> "Đảng". */
export function fromVni(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöíìæóòî]/giu, (whole, base: string | undefined, mark: string) => {
      if (base === undefined) return asCased(VNI_LETTERS[whole.toLowerCase()] ?? whole, whole)
      return asCased(VNI_LETTERS[base.toLowerCase()] ?? base, base) + (VNI_MARKS[mark.toLowerCase()] ?? mark)
    })
    .normalize('NFC')
}

const VIQR_MARKS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
}

/** VIQR (RFC 1456), in plain ASCII: "Ke^' hoa.ch" -> "Kế hoạch"; a backslash keeps the next mark as it is. */
export function fromViqr(text: string): string {
  return text
    .replace(/\\([\^(+'`?~.dD\\])|([dD])[dD]|([aeiouyAEIOUY])([\^(+]?)(['`?~.]?)/g, (whole, escaped, d, vowel, shape, tone) => {
      if (escaped !== undefined) return escaped
      if (d !== undefined) return d === 'd' ? 'đ' : 'Đ'
      if (shape === '(' && !/[aA]/.test(vowel)) return whole
      if (shape === '+' && !/[ouOU]/.test(vowel)) return whole
      if (shape === '^' && !/[aeoAEO]/.test(vowel)) return whole
      return vowel + (VIQR_MARKS[shape] ?? '') + (VIQR_MARKS[tone] ?? '')
    })
    .normalize('NFC')
}

function asCased(letter: string, like: string): string {
  return like === like.toLowerCase() ? letter : letter.toUpperCase()
}

function byTable(bytes: Uint8Array, high: string, low: Readonly<Record<number, string>>): string {
  const parts: string[] = []
  for (const byte of bytes) parts.push(byte >= 0x80 ? high.charAt(byte - 0x80) : (low[byte] ?? String.fromCharCode(byte)))
  return parts.join('').normalize('NFC')
}

const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The bytes that a text stood for before it was taken for windows-1252; null where it holds letters that never came from there. */
export function bytesOfLatin(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const special = code > 0xff ? CP1252.indexOf(text.charAt(i)) : -1
    if (code > 0xff && special < 0) return null
    bytes[i] = special >= 0 ? 0x80 + special : code
  }
  return bytes
}

import { walkXml } from '../xml.js'

/** What a style says of its text, as far as reading needs it; undefined: nothing. */
export type Style = {
  basedOn?: string
  numId?: string
  level?: number
  font?: string
  caps?: boolean
  hidden?: boolean
}

export type Styles = {
  /** A style with what it inherits. */
  readonly get: (id: string | undefined) => Style
  readonly defaultParagraph: string | undefined
  /** Lists of numbering styles: style id -> numId. */
  readonly lists: ReadonlyMap<string, string>
}

/** Reads styles.xml; a document without one has no styles. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const own = new Map<string, Style>()
  const lists = new Map<string, string>()
  const defaults: Style = {}
  let defaultParagraph: string | undefined
  let style: Style | undefined
  let id = ''
  let type = ''
  if (bytes) {
    walkXml(bytes, {
      open(name, attributes) {
        if (name === 'w:style') {
          id = attributes['w:styleId'] ?? ''
          type = attributes['w:type'] ?? ''
          style = {}
          own.set(id, style)
          if (type === 'paragraph' && isOn(attributes['w:default'] ?? '0')) defaultParagraph = id
        } else if (name === 'w:docDefaults') style = defaults
        else if (style) {
          setStyle(style, name, attributes)
          if (name === 'w:numId' && type === 'numbering') lists.set(id, attributes['w:val'] ?? '')
        }
      },
      close(name) {
        if (name === 'w:style' || name === 'w:docDefaults') style = undefined
      },
    })
  }
  const whole = new Map<string, Style>()
  const get = (asked: string | undefined, depth = 0): Style => {
    if (asked === undefined) return defaults
    const known = whole.get(asked)
    if (known) return known
    const base = own.get(asked)
    const made = base && depth < 20 ? { ...get(base.basedOn, depth + 1), ...base } : defaults
    whole.set(asked, made)
    return made
  }
  return { get: (asked) => get(asked), defaultParagraph, lists }
}

/** Takes over one property element of a style, a paragraph or a run. */
export function setStyle(style: Style, name: string, attributes: Readonly<Record<string, string>>): void {
  const value = attributes['w:val']
  if (name === 'w:basedOn' && value !== undefined) style.basedOn = value
  else if (name === 'w:numId' && value !== undefined) style.numId = value
  else if (name === 'w:ilvl' && value !== undefined) style.level = Number(value)
  else if (name === 'w:rFonts') {
    const font = attributes['w:ascii'] ?? attributes['w:hAnsi']
    if (font !== undefined) style.font = font
  } else if (name === 'w:caps') style.caps = isOn(value)
  else if (name === 'w:vanish') style.hidden = isOn(value)
}

/** An on/off property without a value is on (ECMA-376 part 1, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value)
}

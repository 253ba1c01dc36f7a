import type { Span } from '../../model/position.js'
import type { Measure } from '../../model/record.js'
import type { Root, Section } from '../../model/tree.js'
import { evidence } from '../../text/evidence.js'
import { sentences } from '../../text/sentences.js'

/** Lines that say who, when and at what cost: fields of a task and no measures. */
const FIELD_LINE =
  /^(?:(?:cơ quan|đơn vị|bộ phận|tổ chức)\s)?(?:chủ trì|phối hợp|thực hiện|thời gian|thời hạn|tiến độ|kinh phí|sản phẩm|kết quả|dự kiến)(?:\s[^:]{0,40})?:/u

/**
 * What a group sets out to do: its items, or the sentences of its text where it has none. An item with sub-items counts once for each
 * sub-item; its own words are a measure only where they say more than a heading.
 */
export function measuresOf(root: Root, section: Section): Measure[] {
  const out: Measure[] = []
  collect(root, section, out)
  if (out.length === 0 && !section.heading) add(root, '', section.head, out)
  return out
}

function collect(root: Root, section: Section, out: Measure[]): void {
  for (const span of section.body) for (const part of sentences(root.text, span)) add(root, '', part, out)
  for (const child of section.children) {
    const items = child.children.filter((c) => !isField(root, c.head))
    if (child.heading && (items.length > 0 || child.body.length > 0)) collect(root, child, out)
    else {
      add(root, child.label, child.head, out)
      for (const grandchild of items) add(root, grandchild.label, grandchild.head, out)
    }
  }
}

const SHORTEST = 12

function isField(root: Root, { start, end }: Span): boolean {
  const words = root.key.slice(start, Math.min(end, start + 90))
  return words.includes(':') && FIELD_LINE.test(words)
}

function add(root: Root, label: string, span: Span, out: Measure[]): void {
  if (span.end - span.start < SHORTEST || isField(root, span)) return
  const { quote, position } = evidence(root, span)
  out.push({ quote, position, label, text: root.text.slice(span.start, span.end) })
}

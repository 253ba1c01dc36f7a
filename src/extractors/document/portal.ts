import type { Root } from '../../model/tree.js'
import { type Piece, piece } from './pieces.js'

/** What a law portal's table above the text says of it. */
export type Portal = { readonly [K in 'number' | 'type' | 'issuer' | 'date' | 'signer']: Piece | null }

// Số hiệu: · Loại văn bản: · Nơi ban hành: · Ngày ban hành: · Người ký:
const LABELS: Readonly<Record<keyof Portal, RegExp>> = {
  number: /(?:^|\s)số (?:ký )?hiệu\s?:/,
  type: /^loại văn bản\s?:/,
  issuer: /^(?:nơi|cơ quan) ban hành\s?:/,
  date: /^ngày ban hành\s?:/,
  signer: /^người ký\s?:/,
}
// values that say nothing
const EMPTY = /^(?:đã biết|đang cập nhật|văn bản khác|không (?:số|xác định))/

const NONE: Portal = { number: null, type: null, issuer: null, date: null, signer: null }

/** Reads the portal's table: each value stands behind its label or in the block below it. All null where there is none. */
export function readPortal(root: Root): Portal {
  const furniture = root.blocks.filter((b) => b.zone === 'furniture').slice(0, 80)
  if (furniture.length === 0) return NONE
  const valueBehind = (label: RegExp): Piece | null => {
    const at = furniture.findIndex((b) => label.test(root.key.slice(b.start, Math.min(b.end, b.start + 80))))
    const block = furniture[at]
    if (!block) return null
    const match = label.exec(root.key.slice(block.start, block.end))
    const after = match ? block.start + match.index + match[0].length : block.end
    const next = furniture[at + 1]
    const value = piece(root, after, block.end) ?? (next ? piece(root, next.start, next.end) : null)
    return value && value.text.length < 120 && !EMPTY.test(value.key) ? value : null
  }
  return {
    number: valueBehind(LABELS.number),
    type: valueBehind(LABELS.type),
    issuer: valueBehind(LABELS.issuer),
    date: valueBehind(LABELS.date),
    signer: valueBehind(LABELS.signer),
  }
}

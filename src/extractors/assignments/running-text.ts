import type { Root } from '../../model/tree.js'
import { addressedAt } from '../actor.js'
import { type Given, roleOf } from './given.js'

// "… giao Sở Lao động chủ trì …", "phân công Ban Tuyên giáo …", "giao cho Văn phòng …"
const GIVING = /(?<![\p{L}])(?:giao|phân công|ủy quyền cho)\s(?:cho\s)?/gu

/** Orders inside a sentence: "Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với …". */
export function assignedInText(root: Root): Given[] {
  const out: Given[] = []
  for (const match of root.key.matchAll(GIVING)) {
    const start = match.index + match[0].length
    const end = clauseEnd(root.key, start)
    const addressed = addressedAt(root, { start, end })
    if (addressed?.followedBy !== 'duty') continue
    const span = { start: addressed.end + 1, end }
    const duty = root.key.slice(span.start, end)
    if (/^(?:(?:có|đã|được|quản lý|cho|tại)\s|theo\s(?!dõi))/u.test(duty)) continue
    for (const actor of addressed.actors)
      out.push({ actor, role: roleOf(root.key.slice(actor.start, actor.end), duty), tasks: [{ span, product: null, due: null }] })
  }
  return out
}

function clauseEnd(key: string, from: number): number {
  const end = /[.;\n](?=\s|$)/u.exec(key.slice(from, from + 900))
  return end ? from + end.index : Math.min(key.length, from + 900)
}

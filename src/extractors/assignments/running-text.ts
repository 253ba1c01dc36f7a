import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { matches } from '../../text/matches.js'
import { clauses, sentences } from '../../text/sentences.js'
import { firstWithin } from '../../text/within.js'
import { addressedAt } from '../actor.js'
import { type Given, roleOf } from './given.js'

// "… giao Sở Lao động chủ trì …", "phân công Ban Tuyên giáo …", "giao cho Văn phòng …"
const GIVING = /(?<![A-Za-zÀ-ỹ])(?:giao|phân công|ủy quyền cho)\s(?:cho\s)?/gu

// "nhiệm vụ Chính phủ giao cho các bộ", "đất do Nhà nước giao cho Ban Quản lý", "đã giao Sở Nội vụ chủ trì": what was given before
const GIVEN_BEFORE =
  /(?:(?<![A-Za-zÀ-ỹ])(?:được|đã|từng)|(?<![A-Za-zÀ-ỹ])(?:nhiệm vụ|chỉ tiêu|đất|rừng|kinh phí|biên chế|dự toán|vốn|tài sản|công việc) (?!(?:và|này|trên|sau)[ .])[^.;:,\n]{1,50})\s$/u

// "Tỉnh yêu cầu Giám đốc các sở chỉ đạo …", "Để bảo đảm tiến độ, đề nghị Sở Y tế cung cấp …", but not "theo yêu cầu …"
const ASKING = /(?<=\s)(?:yêu cầu|đề nghị)\s(?=[A-Za-zÀ-ỹ])/gu
const ASKS = ['yêu cầu', 'đề nghị']
// who speaks, or to what end, from the start of the sentence on
const SPEAKER =
  /^(?:(?:để|nhằm|căn cứ|trên cơ sở) [^.;:\n]{3,160}, |(?:bộ|tỉnh|sở|ubnd|ủy ban nhân dân|chủ tịch|thủ tướng|ban thường vụ|thành phố|đảng ủy|tỉnh ủy|thành ủy)(?: [^.;:,\n]{1,60})? )$/u
const LONGEST_LEAD = 180
// one of them has a name: "các đơn vị" are everybody
const NAMED =
  /^(?:các )?(?:đồng chí )?(?:thủ trưởng|giám đốc|chủ tịch|bí thư|sở|công an|ban quản lý|văn phòng|ủy ban nhân dân|ubnd|các sở, ban, ngành)/u

/** Requests inside a sentence to bodies with a name, outside the parts that tell how things are and why. */
function askedInText(root: Root): Given[] {
  return root.blocks.flatMap((block) => {
    if (block.zone === 'closing' || block.zone === 'letterhead' || block.kind !== 'paragraph') return []
    if (ASKS.every((word) => firstWithin(root.key, word, block) < 0)) return []
    return sentences(root.text, block).flatMap((sentence) => {
      const key = root.key.slice(sentence.start, sentence.end)
      const ask = matches(key.slice(0, LONGEST_LEAD), ASKING)[0]
      if (!ask || !SPEAKER.test(key.slice(0, ask.index)) || tellsHowThingsAre(root, block)) return []
      const addressed = addressedAt(root, { start: sentence.start + ask.index + ask[0].length, end: sentence.end })
      if (addressed?.followedBy !== 'duty' || !addressed.actors.some((a) => NAMED.test(root.key.slice(a.start, a.end)))) return []
      const span = { start: addressed.end + 1, end: sentence.end }
      const duty = root.key.slice(span.start, span.end)
      return addressed.actors.map((actor) => ({
        actor,
        role: roleOf(root.key.slice(actor.start, actor.end), duty),
        tasks: [{ span, product: null, due: null }],
      }))
    })
  })
}

function tellsHowThingsAre({ sections }: Root, { start }: Span): boolean {
  return sections.some(
    ({ role, ...s }) => (role === 'situation' || role === 'basis' || role === 'annex') && s.start <= start && start < s.end,
  )
}

/** Orders inside a sentence: "Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với …". */
export function assignedInText(root: Root): Given[] {
  const out: Given[] = askedInText(root)
  for (const match of matches(root.key, GIVING)) {
    if (GIVEN_BEFORE.test(root.key.slice(Math.max(0, match.index - 70), match.index))) continue
    const start = match.index + match[0].length
    const end = clauseEnd(root.key, start)
    const addressed = addressedAt(root, { start, end })
    if (addressed?.followedBy !== 'duty') continue
    const span = { start: addressed.end + 1, end }
    const duty = root.key.slice(span.start, end)
    if (/^(?:(?:có|đã|được|quản lý|cho|tại)\s|theo\s(?!dõi))/u.test(duty)) continue
    out.push(...followers(root, end))
    for (const actor of addressed.actors)
      out.push({ actor, role: roleOf(root.key.slice(actor.start, actor.end), duty), tasks: [{ span, product: null, due: null }] })
  }
  return out
}

/** The clauses and sentences after an order that give others their part: "… giao Sở A chủ trì; Sở B cân đối kinh phí. Các xã rà soát …". */
function followers(root: Root, from: number): Given[] {
  if (!'.;'.includes(root.text.charAt(from))) return []
  const end = Math.min(root.text.length, from + 2000)
  const lineEnd = firstWithin(root.text, '\n', { start: from, end })
  const out: Given[] = []
  const rest = { start: from + 1, end: lineEnd < 0 ? end : lineEnd }
  for (const sentence of sentences(root.text, rest).flatMap((s) => clauses(root.text, s))) {
    const addressed = addressedAt(root, sentence)
    if (addressed?.followedBy !== 'duty') break
    const span = { start: addressed.end + 1, end: sentence.end }
    const duty = root.key.slice(span.start, span.end)
    for (const actor of addressed.actors)
      out.push({ actor, role: roleOf(root.key.slice(actor.start, actor.end), duty), tasks: [{ span, product: null, due: null }] })
  }
  return out
}

function clauseEnd(key: string, from: number): number {
  const end = /[.;\n](?=\s|$)/u.exec(key.slice(from, from + 900))
  return end ? from + end.index : Math.min(key.length, from + 900)
}

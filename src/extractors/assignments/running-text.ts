import type { Span } from '../../model/position.js'
import type { Root } from '../../model/tree.js'
import { placesOf } from '../../text/places.js'
import { clauses, sentences } from '../../text/sentences.js'
import { firstWithin } from '../../text/within.js'
import { type Addressed, addressedAt, mayAddress } from '../actor.js'
import { type Given, roleOf } from './given.js'

// "… giao Sở Lao động chủ trì …", "phân công Ban Tuyên giáo …", "giao cho Văn phòng …"
const GIVES = ['giao', 'phân công', 'ủy quyền cho']
const GIVING = /(?<![A-Za-zÀ-ỹ])(?:giao|phân công|ủy quyền cho)\s(?:cho\s)?/uy

// "nhiệm vụ Chính phủ giao cho các bộ", "đất do Nhà nước giao cho Ban Quản lý", "đã giao Sở Nội vụ chủ trì": what was given before
const GIVEN_BEFORE =
  /(?:(?<![A-Za-zÀ-ỹ])(?:được|đã|từng)|(?<![A-Za-zÀ-ỹ])(?:nhiệm vụ|chỉ tiêu|đất|rừng|kinh phí|biên chế|dự toán|vốn|tài sản|công việc) (?!(?:và|này|trên|sau)[ .])[^.;:,\n]{1,50})\s$/u

// "Tỉnh yêu cầu Giám đốc các sở chỉ đạo …", "Để bảo đảm tiến độ, đề nghị Sở Y tế cung cấp …", but not "theo yêu cầu …"
const ASKING = /(?<=\s)(?:yêu cầu|đề nghị)\s(?=[A-Za-zÀ-ỹ])/u
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
  const out: Given[] = []
  const places = placesOf(root.key, ASKS)
  let next = 0
  for (const block of root.blocks) {
    while ((places[next] ?? block.start) < block.start) next++
    if ((places[next] ?? block.end) >= block.end) continue
    if (block.zone === 'closing' || block.zone === 'letterhead' || block.kind !== 'paragraph') continue
    for (const sentence of sentences(root.text, block)) out.push(...askedIn(root, block, sentence))
  }
  return out
}

function askedIn(root: Root, block: Span, sentence: Span): Given[] {
  const lead = root.key.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_LEAD))
  const ask = ASKING.exec(lead)
  if (!ask || !SPEAKER.test(lead.slice(0, ask.index)) || tellsHowThingsAre(root, block)) return []
  const addressed = addressedAt(root, { start: sentence.start + ask.index + ask[0].length, end: sentence.end })
  if (addressed?.followedBy !== 'duty' || !addressed.actors.some((a) => NAMED.test(root.key.slice(a.start, a.end)))) return []
  return givenTo(root, addressed, sentence.end)
}

/** What stands behind the names, up to an offset, as the task of each. */
function givenTo({ key }: Root, { actors, end: from }: Addressed, end: number): Given[] {
  const span = { start: from + 1, end }
  const duty = key.slice(span.start, span.end)
  return actors.map((actor) => ({
    actor,
    role: roleOf(key.slice(actor.start, actor.end), duty),
    tasks: [{ span, product: null, due: null }],
  }))
}

function tellsHowThingsAre({ sections }: Root, { start }: Span): boolean {
  return sections.some(
    ({ role, ...s }) => (role === 'situation' || role === 'basis' || role === 'annex') && s.start <= start && start < s.end,
  )
}

/** Orders inside a sentence: "Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với …". */
export function assignedInText(root: Root): Given[] {
  const out: Given[] = askedInText(root)
  for (const place of placesOf(root.key, GIVES)) {
    GIVING.lastIndex = place
    if (!GIVING.test(root.key)) continue
    const start = GIVING.lastIndex
    if (!mayAddress(root, start) || GIVEN_BEFORE.test(root.key.slice(Math.max(0, place - 70), place))) continue
    const end = clauseEnd(root.key, start)
    const addressed = addressedAt(root, { start, end })
    if (addressed?.followedBy !== 'duty') continue
    const duty = root.key.slice(addressed.end + 1, end)
    if (/^(?:(?:có|đã|được|quản lý|cho|tại)\s|theo\s(?!dõi))/u.test(duty)) continue
    out.push(...followers(root, end), ...givenTo(root, addressed, end))
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
    out.push(...givenTo(root, addressed, sentence.end))
  }
  return out
}

function clauseEnd(key: string, from: number): number {
  const end = /[.;\n](?=\s|$)/u.exec(key.slice(from, from + 900))
  return end ? from + end.index : Math.min(key.length, from + 900)
}

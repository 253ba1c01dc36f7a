import type { Span } from '../../model/position.js'
import type { Role } from '../../model/record.js'

/** One body with what it is given, before bodies named in several places are merged. */
export type Given = {
  readonly actor: Span
  readonly role: Role
  readonly tasks: readonly { readonly span: Span; readonly product: string | null }[]
}

// "các sở, ban, ngành", "UBND các xã", "mọi cơ quan": many bodies at once
const COLLECTIVE =
  /^(?:tất cả|các|toàn thể|toàn bộ|những|mọi|từng|mỗi)\s|^(?:ủy ban nhân dân|ubnd|chủ tịch (?:ủy ban nhân dân|ubnd)|thủ trưởng|giám đốc|đảng ủy|cấp ủy)\s(?:các\s|cấp\s)/u

/** The role that words give a body: 'support' for "phối hợp (với)" alone, 'supervise' for giám sát, 'all' for collectives, else 'lead'. */
export function roleOf(actorKey: string, dutyKey: string): Role {
  const duty = dutyKey.slice(0, 120).trimStart()
  if (/^(?:theo dõi, )?giám sát|^(?:tăng cường |chủ động )?giám sát|^kiểm tra, giám sát/u.test(duty)) return 'supervise'
  if (/^chủ trì|^là cơ quan (?:thường trực|chủ trì)|^(?:làm |là )?đầu mối/u.test(duty)) return 'lead'
  if (/^(?:có trách nhiệm |chủ động |tích cực )?phối hợp/u.test(duty)) return 'support'
  return COLLECTIVE.test(actorKey) ? 'all' : 'lead'
}

import type { Span } from '../../model/position.js'
import type { Role } from '../../model/record.js'

/** One body with what it is given, before bodies named in several places are merged. */
export type Given = {
  readonly actor: Span
  readonly role: Role
  readonly tasks: readonly GivenTask[]
}

export type GivenTask = {
  readonly span: Span
  readonly product: string | null
  /** Where the time is stated apart from the task: a table's cell, a line "Thời gian thực hiện: …". */
  readonly due: Span | null
}

// "các sở, ban, ngành", "các cấp ủy, tổ chức đảng", "các cơ quan, đơn vị": every body at once; "UBND các xã" is one kind of body
const COLLECTIVE =
  /^(?:tất cả |toàn thể |thủ trưởng )?(?:các |mọi |từng |mỗi )?(?:sở|bộ|ban|phòng|ngành|cấp ủy|cơ quan|đơn vị|địa phương|tổ chức|cấp|đoàn thể)(?:,| và )/u
// "phối hợp thực hiện", "phối hợp với Sở X trong việc …": help alone; "phối hợp với X tổ chức tuyên truyền" leads a task of its own
const SUPPORTS =
  '(?:có trách nhiệm |chủ động |tích cực )?phối hợp(?:, hỗ trợ)?(?: chặt chẽ)?(?: thực hiện| triển khai|$|;|\\.| với [^.;]{3,90} (?:trong (?:việc|quá trình)|thực hiện (?:các nhiệm vụ|nhiệm vụ|kế hoạch|các nội dung)|triển khai thực hiện))'

const STATED = new RegExp(
  `^(?:(?<supervise>(?:theo dõi, |kiểm tra, |tăng cường |chủ động )?giám sát)|(?:chủ trì|là cơ quan (?:thường trực|chủ trì)|(?:làm |là )?đầu mối)|(?<support>${SUPPORTS}))`,
  'u',
)

/** The role that words give a body: 'support' for help alone, 'supervise' for giám sát, 'all' for collectives of every body, else 'lead'. */
export function roleOf(actorKey: string, dutyKey: string): Role {
  const stated = STATED.exec(dutyKey.slice(0, 160).trimStart())?.groups
  if (stated) return stated.supervise ? 'supervise' : stated.support ? 'support' : 'lead'
  const isList = actorKey.includes(',') || actorKey.includes(' và ')
  return isList && COLLECTIVE.test(actorKey) ? 'all' : 'lead'
}

import type { GroupStatus, LineageRelation, MeasureStatus, Reuse, Verdict } from '../model/comparison.js'
import type { Severity } from '../model/message.js'
import type { Direction, GoalKind, Nature, Operator, Recurrence, Relation, Role, TargetStatus } from '../model/record.js'
import type { Language } from '../model/report.js'

type Table<Key extends string> = Readonly<Record<Key, string>>
type Counted = (count: number) => string

/** Every sentence and word of the reports that people open. Both languages have the same keys: the compiler demands it. */
export type ReportWording = {
  readonly status: Table<GroupStatus>
  readonly statusHint: Table<GroupStatus>
  readonly measure: Table<MeasureStatus>
  readonly verdict: Table<Verdict>
  readonly verdictHint: Table<Verdict>
  readonly severity: Table<Severity>
  readonly reuse: Table<Reuse>
  readonly lineage: Table<LineageRelation>
  readonly lineageHint: Table<LineageRelation>
  readonly relation: Table<Relation>
  readonly nature: Table<Nature>
  readonly role: Table<Role>
  readonly goal: Table<GoalKind>
  readonly direction: Table<Direction>
  readonly operator: Table<Operator>
  readonly targetStatus: Table<TargetStatus>
  readonly recurrence: Table<Recurrence>
  readonly title: Table<'compare' | 'check' | 'extract' | 'lineage'>
  readonly nav: Table<
    | 'overview'
    | 'matrix'
    | 'targets'
    | 'cascade'
    | 'timeline'
    | 'findings'
    | 'plans'
    | 'documents'
    | 'skip'
    | 'contents'
    | 'back'
    | 'previous'
    | 'next'
    | 'close'
    | 'openPlan'
    | 'previousGroup'
    | 'nextGroup'
  >
  readonly overview: {
    readonly plans: string
    readonly coverage: string
    readonly missing: string
    readonly weaker: string
    readonly undeclared: string
    readonly undeclaredBy: Counted
    readonly counted: Readonly<Record<Severity, Counted>>
    readonly findings: string
    readonly coverageHint: string
    readonly missingIn: Counted
    readonly weakerIn: Counted
    readonly ofPlans: Counted
    readonly attention: string
    readonly nothing: string
    readonly namedBy: (plans: number, all: number) => string
    readonly groups: string
    readonly groupsLead: string
    readonly documents: string
    readonly leftOutBy: (plans: number, all: number) => string
    readonly weakerBy: (plans: number, all: number) => string
    readonly more: Counted
  }
  readonly matrix: {
    readonly lead: string
    readonly caption: string
    readonly plan: string
    readonly coverage: string
    readonly group: string
    readonly reuse: string
    readonly issued: string
    readonly findings: string
    readonly sort: string
    readonly sortCoverage: string
    readonly sortName: string
    readonly sortDate: string
    readonly sortGiven: string
    readonly legend: string
    readonly keys: string
  }
  readonly evidence: {
    readonly directive: string
    readonly plan: string
    readonly nothing: string
    readonly line: Counted
    readonly page: Counted
    readonly differs: string
    readonly elsewhere: string
    readonly why: string
    readonly place: string
    readonly answeredBy: string
    readonly newWords: string
  }
  readonly target: {
    readonly lead: string
    readonly indicator: string
    readonly directive: string
    readonly plan: string
    readonly verdict: string
    readonly reason: string
    readonly value: string
    readonly deadline: string
    readonly none: string
    readonly ambition: Table<'higher' | 'lower'>
    readonly chart: (indicator: string) => string
    readonly required: string
    readonly table: string
    readonly added: string
    readonly noFigure: string
  }
  readonly cascade: Table<'lead' | 'absent' | 'undeclared' | 'none' | 'drawing'>
  readonly timeline: {
    readonly lead: string
    readonly days: Counted
    readonly undated: Counted
    readonly directive: string
    readonly same: string
    readonly before: Counted
  }
  readonly reuseLead: string
  readonly findings: {
    readonly lead: string
    readonly search: string
    readonly searchHint: string
    readonly level: string
    readonly all: string
    readonly document: string
    readonly shown: (shown: number, all: number) => string
    readonly none: string
    readonly noMatch: string
    readonly wholeSet: string
    readonly actual: string
    readonly expected: string
    readonly note: string
    readonly rule: string
    readonly reason: string
    readonly quote: string
    readonly related: string
  }
  readonly plan: {
    readonly facts: string
    readonly groups: string
    readonly targets: string
    readonly additions: string
    readonly additionsLead: string
    readonly noAdditions: string
    readonly tasks: string
    readonly findings: string
    readonly lineage: string
    readonly notGiven: string
    readonly reuse: string
  }
  readonly record: Table<
    | 'number'
    | 'type'
    | 'title'
    | 'issuer'
    | 'issuedOn'
    | 'place'
    | 'period'
    | 'signers'
    | 'recipients'
    | 'source'
    | 'format'
    | 'goals'
    | 'targets'
    | 'funding'
    | 'solutionGroups'
    | 'assignments'
    | 'schedule'
    | 'references'
    | 'messages'
    | 'failed'
    | 'implied'
    | 'none'
    | 'amount'
    | 'purpose'
    | 'fundSource'
    | 'when'
    | 'action'
    | 'kind'
    | 'text'
    | 'status'
    | 'baseline'
    | 'scope'
    | 'sha256'
    | 'ocr'
    | 'until'
    | 'since'
  >
  readonly confidence: { readonly name: string; readonly check: string; readonly checkCount: (count: number, below: string) => string }
  readonly task: Table<'actor' | 'role' | 'task' | 'deadline' | 'product' | 'document' | 'number' | 'only' | 'done'>
  readonly sheet: Table<'overview' | 'comparison' | 'targets' | 'tasks' | 'findings'>
  readonly note: Table<
    | 'motto1'
    | 'motto2'
    | 'issuerAbove'
    | 'issuer'
    | 'number'
    | 'place'
    | 'name'
    | 'subject'
    | 'to'
    | 'part1'
    | 'part2'
    | 'part3'
    | 'part4'
    | 'annexGroups'
    | 'annexTargets'
    | 'annexFindings'
    | 'recipients'
    | 'recipient1'
    | 'recipient2'
    | 'authority'
    | 'position'
    | 'signer'
    | 'closing'
    | 'annexTitle'
  >
  readonly noteText: {
    readonly opening: (directive: string, plans: number) => string
    readonly coverage: (percent: string, best: string, worst: string) => string
    readonly missing: (groups: number, plans: number) => string
    readonly noMissing: string
    readonly weaker: Counted
    readonly noWeaker: string
    readonly unclear: Counted
    readonly undeclared: Counted
    readonly named: Counted
    readonly propose: Table<'missing' | 'weaker' | 'named' | 'unstated' | 'none'>
  }
  readonly made: (version: string) => string
  readonly caveat: string
  readonly unnumbered: string
  readonly unknown: string
  readonly percent: string
  readonly file: string
  readonly page: string
}

export const reportWording = {
  vi: {
    status: { covered: 'Đã bao quát', partial: 'Một phần', named: 'Chỉ nêu tên', missing: 'Bỏ sót' },
    statusHint: {
      covered: 'quá nửa số nhiệm vụ của nhóm được kế hoạch thực hiện',
      partial: 'có nhiệm vụ được thực hiện, nhưng không quá nửa',
      named: 'chỉ nhắc tới, chưa có nhiệm vụ cụ thể',
      missing: 'không tìm thấy nội dung tương ứng',
    },
    measure: { answered: 'Có thực hiện', partly: 'Thực hiện một phần', 'left out': 'Không có' },
    verdict: { kept: 'Giữ nguyên', stricter: 'Chặt hơn', weaker: 'Nhẹ hơn', missing: 'Không nêu', added: 'Bổ sung', unclear: 'Chưa rõ' },
    verdictHint: {
      kept: 'cùng mức, cùng thời hạn',
      stricter: 'cam kết cao hơn hoặc sớm hơn',
      weaker: 'cam kết thấp hơn hoặc muộn hơn',
      missing: 'kế hoạch không nêu chỉ tiêu này',
      added: 'chỉ có trong kế hoạch',
      unclear: 'chưa đủ căn cứ để kết luận',
    },
    severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    reuse: { verbatim: 'Nguyên văn', adapted: 'Có điều chỉnh', new: 'Viết mới' },
    lineage: { direct: 'Trực tiếp', through: 'Qua văn bản trung gian', undeclared: 'Không dẫn chiếu', conflicting: 'Mâu thuẫn' },
    lineageHint: {
      direct: 'kế hoạch nêu rõ thực hiện văn bản chỉ đạo này',
      through: 'kế hoạch thực hiện một văn bản trung gian của văn bản chỉ đạo',
      undeclared: 'kế hoạch không nhắc tới văn bản chỉ đạo',
      conflicting: 'kế hoạch nói hai điều trái nhau về văn bản mà mình thực hiện',
    },
    relation: { implements: 'thực hiện', basis: 'căn cứ', cites: 'dẫn chiếu', amends: 'sửa đổi', replaces: 'thay thế' },
    nature: { original: 'văn bản', report: 'bài viết về văn bản', unknown: 'chưa rõ' },
    role: { lead: 'Chủ trì', support: 'Phối hợp', supervise: 'Giám sát', all: 'Chung' },
    goal: { purpose: 'Mục đích', requirement: 'Yêu cầu', general: 'Mục tiêu chung', specific: 'Mục tiêu cụ thể' },
    direction: { decrease: 'giảm', increase: 'tăng', reach: 'đạt', maintain: 'duy trì', eliminate: 'không còn', limit: 'hạn chế' },
    operator: { eq: '', gte: 'từ', lte: 'không quá', gt: 'trên', lt: 'dưới', range: '', none: '' },
    targetStatus: { target: 'chỉ tiêu', achieved: 'kết quả', estimate: 'ước tính' },
    recurrence: {
      once: 'một lần',
      weekly: 'hằng tuần',
      monthly: 'hằng tháng',
      quarterly: 'hằng quý',
      biannual: '6 tháng',
      annual: 'hằng năm',
      continuous: 'thường xuyên',
    },
    title: { compare: 'Báo cáo đối chiếu', check: 'Báo cáo rà soát', extract: 'Nội dung văn bản', lineage: 'Hệ thống văn bản' },
    nav: {
      overview: 'Tổng quan',
      matrix: 'Đối chiếu',
      targets: 'Chỉ tiêu',
      cascade: 'Hệ thống văn bản',
      timeline: 'Tiến độ ban hành',
      findings: 'Phát hiện',
      plans: 'Từng kế hoạch',
      documents: 'Văn bản',
      skip: 'Bỏ qua, tới nội dung chính',
      contents: 'Mục lục',
      back: 'Về tổng quan',
      previous: 'Kế hoạch trước',
      next: 'Kế hoạch sau',
      close: 'Đóng',
      openPlan: 'Mở trang của kế hoạch',
      previousGroup: 'Nhóm trước',
      nextGroup: 'Nhóm sau',
    },
    overview: {
      plans: 'Kế hoạch được đối chiếu',
      coverage: 'Mức bao quát trung bình',
      missing: 'Nhóm nhiệm vụ bị bỏ sót',
      weaker: 'Chỉ tiêu nhẹ hơn chỉ đạo',
      undeclared: 'Kế hoạch không dẫn chiếu',
      undeclaredBy: (count) => `${count} kế hoạch không dẫn chiếu`,
      counted: { error: (count) => `${count} lỗi`, warning: (count) => `${count} cảnh báo`, info: (count) => `${count} lưu ý` },
      findings: 'Phát hiện',
      coverageHint: 'tỷ trọng nội dung chỉ đạo được kế hoạch đáp ứng',
      missingIn: (count) => `tại ${count} kế hoạch`,
      weakerIn: (count) => `tại ${count} kế hoạch`,
      ofPlans: (count) => `trên ${count} kế hoạch`,
      attention: 'Cần chú ý',
      nothing: 'Không có nội dung nào bị bỏ sót và không có chỉ tiêu nào nhẹ hơn chỉ đạo.',
      groups: 'Theo nhóm nhiệm vụ của văn bản chỉ đạo',
      groupsLead: 'Mỗi thanh là tất cả kế hoạch, chia theo mức thực hiện nhóm nhiệm vụ.',
      documents: 'Văn bản được rà soát',
      namedBy: (plans, all) => `${plans} trên ${all} kế hoạch chỉ nhắc tên, chưa có nhiệm vụ`,
      leftOutBy: (plans, all) => `${plans} trên ${all} kế hoạch bỏ sót`,
      weakerBy: (plans, all) => `${plans} trên ${all} kế hoạch đặt chỉ tiêu nhẹ hơn`,
      more: (count) => `và ${count} nội dung khác trong mục Phát hiện`,
    },
    matrix: {
      lead: 'Mỗi hàng là một kế hoạch, mỗi ô là một nhóm nhiệm vụ. Chọn một ô để xem lời văn của hai bên.',
      caption: 'Mức thực hiện từng nhóm nhiệm vụ của từng kế hoạch',
      plan: 'Kế hoạch',
      coverage: 'Bao quát',
      group: 'Nhóm',
      reuse: 'Lời văn',
      issued: 'Ban hành',
      findings: 'Phát hiện',
      sort: 'Sắp xếp',
      sortCoverage: 'Bao quát thấp trước',
      sortName: 'Theo tên',
      sortDate: 'Theo ngày ban hành',
      sortGiven: 'Theo thứ tự đưa vào',
      legend: 'Chú giải',
      keys: 'Dùng phím mũi tên để di chuyển giữa các ô, Enter để mở.',
    },
    evidence: {
      directive: 'Văn bản chỉ đạo',
      plan: 'Kế hoạch',
      nothing: 'Không tìm thấy nội dung tương ứng trong kế hoạch.',
      line: (count) => `dòng ${count}`,
      page: (count) => `trang ${count}`,
      differs: 'Chữ được tô là phần chỉ có ở một bên.',
      elsewhere: 'Có nội dung tương ứng ngoài phần nhiệm vụ, giải pháp',
      why: 'Lý do',
      place: 'Vị trí',
      answeredBy: 'Mục tương ứng trong kế hoạch',
      newWords: 'diễn đạt khác',
    },
    target: {
      lead: 'Vạch đứng là mức của văn bản chỉ đạo; mỗi dấu là một kế hoạch. Mũi tên chỉ hướng cam kết cao hơn.',
      indicator: 'Chỉ tiêu',
      directive: 'Chỉ đạo',
      plan: 'Kế hoạch',
      verdict: 'Nhận xét',
      reason: 'Căn cứ',
      value: 'Mức',
      deadline: 'Thời hạn',
      none: 'Văn bản chỉ đạo không nêu chỉ tiêu định lượng.',
      ambition: { higher: 'cao hơn là chặt hơn', lower: 'thấp hơn là chặt hơn' },
      chart: (indicator) => `Mức của từng kế hoạch cho chỉ tiêu: ${indicator}`,
      required: 'Chỉ đạo',
      table: 'Xem bảng từng kế hoạch',
      added: 'Chỉ tiêu địa phương tự bổ sung',
      noFigure: 'không có số liệu',
    },
    cascade: {
      lead: 'Văn bản nào thực hiện văn bản nào. Khung nét đứt là văn bản được dẫn nhưng chưa có trong bộ hồ sơ.',
      absent: 'chưa có trong hồ sơ',
      undeclared: 'Không dẫn chiếu văn bản chỉ đạo',
      none: 'Không có quan hệ nào giữa các văn bản.',
      drawing: 'Sơ đồ quan hệ giữa các văn bản',
    },
    timeline: {
      lead: 'Số ngày từ khi ban hành văn bản chỉ đạo tới khi ban hành kế hoạch.',
      days: (count) => `${count} ngày`,
      undated: (count) => `${count} kế hoạch không ghi ngày ban hành`,
      directive: 'Ban hành văn bản chỉ đạo',
      same: 'cùng ngày',
      before: (count) => `trước ${count} ngày`,
    },
    reuseLead: 'Tỷ lệ câu chép nguyên văn, có điều chỉnh và viết mới của kế hoạch.',
    findings: {
      lead: 'Những điểm người soạn thảo và người thẩm định nên xem lại.',
      search: 'Tìm trong phát hiện',
      searchHint: 'Gõ có dấu hoặc không dấu',
      level: 'Mức độ',
      all: 'Tất cả',
      document: 'Văn bản',
      shown: (shown, all) => `Đang hiện ${shown} trên ${all} phát hiện`,
      none: 'Không có phát hiện nào.',
      noMatch: 'Không có phát hiện nào khớp với điều kiện lọc.',
      wholeSet: 'Cả bộ hồ sơ',
      actual: 'Trong văn bản',
      expected: 'Đúng ra là',
      note: 'Gợi ý',
      rule: 'Quy tắc',
      reason: 'Nội dung',
      quote: 'Trích dẫn',
      related: 'Đối chiếu với',
    },
    plan: {
      facts: 'Thông tin văn bản',
      groups: 'Thực hiện các nhóm nhiệm vụ',
      targets: 'Chỉ tiêu',
      additions: 'Nội dung riêng của địa phương',
      additionsLead: 'Những phần không ứng với nhóm nhiệm vụ nào của văn bản chỉ đạo.',
      noAdditions: 'Không có.',
      tasks: 'Phân công nhiệm vụ',
      findings: 'Phát hiện',
      lineage: 'Quan hệ với văn bản chỉ đạo',
      notGiven: 'chưa có trong hồ sơ',
      reuse: 'Lời văn',
    },
    record: {
      number: 'Số, ký hiệu',
      type: 'Loại văn bản',
      title: 'Trích yếu',
      issuer: 'Cơ quan ban hành',
      issuedOn: 'Ngày ban hành',
      place: 'Nơi ban hành',
      period: 'Giai đoạn',
      signers: 'Người ký',
      recipients: 'Nơi nhận',
      source: 'Tệp',
      format: 'Định dạng',
      goals: 'Mục đích, yêu cầu, mục tiêu',
      targets: 'Chỉ tiêu',
      funding: 'Kinh phí',
      solutionGroups: 'Nhiệm vụ, giải pháp',
      assignments: 'Phân công',
      schedule: 'Tiến độ',
      references: 'Văn bản viện dẫn',
      messages: 'Phát hiện',
      failed: 'Không đọc được tệp',
      implied: 'suy ra',
      none: 'không ghi',
      amount: 'Số tiền',
      purpose: 'Mục đích',
      fundSource: 'Nguồn',
      when: 'Thời gian',
      action: 'Việc',
      kind: 'Loại',
      text: 'Nội dung',
      status: 'Tính chất',
      baseline: 'Mức gốc',
      scope: 'Phạm vi',
      sha256: 'Mã băm SHA-256',
      ocr: 'Chất lượng nhận dạng chữ',
      until: 'đến',
      since: 'từ',
    },
    confidence: {
      name: 'Độ tin cậy',
      check: 'cần soát',
      checkCount: (count, below) => `${count} mục có độ tin cậy dưới ${below}`,
    },
    task: {
      actor: 'Cơ quan',
      role: 'Vai trò',
      task: 'Nhiệm vụ',
      deadline: 'Thời hạn',
      product: 'Sản phẩm',
      document: 'Văn bản',
      number: 'STT',
      only: 'Chỉ gồm nhiệm vụ của',
      done: 'Tình trạng',
    },
    sheet: { overview: 'Tổng quan', comparison: 'Đối chiếu', targets: 'Chỉ tiêu', tasks: 'Nhiệm vụ', findings: 'Phát hiện' },
    note: {
      motto1: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto2: 'Độc lập - Tự do - Hạnh phúc',
      issuerAbove: '[CƠ QUAN CHỦ QUẢN]',
      issuer: '[CƠ QUAN BAN HÀNH]',
      number: 'Số:        /BC-[…]',
      place: '[Địa danh], ngày      tháng      năm 20…',
      name: 'BÁO CÁO',
      subject: 'Kết quả đối chiếu kế hoạch thực hiện',
      to: 'Kính gửi: […]',
      part1: 'I. TÌNH HÌNH CHUNG',
      part2: 'II. KẾT QUẢ ĐỐI CHIẾU',
      part3: 'III. NHỮNG NỘI DUNG CẦN LƯU Ý',
      part4: 'IV. ĐỀ XUẤT, KIẾN NGHỊ',
      annexGroups: 'MỨC THỰC HIỆN CÁC NHÓM NHIỆM VỤ',
      annexTargets: 'ĐỐI CHIẾU CHỈ TIÊU',
      annexFindings: 'CÁC PHÁT HIỆN',
      recipients: 'Nơi nhận:',
      recipient1: '- Như trên;',
      recipient2: '- Lưu: VT, […].',
      authority: '[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]',
      position: '',
      signer: '[Họ và tên]',
      closing: 'Trên đây là báo cáo kết quả đối chiếu, kính trình xem xét, chỉ đạo./.',
      annexTitle: 'Phụ lục',
    },
    noteText: {
      opening: (directive, plans) =>
        `Thực hiện nhiệm vụ rà soát việc triển khai ${directive}, cơ quan soạn thảo đã đối chiếu ${plans} kế hoạch với văn bản chỉ đạo. Kết quả như sau:`,
      coverage: (percent, best, worst) => `Mức bao quát trung bình là ${percent}; cao nhất là ${best}, thấp nhất là ${worst}.`,
      missing: (groups, plans) => `Có ${groups} lượt nhóm nhiệm vụ bị bỏ sót tại ${plans} kế hoạch (Phụ lục I).`,
      noMissing: 'Không có nhóm nhiệm vụ nào bị bỏ sót.',
      weaker: (count) => `Có ${count} lượt chỉ tiêu được đặt nhẹ hơn văn bản chỉ đạo (Phụ lục II).`,
      noWeaker: 'Không có chỉ tiêu nào được đặt nhẹ hơn văn bản chỉ đạo.',
      unclear: (count) => `${count} lượt chỉ tiêu chưa đủ căn cứ để so sánh, cần đối chiếu thêm.`,
      undeclared: (count) => `${count} kế hoạch không dẫn chiếu văn bản chỉ đạo.`,
      named: (count) => `${count} lượt nhóm nhiệm vụ mới chỉ được nhắc tên, chưa có nhiệm vụ cụ thể.`,
      propose: {
        missing: 'Đề nghị bổ sung những nhóm nhiệm vụ bị bỏ sót (Phụ lục I).',
        weaker: 'Đề nghị điều chỉnh, hoặc giải trình các chỉ tiêu nhẹ hơn văn bản chỉ đạo (Phụ lục II).',
        named: 'Đề nghị cụ thể hóa những nhóm nhiệm vụ mới chỉ được nhắc tên (Phụ lục I).',
        unstated: 'Đề nghị bổ sung, hoặc giải trình các chỉ tiêu mà kế hoạch không nêu (Phụ lục II).',
        none: 'Không có.',
      },
    },
    made: (version) => `Lập bằng plancheck ${version}, từ các tệp được liệt kê; không dữ liệu nào được gửi đi.`,
    caveat: 'Kết quả do máy đối chiếu, dùng để hỗ trợ thẩm định; mọi nhận xét đều kèm trích dẫn để người đọc tự kiểm tra.',
    unnumbered: 'không số',
    unknown: 'chưa rõ',
    percent: '%',
    file: 'Tệp',
    page: 'Trang',
  },
  en: {
    status: { covered: 'Covered', partial: 'Partly', named: 'Named only', missing: 'Missing' },
    statusHint: {
      covered: 'the plan carries out more than half of the measures',
      partial: 'some measures are carried out, half of them at most',
      named: 'mentioned, without a task of its own',
      missing: 'nothing found that answers it',
    },
    measure: { answered: 'Carried out', partly: 'In part', 'left out': 'Left out' },
    verdict: { kept: 'Kept', stricter: 'Stricter', weaker: 'Weaker', missing: 'Not stated', added: 'Added', unclear: 'Unclear' },
    verdictHint: {
      kept: 'same level, same deadline',
      stricter: 'a higher or earlier commitment',
      weaker: 'a lower or later commitment',
      missing: 'the plan does not state this target',
      added: 'stands in the plan only',
      unclear: 'the texts do not hold enough to decide',
    },
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    reuse: { verbatim: 'Verbatim', adapted: 'Adapted', new: 'New' },
    lineage: { direct: 'Direct', through: 'Through another document', undeclared: 'Not declared', conflicting: 'Conflicting' },
    lineageHint: {
      direct: 'the plan says that it carries out this directive',
      through: 'the plan carries out a document that carries out the directive',
      undeclared: 'the plan never cites the directive',
      conflicting: 'the plan makes two statements that exclude each other',
    },
    relation: { implements: 'implements', basis: 'basis', cites: 'cites', amends: 'amends', replaces: 'replaces' },
    nature: { original: 'document', report: 'article about the document', unknown: 'unknown' },
    role: { lead: 'Lead', support: 'Support', supervise: 'Supervise', all: 'All bodies' },
    goal: { purpose: 'Purpose', requirement: 'Requirement', general: 'General goal', specific: 'Specific goal' },
    direction: { decrease: 'decrease', increase: 'increase', reach: 'reach', maintain: 'maintain', eliminate: 'eliminate', limit: 'limit' },
    operator: { eq: '', gte: 'at least', lte: 'at most', gt: 'above', lt: 'below', range: '', none: '' },
    targetStatus: { target: 'target', achieved: 'result', estimate: 'estimate' },
    recurrence: {
      once: 'once',
      weekly: 'weekly',
      monthly: 'monthly',
      quarterly: 'quarterly',
      biannual: 'every 6 months',
      annual: 'yearly',
      continuous: 'continuous',
    },
    title: { compare: 'Comparison report', check: 'Check report', extract: 'Document contents', lineage: 'Cascade of documents' },
    nav: {
      overview: 'Overview',
      matrix: 'Comparison',
      targets: 'Targets',
      cascade: 'Cascade',
      timeline: 'Timeline',
      findings: 'Findings',
      plans: 'Plan by plan',
      documents: 'Documents',
      skip: 'Skip to the main content',
      contents: 'Contents',
      back: 'Back to the overview',
      previous: 'Previous plan',
      next: 'Next plan',
      close: 'Close',
      openPlan: 'Open the page of this plan',
      previousGroup: 'Previous group',
      nextGroup: 'Next group',
    },
    overview: {
      plans: 'Plans compared',
      coverage: 'Average coverage',
      missing: 'Groups left out',
      weaker: 'Targets below the directive',
      undeclared: 'Plans that do not cite it',
      undeclaredBy: (count) => (count === 1 ? '1 plan does not cite it' : `${count} plans do not cite it`),
      counted: {
        error: (count) => `${count} error${count === 1 ? '' : 's'}`,
        warning: (count) => `${count} warning${count === 1 ? '' : 's'}`,
        info: (count) => `${count} note${count === 1 ? '' : 's'}`,
      },
      findings: 'Findings',
      coverageHint: 'share of the directive that the plans answer',
      missingIn: (count) => `in ${count} plan${count === 1 ? '' : 's'}`,
      weakerIn: (count) => `in ${count} plan${count === 1 ? '' : 's'}`,
      ofPlans: (count) => `of ${count} plan${count === 1 ? '' : 's'}`,
      attention: 'Look at these first',
      nothing: 'Nothing was left out and no target is below the directive.',
      groups: 'By group of the directive',
      groupsLead: 'Each bar is all plans, divided by how they carry out the group.',
      documents: 'Documents checked',
      namedBy: (plans, all) => `only named by ${plans} of ${all} plans`,
      leftOutBy: (plans, all) => `left out by ${plans} of ${all} plans`,
      weakerBy: (plans, all) => `set lower by ${plans} of ${all} plans`,
      more: (count) => `and ${count} more under Findings`,
    },
    matrix: {
      lead: 'A row is a plan, a cell is a group of the directive. Choose a cell to read the words of both sides.',
      caption: 'How each plan carries out each group',
      plan: 'Plan',
      coverage: 'Coverage',
      group: 'Group',
      reuse: 'Wording',
      issued: 'Issued',
      findings: 'Findings',
      sort: 'Sort',
      sortCoverage: 'Lowest coverage first',
      sortName: 'By name',
      sortDate: 'By date of issue',
      sortGiven: 'As given',
      legend: 'Legend',
      keys: 'Arrow keys move between the cells, Enter opens one.',
    },
    evidence: {
      directive: 'Directive',
      plan: 'Plan',
      nothing: 'Nothing in the plan answers this.',
      line: (count) => `line ${count}`,
      page: (count) => `page ${count}`,
      differs: 'Marked words stand on one side only.',
      elsewhere: 'Answered outside the solution groups',
      why: 'Why',
      place: 'Place',
      answeredBy: 'Answered in the plan by',
      newWords: 'other wording',
    },
    target: {
      lead: 'The upright line is the directive; each mark is a plan. The arrow points to the higher ambition.',
      indicator: 'Target',
      directive: 'Directive',
      plan: 'Plan',
      verdict: 'Verdict',
      reason: 'Reason',
      value: 'Value',
      deadline: 'Deadline',
      none: 'The directive states no measurable target.',
      ambition: { higher: 'higher is stricter', lower: 'lower is stricter' },
      chart: (indicator) => `Value of every plan for the target: ${indicator}`,
      required: 'Directive',
      table: 'Table of all plans',
      added: 'Targets that plans added themselves',
      noFigure: 'no figure',
    },
    cascade: {
      lead: 'Which document carries out which. A dashed frame is a document that is cited but was not given.',
      absent: 'not given',
      undeclared: 'Does not cite the directive',
      none: 'No relation between the documents was found.',
      drawing: 'Drawing of how the documents are related',
    },
    timeline: {
      lead: 'Days from the directive to the plan.',
      days: (count) => `${count} day${count === 1 ? '' : 's'}`,
      undated: (count) => `${count} plan${count === 1 ? '' : 's'} without a date of issue`,
      directive: 'Directive issued',
      same: 'same day',
      before: (count) => `${count} day${count === 1 ? '' : 's'} earlier`,
    },
    reuseLead: 'Share of the sentences of the plan that are copied, adapted and new.',
    findings: {
      lead: 'What drafters and reviewers should look at again.',
      search: 'Search the findings',
      searchHint: 'With or without diacritics',
      level: 'Level',
      all: 'All',
      document: 'Document',
      shown: (shown, all) => `Showing ${shown} of ${all} findings`,
      none: 'No findings.',
      noMatch: 'No finding matches the filter.',
      wholeSet: 'The whole set',
      actual: 'In the text',
      expected: 'Should be',
      note: 'Advice',
      rule: 'Rule',
      reason: 'What',
      quote: 'Quote',
      related: 'Compare with',
    },
    plan: {
      facts: 'The document',
      groups: 'How the groups are carried out',
      targets: 'Targets',
      additions: 'Local content',
      additionsLead: 'Parts that answer no group of the directive.',
      noAdditions: 'None.',
      tasks: 'Who does what',
      findings: 'Findings',
      lineage: 'Relation to the directive',
      notGiven: 'not given',
      reuse: 'Wording',
    },
    record: {
      number: 'Number',
      type: 'Type',
      title: 'Subject',
      issuer: 'Issuer',
      issuedOn: 'Issued on',
      place: 'Place',
      period: 'Period',
      signers: 'Signed by',
      recipients: 'Recipients',
      source: 'File',
      format: 'Format',
      goals: 'Goals',
      targets: 'Targets',
      funding: 'Funding',
      solutionGroups: 'Tasks and solutions',
      assignments: 'Assignments',
      schedule: 'Schedule',
      references: 'Cited documents',
      messages: 'Findings',
      failed: 'The file could not be read',
      implied: 'concluded',
      none: 'not stated',
      amount: 'Amount',
      purpose: 'Purpose',
      fundSource: 'Source',
      when: 'When',
      action: 'Action',
      kind: 'Kind',
      text: 'Text',
      status: 'Status',
      baseline: 'Baseline',
      scope: 'Scope',
      sha256: 'SHA-256',
      ocr: 'Text recognition quality',
      until: 'until',
      since: 'since',
    },
    confidence: {
      name: 'Confidence',
      check: 'check',
      checkCount: (count, below) => `${count} item${count === 1 ? '' : 's'} with a confidence below ${below}`,
    },
    task: {
      actor: 'Body',
      role: 'Role',
      task: 'Task',
      deadline: 'Deadline',
      product: 'Product',
      document: 'Document',
      number: 'No.',
      only: 'Only the tasks of',
      done: 'State',
    },
    sheet: { overview: 'Overview', comparison: 'Comparison', targets: 'Targets', tasks: 'Tasks', findings: 'Findings' },
    note: {
      motto1: 'SOCIALIST REPUBLIC OF VIET NAM',
      motto2: 'Independence - Freedom - Happiness',
      issuerAbove: '[SUPERIOR BODY]',
      issuer: '[ISSUING BODY]',
      number: 'No.:        /BC-[…]',
      place: '[Place], [date]',
      name: 'REPORT',
      subject: 'Comparison of plans that carry out',
      to: 'To: […]',
      part1: 'I. OVERVIEW',
      part2: 'II. RESULTS',
      part3: 'III. POINTS TO NOTE',
      part4: 'IV. PROPOSALS',
      annexGroups: 'HOW THE GROUPS ARE CARRIED OUT',
      annexTargets: 'TARGETS',
      annexFindings: 'FINDINGS',
      recipients: 'Recipients:',
      recipient1: '- As above;',
      recipient2: '- File.',
      authority: '[AUTHORITY AND POSITION]',
      position: '',
      signer: '[Name]',
      closing: 'This is the result of the comparison, submitted for consideration./.',
      annexTitle: 'Annex',
    },
    noteText: {
      opening: (directive, plans) =>
        `To review how ${directive} is carried out, ${plans} plan${plans === 1 ? ' was' : 's were'} compared with it. The results:`,
      coverage: (percent, best, worst) => `Average coverage is ${percent}; highest: ${best}; lowest: ${worst}.`,
      missing: (groups, plans) =>
        `Groups were left out ${groups} time${groups === 1 ? '' : 's'}, in ${plans} plan${plans === 1 ? '' : 's'} (Annex I).`,
      noMissing: 'No group was left out.',
      weaker: (count) => `Targets were set below the directive ${count} time${count === 1 ? '' : 's'} (Annex II).`,
      noWeaker: 'No target is below the directive.',
      unclear: (count) => `${count} target${count === 1 ? '' : 's'} could not be compared and need${count === 1 ? 's' : ''} a second look.`,
      undeclared: (count) => `${count} plan${count === 1 ? ' does' : 's do'} not cite the directive.`,
      named: (count) => `Groups are only named, without a task, ${count} time${count === 1 ? '' : 's'}.`,
      propose: {
        missing: 'The issuing bodies should add the groups left out (Annex I).',
        weaker: 'The issuing bodies should adjust or explain the targets below the directive (Annex II).',
        named: 'The issuing bodies should give tasks to the groups that are only named (Annex I).',
        unstated: 'The issuing bodies should add or explain the targets of the directive that they do not state (Annex II).',
        none: 'None.',
      },
    },
    made: (version) => `Made with plancheck ${version} from the files listed; nothing was sent anywhere.`,
    caveat: 'Compared by machine, to support a review; every verdict comes with quotes that a reader can check.',
    unnumbered: 'no number',
    unknown: 'unknown',
    percent: '%',
    file: 'File',
    page: 'Page',
  },
} satisfies Readonly<Record<Language, ReportWording>>

/** The words of one language. */
export function reportWords(language: Language): ReportWording {
  return reportWording[language]
}

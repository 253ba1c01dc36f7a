import type { Words } from '../model/message.js'

/** Why a group has its status and a target its verdict; {name} is filled by the comparer. Short: they stand in table cells. */
export const reasons = {
  heading: { vi: 'tiêu đề trùng {share}%', en: 'heading alike {share}%' },
  headingOnly: { vi: 'chỉ nêu lại tiêu đề, không có nội dung cụ thể', en: 'repeats the heading only' },
  counted: { vi: '{found}/{all} ý được nêu', en: '{found} of {all} points are answered' },
  leftOut: { vi: 'thiếu: {texts}', en: 'left out: {texts}' },
  elsewhere: { vi: 'một phần nằm ở mục tiêu hoặc phần phân công', en: 'partly answered among the aims or assignments' },
  nothing: { vi: 'không tìm thấy nội dung tương ứng', en: 'nothing answers it' },
  otherSubject: {
    vi: 'kế hoạch nói về việc khác: không nhắc tới nội dung chính của văn bản cấp trên',
    en: 'the plan is about another matter',
  },
  noCounterpart: { vi: 'kế hoạch không có chỉ tiêu tương ứng', en: 'the plan sets no such target' },
  addedTarget: { vi: 'văn bản cấp trên không có chỉ tiêu này', en: 'the directive has no such target' },
  sameFigure: { vi: 'cùng mức {figure}', en: 'same figure {figure}' },
  sameWords: { vi: 'cùng cam kết, hai bên đều không nêu con số', en: 'same commitment, no figure on either side' },
  higher: { vi: 'mức {plan} chặt hơn mức {directive}', en: '{plan} is stricter than {directive}' },
  lower: { vi: 'mức {plan} nhẹ hơn mức {directive}', en: '{plan} is weaker than {directive}' },
  earlier: { vi: 'thời hạn {plan} sớm hơn {directive}', en: 'due {plan}, earlier than {directive}' },
  later: { vi: 'thời hạn {plan} muộn hơn {directive}', en: 'due {plan}, later than {directive}' },
  hedgeGained: { vi: 'lời cam kết nhẹ hơn: thêm "{plan}"', en: 'softer wording: "{plan}" added' },
  hedgeDropped: { vi: 'lời cam kết chặt hơn: bỏ "{directive}"', en: 'firmer wording: "{directive}" dropped' },
  narrower: { vi: 'chỉ tính cho "{scope}", hẹp hơn phạm vi của cấp trên', en: 'holds for "{scope}" only, narrower than the directive' },
  wider: { vi: 'tính cho phạm vi rộng hơn "{scope}"', en: 'holds beyond "{scope}"' },
  standards: {
    vi: 'hai chuẩn khác nhau ({directive} / {plan}), không so được con số',
    en: 'two standards ({directive} / {plan}): figures do not compare',
  },
  units: { vi: 'khác đơn vị ({directive} / {plan})', en: 'units differ ({directive} / {plan})' },
  pointsAndShare: {
    vi: 'một bên tính điểm phần trăm của tỷ lệ, một bên tính phần trăm của số lượng',
    en: 'percentage points of a rate on one side, per cent of a number on the other',
  },
  bases: { vi: 'so với hai mốc gốc khác nhau ({directive} / {plan})', en: 'measured from two bases ({directive} / {plan})' },
  kinds: { vi: 'hai cách đặt chỉ tiêu khác nhau, thiếu số liệu gốc để quy đổi', en: 'targets of two kinds; no base to convert by' },
  noFigure: { vi: 'một bên không có con số', en: 'no figure on one side' },
  noTime: { vi: 'một bên không nêu thời hạn', en: 'no time on one side' },
  overlap: { vi: 'hai khoảng chồng lên nhau ({directive} / {plan})', en: 'the ranges overlap ({directive} / {plan})' },
  mixed: { vi: 'mức và thời hạn lệch ngược chiều', en: 'figure and deadline point in opposite directions' },
  sum: { vi: '({from} - {to}) / {years} năm = {rate}/năm', en: '({from} - {to}) / {years} years = {rate} a year' },
  eliminated: {
    vi: 'kế hoạch không để còn, văn bản cấp trên mới yêu cầu giảm',
    en: 'the plan leaves none where the directive only reduces',
  },
  scopes: { vi: 'hai phạm vi khác nhau ({directive} / {plan})', en: 'two populations ({directive} / {plan})' },
} satisfies Readonly<Record<string, Words>>

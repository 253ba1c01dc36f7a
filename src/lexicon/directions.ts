import type { Direction } from '../model/record.js'

/** A verb and the way it moves its indicator. `never` keeps nouns and set phrases out that begin alike. */
export type DirectionRow = { readonly direction: Direction; readonly verbs: readonly string[]; readonly example: string }

export const directions: readonly DirectionRow[] = [
  {
    direction: 'decrease',
    verbs: ['giảm', 'giảm thiểu', 'cắt giảm', 'rút ngắn', 'hạ', 'kéo giảm', 'giảm dần', 'giảm nhanh', 'giảm sâu', 'tiết giảm', 'hạ thấp'],
    example: 'giảm 25-30% số hộ nghèo',
  },
  {
    direction: 'increase',
    verbs: [
      'tăng',
      'tăng thêm',
      'nâng',
      'nâng cao',
      'đưa',
      'thu hút thêm',
      'tạo thêm',
      'phát triển thêm',
      'có thêm',
      'gia tăng',
      'tăng dần',
      'mở rộng thêm',
      'bổ sung thêm',
      'phát triển mới',
      'tăng tốc',
    ],
    example: 'nâng tỷ lệ lao động qua đào tạo lên 75%',
  },
  {
    direction: 'maintain',
    verbs: ['duy trì', 'giữ', 'giữ vững', 'giữ ổn định', 'duy trì ổn định', 'ổn định'],
    example: 'duy trì tỷ lệ che phủ rừng 42%',
  },
]

/** Set phrases that begin with such a verb and move nothing: "tăng trưởng kinh tế", "công tác giảm nghèo", "nâng cao chất lượng". */
export const notDirections: readonly string[] = [
  'tăng cường',
  'tăng trưởng',
  'tăng gia',
  'giảm nghèo',
  'giảm nhẹ',
  'giảm trừ',
  'nâng cao nhận thức',
  'nâng cao năng lực',
  'nâng cao hiệu quả',
  'nâng cao chất lượng',
  'nâng cao trình độ',
  'nâng cấp',
  'nâng bậc',
  'đưa vào',
  'đưa ra',
  'đưa nội dung',
  'đưa người',
]

/** A body that has not always existed, by the days between which it did (ISO; null: open). */
export type BodyLifetime = {
  /** As it is named to the user. */
  readonly name: string
  /** All ways to print it, in the spelling of the matching key (lower case); blanks may repeat in print. */
  readonly forms: readonly string[]
  readonly from: string | null
  /** First day on which it was gone. */
  readonly until: string | null
  /** Who has its work now, with what went elsewhere. */
  readonly now: string
  /** The act that founded or ended it. */
  readonly act: string
  readonly example: string
}

const GOVERNMENT = 'Nghị quyết 176/2025/QH15 (cơ cấu Chính phủ từ 01/3/2025)'
const PARTY = 'Sắp xếp các cơ quan Trung ương và cấp ủy đầu năm 2025'
const DEPARTMENTS = 'Sắp xếp cơ quan chuyên môn cấp tỉnh theo Nghị định 45/2025/NĐ-CP'
const LOCAL = 'Luật Tổ chức chính quyền địa phương 72/2025/QH15, hiệu lực 01/7/2025 (bỏ cấp huyện)'

/**
 * Bodies of the reorganisation of 2025. Ministries by the day on which the new Government structure came into force; provincial
 * departments by the first day on which every province had followed; districts by the day on which the level ended.
 */
export const bodyLifetimes: readonly BodyLifetime[] = [
  {
    name: 'Bộ Lao động - Thương binh và Xã hội',
    forms: [
      'bộ lao động - thương binh và xã hội',
      'bộ lao động thương binh và xã hội',
      'bộ lđtbxh',
      'bộ lđ-tbxh',
      'bộ lđ-tb&xh',
      'bộ lđtb&xh',
      'bộ lđ,tb&xh',
    ],
    from: null,
    until: '2025-03-01',
    now: 'Bộ Nội vụ (giảm nghèo: Bộ Nông nghiệp và Môi trường; giáo dục nghề nghiệp: Bộ Giáo dục và Đào tạo; bảo trợ xã hội, trẻ em: Bộ Y tế)',
    act: GOVERNMENT,
    example: 'báo cáo Bộ Lao động - Thương binh và Xã hội',
  },
  {
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
    forms: ['bộ nông nghiệp và phát triển nông thôn', 'bộ nông nghiệp và ptnt', 'bộ nn&ptnt', 'bộ nông nghiệp & ptnt'],
    from: null,
    until: '2025-03-01',
    now: 'Bộ Nông nghiệp và Môi trường',
    act: GOVERNMENT,
    example: 'gửi Bộ Nông nghiệp và Phát triển nông thôn',
  },
  {
    name: 'Bộ Tài nguyên và Môi trường',
    forms: ['bộ tài nguyên và môi trường', 'bộ tn&mt', 'bộ tnmt'],
    from: null,
    until: '2025-03-01',
    now: 'Bộ Nông nghiệp và Môi trường',
    act: GOVERNMENT,
    example: 'phối hợp với Bộ Tài nguyên và Môi trường',
  },
  {
    name: 'Bộ Kế hoạch và Đầu tư',
    forms: ['bộ kế hoạch và đầu tư', 'bộ kh&đt', 'bộ khđt'],
    from: null,
    until: '2025-03-01',
    now: 'Bộ Tài chính',
    act: GOVERNMENT,
    example: 'giao Bộ Kế hoạch và Đầu tư chủ trì',
  },
  {
    name: 'Bộ Giao thông vận tải',
    forms: ['bộ giao thông vận tải', 'bộ giao thông - vận tải', 'bộ gtvt'],
    from: null,
    until: '2025-03-01',
    now: 'Bộ Xây dựng',
    act: GOVERNMENT,
    example: 'đề nghị Bộ Giao thông vận tải',
  },
  {
    name: 'Bộ Thông tin và Truyền thông',
    forms: ['bộ thông tin và truyền thông', 'bộ tt&tt', 'bộ tttt'],
    from: null,
    until: '2025-03-01',
    now: 'Bộ Khoa học và Công nghệ (báo chí: Bộ Văn hóa, Thể thao và Du lịch)',
    act: GOVERNMENT,
    example: 'hướng dẫn của Bộ Thông tin và Truyền thông',
  },
  {
    name: 'Ủy ban Dân tộc',
    forms: ['ủy ban dân tộc'],
    from: null,
    until: '2025-03-01',
    now: 'Bộ Dân tộc và Tôn giáo',
    act: GOVERNMENT,
    example: 'báo cáo Ủy ban Dân tộc',
  },
  {
    name: 'Bộ Nông nghiệp và Môi trường',
    forms: ['bộ nông nghiệp và môi trường', 'bộ nn&mt', 'bộ nnmt'],
    from: '2025-02-18',
    until: null,
    now: 'trước đó: Bộ Nông nghiệp và Phát triển nông thôn, Bộ Tài nguyên và Môi trường',
    act: GOVERNMENT,
    example: 'Bộ Nông nghiệp và Môi trường chủ trì',
  },
  {
    name: 'Bộ Dân tộc và Tôn giáo',
    forms: ['bộ dân tộc và tôn giáo', 'bộ dt&tg'],
    from: '2025-02-18',
    until: null,
    now: 'trước đó: Ủy ban Dân tộc',
    act: GOVERNMENT,
    example: 'Bộ Dân tộc và Tôn giáo hướng dẫn',
  },
  {
    name: 'Ban cán sự đảng, đảng đoàn',
    forms: ['ban cán sự đảng', 'đảng đoàn'],
    from: null,
    until: '2025-03-01',
    now: 'đảng ủy (Đảng ủy Chính phủ, Đảng ủy Quốc hội, đảng ủy Ủy ban nhân dân, đảng ủy bộ, ngành)',
    act: PARTY,
    example: 'giao Ban cán sự đảng Ủy ban nhân dân tỉnh',
  },
  {
    name: 'Ban Tuyên giáo (cơ quan riêng)',
    forms: ['ban tuyên giáo trung ương', 'ban tuyên giáo tỉnh ủy', 'ban tuyên giáo thành ủy'],
    from: null,
    until: '2025-03-01',
    now: 'Ban Tuyên giáo và Dân vận cùng cấp',
    act: PARTY,
    example: 'giao Ban Tuyên giáo Tỉnh ủy chủ trì',
  },
  {
    name: 'Ban Dân vận (cơ quan riêng)',
    forms: ['ban dân vận trung ương', 'ban dân vận tỉnh ủy', 'ban dân vận thành ủy'],
    from: null,
    until: '2025-03-01',
    now: 'Ban Tuyên giáo và Dân vận cùng cấp',
    act: PARTY,
    example: 'giao Ban Dân vận Tỉnh ủy chủ trì',
  },
  {
    name: 'Sở Lao động - Thương binh và Xã hội',
    forms: [
      'sở lao động - thương binh và xã hội',
      'sở lao động thương binh và xã hội',
      'sở lđtbxh',
      'sở lđ-tbxh',
      'sở lđ-tb&xh',
      'sở lđtb&xh',
    ],
    from: null,
    until: '2025-04-01',
    now: 'Sở Nội vụ (giảm nghèo: Sở Nông nghiệp và Môi trường; giáo dục nghề nghiệp: Sở Giáo dục và Đào tạo; bảo trợ xã hội: Sở Y tế)',
    act: DEPARTMENTS,
    example: 'Sở Lao động - Thương binh và Xã hội chủ trì',
  },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    forms: ['sở nông nghiệp và phát triển nông thôn', 'sở nông nghiệp và ptnt', 'sở nn&ptnt'],
    from: null,
    until: '2025-04-01',
    now: 'Sở Nông nghiệp và Môi trường',
    act: DEPARTMENTS,
    example: 'Sở Nông nghiệp và Phát triển nông thôn chủ trì',
  },
  {
    name: 'Sở Tài nguyên và Môi trường',
    forms: ['sở tài nguyên và môi trường', 'sở tn&mt', 'sở tnmt'],
    from: null,
    until: '2025-04-01',
    now: 'Sở Nông nghiệp và Môi trường',
    act: DEPARTMENTS,
    example: 'Sở Tài nguyên và Môi trường hướng dẫn',
  },
  {
    name: 'Sở Kế hoạch và Đầu tư',
    forms: ['sở kế hoạch và đầu tư', 'sở kh&đt', 'sở khđt'],
    from: null,
    until: '2025-04-01',
    now: 'Sở Tài chính',
    act: DEPARTMENTS,
    example: 'giao Sở Kế hoạch và Đầu tư',
  },
  {
    name: 'Sở Thông tin và Truyền thông',
    forms: ['sở thông tin và truyền thông', 'sở tt&tt', 'sở tttt'],
    from: null,
    until: '2025-04-01',
    now: 'Sở Khoa học và Công nghệ (báo chí: Sở Văn hóa, Thể thao và Du lịch)',
    act: DEPARTMENTS,
    example: 'Sở Thông tin và Truyền thông chỉ đạo',
  },
  {
    name: 'cấp huyện (huyện, quận, thị xã)',
    forms: [
      'ủy ban nhân dân cấp huyện',
      'ubnd cấp huyện',
      'ủy ban nhân dân các huyện',
      'ubnd các huyện',
      'ủy ban nhân dân các quận',
      'ubnd các quận',
      'ủy ban nhân dân huyện',
      'ubnd huyện',
      'ủy ban nhân dân quận',
      'ubnd quận',
      'ủy ban nhân dân thị xã',
      'ubnd thị xã',
      'các huyện ủy',
      'các quận ủy',
      'các huyện, thị ủy',
      'các huyện, thị, thành ủy',
      'các huyện, thị xã, thành phố',
      'các quận, huyện',
    ],
    from: null,
    until: '2025-07-01',
    now: 'Ủy ban nhân dân cấp xã (xã, phường, đặc khu) hoặc cấp tỉnh',
    act: LOCAL,
    example: 'Ủy ban nhân dân các huyện tổ chức thực hiện',
  },
  {
    name: 'thị trấn',
    forms: ['các xã, phường, thị trấn', 'các xã, thị trấn', 'các phường, thị trấn'],
    from: null,
    until: '2025-07-01',
    now: 'xã, phường, đặc khu',
    act: LOCAL,
    example: 'Ủy ban nhân dân các xã, phường, thị trấn',
  },
  {
    name: 'đặc khu',
    forms: ['các xã, phường, đặc khu'],
    from: '2025-04-12',
    until: null,
    now: 'trước đó: xã, phường, thị trấn',
    act: LOCAL,
    example: 'Ủy ban nhân dân các xã, phường, đặc khu',
  },
]

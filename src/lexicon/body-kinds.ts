import type { IssuerBranch, IssuerLevel } from '../model/record.js'

/** What kind of body a name tells of. `level` 'place': the place in the name decides. */
export type BodyKindRow = {
  /** Pattern over the matching key of the name. */
  readonly pattern: string
  readonly level: IssuerLevel | 'place'
  readonly branch: IssuerBranch
  readonly example: string
}

/** Kinds of bodies by the words of their names; the first row that matches decides, so the narrow ones come first. */
export const bodyKinds: readonly BodyKindRow[] = [
  { pattern: '(?:tòa án|viện kiểm sát) nhân dân tối cao', level: 'central', branch: 'judiciary', example: 'Tòa án nhân dân tối cao' },
  { pattern: '^(?:tòa án|viện kiểm sát) nhân dân', level: 'place', branch: 'judiciary', example: 'Tòa án nhân dân tỉnh Nghệ An' },
  {
    pattern:
      '^(?:ban thường trực )?(?:đoàn chủ tịch )?(?:ủy ban )?(?:trung ương|tw) (?:mặt trận|mttq|hội|đoàn)|^tổng liên đoàn|^trung ương (?:hội|đoàn)',
    level: 'central',
    branch: 'front',
    example: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  },
  {
    pattern:
      'mặt trận tổ quốc|^(?:liên đoàn lao động|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn thanh niên|đoàn tncs|hội (?:liên hiệp )?phụ nữ|hội nông dân|hội cựu chiến binh|hội chữ thập đỏ|công đoàn)',
    level: 'place',
    branch: 'front',
    example: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Nai',
  },
  {
    pattern:
      '^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|văn phòng trung ương|quân ủy trung ương|đảng đoàn (?:quốc hội|chính phủ)|ban cán sự đảng (?:chính phủ|bộ|ngân hàng)|đảng ủy (?:chính phủ|quốc hội|bộ|công an trung ương|các cơ quan đảng trung ương|mặt trận tổ quốc, các đoàn thể trung ương|khối))|^(?:ban|ủy ban kiểm tra|hội đồng lý luận) .{0,60}trung ương(?: đảng)?$|^(?:văn phòng|ban .{2,40}) đảng ủy (?:chính phủ|quốc hội)',
    level: 'central',
    branch: 'party',
    example: 'Ban Tổ chức Trung ương',
  },
  { pattern: '(?:đảng ủy|đảng bộ) (?:xã|phường|thị trấn|đặc khu)', level: 'commune', branch: 'party', example: 'Đảng ủy xã Ea Kar' },
  { pattern: '(?:huyện ủy|quận ủy|thị ủy|đảng bộ (?:huyện|quận|thị xã))', level: 'district', branch: 'party', example: 'Huyện ủy Võ Nhai' },
  { pattern: '(?:tỉnh ủy|đảng bộ tỉnh)', level: 'province', branch: 'party', example: 'Ban Thường vụ Tỉnh ủy Thái Nguyên' },
  { pattern: '(?:thành ủy|đảng bộ thành phố)', level: 'place', branch: 'party', example: 'Thành ủy Hà Nội' },
  {
    pattern: '(?:đảng ủy|đảng bộ|chi bộ|đảng đoàn|ban cán sự đảng)',
    level: 'place',
    branch: 'party',
    example: 'Đảng ủy Ủy ban nhân dân tỉnh Nghệ An',
  },
  {
    pattern: '^(?:quốc hội|ủy ban thường vụ quốc hội|văn phòng quốc hội|hội đồng dân tộc)',
    level: 'central',
    branch: 'legislature',
    example: 'Ủy ban Thường vụ Quốc hội',
  },
  {
    pattern: '^(?:thường trực )?(?:hội đồng nhân dân|đoàn đại biểu quốc hội|văn phòng đoàn đại biểu)',
    level: 'place',
    branch: 'legislature',
    example: 'Hội đồng nhân dân thành phố Huế',
  },
  {
    pattern: '^ban .{2,40} hội đồng nhân dân',
    level: 'place',
    branch: 'legislature',
    example: 'Ban Pháp chế Hội đồng nhân dân tỉnh Phú Thọ',
  },
  {
    pattern: '^(?:trường|bệnh viện|công ty|tập đoàn|tổng công ty|đại học|học viện)',
    level: 'other',
    branch: 'other',
    example: 'Trường THPT Chu Văn An',
  },
  {
    pattern: '^(?:chủ tịch |phó chủ tịch |văn phòng )?ủy ban nhân dân',
    level: 'place',
    branch: 'executive',
    example: 'Ủy ban nhân dân tỉnh Hòa Bình',
  },
  {
    pattern: '^(?:bảo hiểm xã hội|kho bạc nhà nước|chi cục|thuế|hải quan|ngân hàng nhà nước) .{0,40}khu vực',
    level: 'province',
    branch: 'executive',
    example: 'Bảo hiểm xã hội khu vực XX',
  },
  {
    pattern:
      '^(?:chính phủ|thủ tướng|phó thủ tướng|văn phòng chính phủ|chủ tịch nước|văn phòng chủ tịch nước|bộ(?! chỉ huy)|liên bộ|ngân hàng nhà nước|ủy ban dân tộc|thanh tra chính phủ|kiểm toán nhà nước|bảo hiểm xã hội việt nam|tổng cục|cục .{2,60}(?:việt nam|quốc gia)$|ban chỉ đạo (?:của chính phủ|quốc gia|trung ương)|văn phòng quốc gia|hội đồng (?:quốc gia|thi đua - khen thưởng trung ương))',
    level: 'central',
    branch: 'executive',
    example: 'Bộ Nông nghiệp và Môi trường',
  },
  { pattern: '^phòng .{2,60}(?:xã|phường|đặc khu)', level: 'commune', branch: 'executive', example: 'Phòng Kinh tế xã Ea Kar' },
  { pattern: '^phòng', level: 'district', branch: 'executive', example: 'Phòng Giáo dục và Đào tạo huyện Võ Nhai' },
  {
    pattern: '^(?:sở|ban dân tộc|ban quản lý khu|thanh tra (?:tỉnh|thành phố)|công an (?:tỉnh|thành phố)|bộ chỉ huy|chi cục)',
    level: 'province',
    branch: 'executive',
    example: 'Sở Giáo dục và Đào tạo thành phố Hà Nội',
  },
  {
    pattern: '^(?:ban chỉ đạo|ban chỉ huy|hội đồng|công an|cục|kho bạc|thuế|bảo hiểm xã hội|hải quan|trung tâm|văn phòng|thanh tra)',
    level: 'place',
    branch: 'executive',
    example: 'Ban Chỉ đạo chuyển đổi số tỉnh Đồng Tháp',
  },
]

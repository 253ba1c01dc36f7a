/** Plans made by machine for measuring: each differs in its head, its figures and the order of its sentences; about 20 kB of UTF-8 each. */

const PROVINCES = [
  'Lào Cai',
  'Thái Nguyên',
  'Nghệ An',
  'Hà Tĩnh',
  'Quảng Trị',
  'Gia Lai',
  'Lâm Đồng',
  'Đồng Tháp',
  'Cà Mau',
  'Phú Thọ',
  'Sơn La',
  'Cao Bằng',
]

const GROUPS = [
  'Tăng cường sự lãnh đạo của cấp ủy, chính quyền các cấp',
  'Đẩy mạnh tuyên truyền, nâng cao nhận thức của người dân',
  'Hoàn thiện cơ chế, chính sách hỗ trợ sản xuất và đời sống',
  'Huy động, sử dụng hiệu quả các nguồn lực đầu tư',
  'Đào tạo nghề, giải quyết việc làm cho lao động nông thôn',
  'Kiểm tra, giám sát, sơ kết, tổng kết và khen thưởng',
]

const SENTENCES = [
  'Tổ chức rà soát, lập danh sách từng hộ theo địa bàn thôn, bản, làm rõ nguyên nhân và nhu cầu hỗ trợ của từng hộ trước ngày 30 tháng {m} năm {y}.',
  'Ưu tiên bố trí vốn cho các xã đặc biệt khó khăn; bảo đảm ít nhất {p}% vốn được giải ngân trong năm {y}.',
  'Xây dựng chuyên mục trên đài phát thanh cơ sở, mỗi tháng có ít nhất {n} tin, bài về các mô hình làm ăn hiệu quả.',
  'Hỗ trợ cây, con giống và chuyển giao kỹ thuật cho {c} hộ, gắn với tiêu thụ sản phẩm thông qua hợp tác xã.',
  'Phối hợp với doanh nghiệp mở các lớp dạy nghề ngắn hạn, phấn đấu mỗi năm đào tạo nghề cho {c} lao động.',
  'Thực hiện nghiêm quy chế dân chủ ở cơ sở; công khai danh sách đối tượng thụ hưởng tại nhà văn hóa thôn, bản.',
  'Nâng cấp đường liên thôn, công trình nước sạch, trạm y tế và điểm trường theo thứ tự ưu tiên đã được thông qua.',
  'Định kỳ 6 tháng, một năm tổ chức kiểm tra việc thực hiện tại ít nhất {n} xã và báo cáo kết quả về Ủy ban nhân dân tỉnh.',
]

const BODIES = [
  'Sở Nông nghiệp và Môi trường',
  'Sở Tài chính',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Nội vụ',
  'Ủy ban nhân dân các xã, phường',
]

/** The plan of one number; the same number gives the same text. */
export function plan(seed: number, characters = 15_000): string {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const sentence = (): string =>
    (pick(SENTENCES) ?? '').replace(/\{(?<slot>[mypnc])\}/g, (_, slot: string) =>
      String(Math.floor(random() * (SPAN[slot]?.[1] ?? 1)) + (SPAN[slot]?.[0] ?? 0)),
    )
  const province = PROVINCES[seed % PROVINCES.length] ?? ''
  const lines = [
    'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    `TỈNH ${province.toUpperCase()}          Độc lập - Tự do - Hạnh phúc`,
    '',
    `Số: ${seed + 1}/KH-UBND          ${province}, ngày ${(seed % 27) + 1} tháng ${(seed % 12) + 1} năm 2022`,
    '',
    'KẾ HOẠCH',
    'Thực hiện Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác giảm nghèo bền vững',
    '',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích: Cụ thể hóa chỉ đạo của Trung ương, tạo chuyển biến rõ nét trong công tác giảm nghèo của tỉnh.',
    '2. Yêu cầu: Bám sát tình hình thực tế, phân công rõ trách nhiệm, thời hạn hoàn thành.',
    'II. CHỈ TIÊU',
    `- Tỷ lệ hộ nghèo giảm bình quân ${1 + (seed % 3)}%/năm.`,
    `- Đến năm 2025, trên ${70 + (seed % 25)}% lao động qua đào tạo.`,
    `- ${90 + (seed % 10)}% dân số nông thôn sử dụng nước hợp vệ sinh.`,
    'III. NHIỆM VỤ, GIẢI PHÁP',
  ]
  let length = lines.join('\n').length
  const body = GROUPS.map((title, at) => [`${at + 1}. ${title}`])
  for (let at = 0; length < characters; at = (at + 1) % body.length) {
    const text = `- ${sentence()}`
    body[at]?.push(text)
    length += text.length + 1
  }
  lines.push(...body.flat(), 'IV. TỔ CHỨC THỰC HIỆN')
  lines.push(...BODIES.map((name, at) => `${at + 1}. ${name}: ${sentence()}`))
  lines.push('', 'Nơi nhận:', '- Tỉnh ủy;', '- Lưu: VT.', '', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Nguyễn Văn Bình')
  return `${lines.join('\n')}\n`
}

/** Least value and number of values of each slot. */
const SPAN: Readonly<Record<string, readonly [number, number]>> = { m: [1, 12], y: [2022, 4], p: [60, 40], n: [2, 8], c: [100, 900] }

/** Mulberry32: small, and the same everywhere. */
function generator(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

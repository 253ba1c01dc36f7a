/** A type of document, the abbreviation it has in numbers, and where its name may be cut short in running text. */
export type DocumentTypeRow = {
  readonly name: string
  /** As in the number: '116/KH-UBND', '51-KH/TU'. Compared without regard to case. */
  readonly symbols: readonly string[]
  readonly example: string
}

/** Decree 30/2020/NĐ-CP, annex III; Guidance 36-HD/VPTW for the Party's documents. Longest names first where one begins with another. */
export const documentTypes: readonly DocumentTypeRow[] = [
  { name: 'Nghị quyết liên tịch', symbols: ['NQLT'], example: '01/2020/NQLT-CP-UBTVQH14' },
  { name: 'Nghị quyết', symbols: ['NQ'], example: '57-NQ/TW' },
  { name: 'Nghị định', symbols: ['NĐ'], example: '15/2020/NĐ-CP' },
  { name: 'Quyết định', symbols: ['QĐ'], example: '353/QĐ-UBND' },
  { name: 'Quy định', symbols: ['QyĐ', 'QĐi', 'QDi'], example: '11-QĐi/TW' },
  { name: 'Quy chế', symbols: ['QC'], example: '05-QC/TU' },
  { name: 'Chỉ thị', symbols: ['CT'], example: '05-CT/TW' },
  { name: 'Kế hoạch', symbols: ['KH'], example: '116/KH-UBND' },
  { name: 'Chương trình hành động', symbols: ['CTr', 'CTrHĐ'], example: '10-CTr/TU' },
  { name: 'Chương trình', symbols: ['CTr'], example: '08-CTr/TU' },
  { name: 'Kết luận', symbols: ['KL'], example: '212-KL/TW' },
  { name: 'Hướng dẫn', symbols: ['HD'], example: '45-HD/BTCTW' },
  { name: 'Thông báo', symbols: ['TB'], example: '432-TB/VPTW' },
  { name: 'Thông tư liên tịch', symbols: ['TTLT'], example: '01/2016/TTLT-BYT-BTC' },
  { name: 'Thông tư', symbols: ['TT'], example: '55/2023/TT-BTC' },
  { name: 'Thông tri', symbols: ['TT'], example: '03-TT/TU' },
  { name: 'Báo cáo', symbols: ['BC'], example: '120/BC-UBND' },
  { name: 'Tờ trình', symbols: ['TTr'], example: '88/TTr-SGDĐT' },
  { name: 'Đề án', symbols: ['ĐA'], example: '01-ĐA/TU' },
  { name: 'Phương án', symbols: ['PA'], example: '12/PA-UBND' },
  { name: 'Dự án', symbols: ['DA'], example: '02/DA-SNN' },
  { name: 'Công điện', symbols: ['CĐ'], example: '227/CĐ-TTg' },
  { name: 'Công văn', symbols: ['CV'], example: '357-CV/BTCTU' },
  { name: 'Pháp lệnh', symbols: ['PL'], example: '01/2012/PL-UBTVQH13' },
  { name: 'Bộ luật', symbols: ['QH'], example: '45/2019/QH14' },
  { name: 'Luật', symbols: ['QH'], example: '56/2020/QH14' },
  { name: 'Lệnh', symbols: ['L'], example: '09/2020/L-CTN' },
  { name: 'Biên bản', symbols: ['BB'], example: '14/BB-UBND' },
  { name: 'Giấy mời', symbols: ['GM'], example: '77/GM-UBND' },
  { name: 'Chiến lược', symbols: ['CL'], example: '01/CL-UBND' },
  { name: 'Quy hoạch', symbols: ['QH'], example: '02/QH-UBND' },
  { name: 'Tuyên bố', symbols: ['TBố'], example: '01-TBố/TW' },
  { name: 'Lời kêu gọi', symbols: [], example: 'Lời kêu gọi' },
  { name: 'Thông cáo', symbols: ['TC'], example: '01/TC-UBTVQH' },
  { name: 'Quy trình', symbols: ['QT'], example: '01-QT/TU' },
]

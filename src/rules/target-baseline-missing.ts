import type { DocumentRule } from './rule.js'

/** A target that changes a value by some amount without the value it starts from. */
export const targetBaselineMissing: DocumentRule = {
  id: 'target/baseline-missing',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Chỉ tiêu tăng, giảm không có mức gốc', en: 'A change without its baseline' },
  explanation: {
    vi: 'Chỉ tiêu nêu mức tăng hoặc giảm (giảm 10%, giảm một nửa) mà không cho biết so với mức nào, năm nào: không kiểm tra được kết quả. Mức phải đạt ("còn dưới 3%") và mức giảm mỗi năm không cần mức gốc.',
    en: 'A target says by how much a value changes but not from which value or year, so that the result cannot be checked. Levels to be reached and yearly steps need none.',
  },
  source: '6 rõ: rõ sản phẩm, kết quả',
  examples: [
    {
      text: 'KẾ HOẠCH\nGiảm nghèo đến năm 2030\n\nI. MỤC TIÊU\n1. Chỉ tiêu cụ thể\n- Đến năm 2030, giảm 50% số hộ nghèo.\n',
      reports: ['Đến năm 2030, giảm 50% số hộ nghèo'],
    },
    {
      text: 'KẾ HOẠCH\nGiảm nghèo đến năm 2030\n\nI. MỤC TIÊU\n1. Chỉ tiêu cụ thể\n- Đến năm 2030, giảm 50% số hộ nghèo so với năm 2021.\n- Giảm 1%/năm tỷ lệ hộ cận nghèo.\n- Tỷ lệ hộ nghèo còn dưới 3%.\n',
      reports: [],
    },
  ],
  check({ record, root }) {
    return record.targets
      .filter(
        (target) =>
          target.status === 'target' &&
          (target.direction === 'decrease' || target.direction === 'increase') &&
          target.op !== 'none' &&
          (target.unit === null || target.unit === '%') &&
          target.baseline === null &&
          target.per === null &&
          isChange(target.quote) &&
          !isRelative(root.source.text, target.position.start.offset, target.position.end.offset),
      )
      .map(({ indicator, quote, position }) => ({
        reason: {
          vi: `Chỉ tiêu "${indicator}" nêu mức thay đổi nhưng không nêu so với mức nào.`,
          en: `The target "${indicator}" says by how much but not compared with what.`,
        },
        note: {
          vi: 'Bổ sung mức gốc, ví dụ "so với năm 2024" hoặc "từ 8% xuống còn 5%".',
          en: 'Add the baseline, such as "so với năm 2024".',
        },
        evidence: { quote, position },
      }))
  },
}

/** "giảm 10% số hộ", "tăng gấp đôi", "giảm ít nhất một nửa": a step; "giảm còn dưới 3%", "tăng lên 95%", "tăng đạt": a level. */
function isChange(quote: string): boolean {
  const words = quote.normalize('NFC').toLowerCase()
  return /(?:giảm|tăng)(?![A-Za-zÀ-ỹ])/u.test(words) && !/(?:còn|xuống|lên|đạt|tới mức|đến mức|duy trì)(?![A-Za-zÀ-ỹ])/u.test(words)
}

/** "so với năm 2024", "từ 54% lên 57%", "mỗi năm" around the target: its own sentence or the clause behind it. */
function isRelative(text: string, start: number, end: number): boolean {
  return /so với|từ (?:mức )?\d[\d.,]{0,9} ?%|mỗi năm|hằng năm|hàng năm|bình quân|so cùng kỳ|hiện nay|hiện tại/iu.test(
    text.slice(Math.max(0, start - 80), end + 80),
  )
}

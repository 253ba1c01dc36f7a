import { CAPITAL, SMALL } from '../text/letter-case.js'
import { isAttachment } from './head.js'
import type { DocumentRule } from './rule.js'

// "Nơi nhận:", "NƠI NHẬN:"
const RECIPIENTS = /(?<![A-Za-zÀ-ỹ])nơi nhận\s{0,2}:/u

// "Giàng A Lâu", "- Lưu Văn phòng Đảng ủy. Lê Thị Bích Vân": a name that ends a line after the recipients, whoever it is
const NAME = new RegExp(`(?:^|[\\n\\t ])(?:[${CAPITAL}][${SMALL}]{0,8}\\s){1,4}[${CAPITAL}][${SMALL}]{1,8}\\s{0,3}(?:$|[\\n\\t])`)

const HEAD =
  'ỦY BAN NHÂN DÂN\nHUYỆN TRẠM TẤU\n-------\nSố: 77/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nTrạm Tấu, ngày 05 tháng 4 năm 2023\n\nKẾ HOẠCH\nPhòng, chống rét cho vật nuôi năm 2023\n\nI. MỤC ĐÍCH\n1. Giảm thiệt hại cho đàn trâu, bò.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nông nghiệp theo dõi, đôn đốc việc thực hiện kế hoạch này.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n'

/** A document that lists its recipients also ends with a signature. */
export const documentSignerMissing: DocumentRule = {
  id: 'document/signer-missing',
  scope: 'document',
  severity: 'info',
  summary: { vi: 'Văn bản chưa có người ký', en: 'The document names no signer' },
  explanation: {
    vi: 'Văn bản ban hành ghi chức vụ, họ tên của người có thẩm quyền. Chỉ xét văn bản có mục "Nơi nhận" (phần cuối còn đủ), không xét bài báo và phụ lục.',
    en: 'An issued document names the position and the name of the person who signs. Only documents with a list of recipients (so that the end is there) are looked at.',
  },
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I, phần I, mục II.7; Hướng dẫn 36-HD/VPTW',
  examples: [
    { text: HEAD, reports: [''] },
    { text: `${HEAD}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n\nGiàng A Lâu\n`, reports: [] },
  ],
  check({ record, root }) {
    if (record.source.nature !== 'original' || record.document.signers.length > 0) return []
    const recipients = RECIPIENTS.exec(root.key)
    if (!recipients || isAttachment(root) || NAME.test(root.text.slice(recipients.index))) return []
    return [
      {
        reason: { vi: 'Không tìm thấy họ tên người ký ở cuối văn bản.', en: 'No name of a signer was found at the end.' },
        note: {
          vi: 'Kiểm tra phần ký: dự thảo, hoặc bản sao thiếu tên dưới chữ ký.',
          en: 'Look at the signature: a draft, or a copy that lacks the name below it.',
        },
      },
    ]
  },
}

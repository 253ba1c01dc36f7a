// "3% tổng chi ngân sách", "15% ngân sách nhà nước", "85%-90% tổng vốn đầu tư", "50% kinh phí", "30% mức đóng bảo hiểm y tế"
const OF_MONEY =
  /^ ?(?:của |trong |trên |mức |số |tiền |tổng |nguồn |chi |mức chi ){0,4}(?:ngân sách|nsnn|nsđp|nstw|kinh phí|vốn đầu tư|vốn|chi phí|mức đóng|mức kinh phí|dự toán|mức đầu tư|giá trị công trình|học phí)(?![A-Za-zÀ-ỹ])/u
// "ngân sách thành phố hỗ trợ 50%", "các nguồn xã hội hóa khác là 10%", "tỷ lệ vốn ngân sách nhà nước dự kiến: 85%"
const FROM_SOURCE =
  /(?:ngân sách|nguồn|vốn|kinh phí|nsnn|nstw|nsđp|xã hội hóa)[^;.]{0,150}?(?:hỗ trợ|là|chiếm|bảo đảm|đảm bảo|bố trí|đóng góp|cấp|đối ứng|dự kiến|khoản)(?: (?:khoảng|tối đa|tối thiểu|ít nhất|không quá|thêm|trên))? ?:? ?$/u
const LEVEL = /(?:tỷ lệ|tỷ trọng|kinh phí từ xã hội|thu|tăng|giảm|giải ngân|quyết toán|thanh toán|tự chủ)[^;.]{0,60}$/u
const MOVES = /(?:hoàn thành|tiết kiệm|giảm|tăng|cắt giảm)[^,;]{0,30}$/u
const DISBURSED = /(?:giải ngân|thu ngân sách|quyết toán|thanh toán|số hóa)/u

// "thu ngân sách đạt 108% dự toán", "vượt 10% dự toán được giao", "giải ngân ước 60% kế hoạch vốn": how far a plan is fulfilled
const FULFILS =
  /(?<![A-Za-zÀ-ỹ])(?:đạt|vượt|bằng|ước|được|thực hiện|hoàn thành)(?: (?:được|khoảng|trên|gần|hơn|mức|đạt|thêm|ít nhất|tối thiểu|từ|dưới)){0,4} ?$/u
const PLANNED = /^ ?(?:so (?:với )?|của )?(?:tổng )?(?:dự toán|kế hoạch vốn)(?![A-Za-zÀ-ỹ])/u

/**
 * Whether a share is one of money to be spent rather than an aim: the words right before (a bound like "vượt", "ít nhất" among them) and
 * behind the figure decide.
 */
export function isBudgetShare(before: string, after: string): boolean {
  return (
    (OF_MONEY.test(after) ? !MOVES.test(before) : isFromSource(before, after)) && !DISBURSED.test(before) && !isFulfilment(before, after)
  )
}

function isFromSource(before: string, after: string): boolean {
  return (
    FROM_SOURCE.test(before.slice(-200)) && !LEVEL.test(before.slice(-90).replace(/tỷ lệ vốn/u, 'vốn')) && !/^ ?(?:gdp|grdp)/u.test(after)
  )
}

/** Whether a share says how far a budget or a plan of spending is fulfilled: "đạt 108% dự toán". */
export function isFulfilment(before: string, after: string): boolean {
  return PLANNED.test(after) && FULFILS.test(before)
}

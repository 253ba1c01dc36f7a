/** Words that give a duty beyond doubt, also outside the organisation part. */
export const PLAIN_DUTY =
  /^(?:chủ trì|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|là cơ quan|làm đầu mối|là đầu mối|tham mưu|theo dõi, (?:đôn đốc|kiểm tra|hướng dẫn|giám sát|tổng hợp)|đôn đốc, |(?:hướng dẫn|kiểm tra)(?:, | và )(?:theo dõi|đôn đốc|kiểm tra|giám sát))/u

// "Chánh Văn phòng, Giám đốc các sở … chịu trách nhiệm thi hành Quyết định này": the execution clause gives no task
export const EXECUTION =
  /^(?:chịu trách nhiệm|có trách nhiệm)?\s?(?:tổ chức )?(?:căn cứ )?thi hành (?:quyết định|nghị quyết|chỉ thị|kế hoạch|văn bản)? ?này/u

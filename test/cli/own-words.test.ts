import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { start } from '../support/built.js'
import { runCli } from '../support/run-cli.js'
import { inFolder } from '../support/temporary.js'

const LEXICON = {
  bodies: {
    BCĐCĐS: 'Ban Chỉ đạo chuyển đổi số',
    BKTĐP: { name: 'Bộ Kinh tế địa phương', until: '2025-06-01', now: 'Bộ Tài chính' },
  },
}
const plan = (number: number): string => `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
-------
Số: ${number}/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Sơn La, ngày 18 tháng 9 năm 2025

KẾ HOẠCH
Phổ cập kỹ năng số năm 2025

I. MỤC TIÊU
1. Phổ cập kỹ năng số cho người dân.

II. TỔ CHỨC THỰC HIỆN
1. BCĐCĐS chủ trì, theo dõi việc thực hiện trước ngày 15/12/2025.
2. Bộ Kinh tế địa phương chủ trì thẩm định kinh phí.
`

/** The built program: only there the work is done by worker threads. */
describe('own words in a run with worker threads', () => {
  it('reach every thread, the rules included', () => {
    const files = Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`ke-hoach-${at}.txt`, plan(at + 1)]))
    return inFolder({ ...files, 'plancheck.config.json': JSON.stringify({ lexicon: LEXICON }) }, async (cwd) => {
      const one = await start(['extract', '.', '--format', 'ndjson', '--jobs', '1'], cwd).ended
      const two = await start(['extract', '.', '--format', 'ndjson', '--jobs', '2'], cwd).ended
      expect(two.out).toBe(one.out)
      const lines = two.out.trimEnd().split('\n')
      expect(lines).toHaveLength(24)
      for (const line of lines) {
        expect(line).toContain('"actor":"BCĐCĐS"')
        expect(line).toContain('"ruleId":"body/lifetime"')
      }
    })
  })
})

describe('a configuration that is not valid', () => {
  it.each([
    [{ lexicon: { bodies: { X: 5 } } }, 'lexicon.bodies.X'],
    [{ lexicon: { bodies: { X: { name: 'Bộ X', until: 'mai' } } } }, 'lexicon.bodies.X'],
    [{ due: -1 }, 'due: Quá nhỏ'],
    [{ lexikon: {} }, 'lexikon'],
  ])('%j names what is wrong in Vietnamese', (config, part) =>
    inFolder({ 'a.txt': plan(1), 'plancheck.config.json': JSON.stringify(config) }, async (cwd) => {
      const { code, err } = await runCli(['check', 'a.txt'], { cwd })
      expect(code).toBe(2)
      expect(err).toContain('không hợp lệ')
      expect(err).toContain(part)
    }),
  )

  it('is read with the mark that Notepad puts before it', () =>
    inFolder({ 'a.txt': plan(1) }, async (cwd) => {
      writeFileSync(join(cwd, 'plancheck.config.json'), `\uFEFF${JSON.stringify({ lexicon: LEXICON })}`)
      expect((await runCli(['extract', 'a.txt'], { cwd })).out).toContain('BCĐCĐS')
    }))
})

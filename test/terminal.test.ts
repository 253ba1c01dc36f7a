import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from './support/run-cli.js'
import { HOME } from './support/sources.js'
import { inFolder } from './support/temporary.js'

const FOLDER = join(HOME, 'fixtures/terminal')

/**
 * fixtures/terminal/<name>.md: a title, then blocks that begin with '$ plancheck …' and go on with what the command prints (standard output,
 * then standard error) and '[exit code]'. To write them anew after a wanted change: PLANCHECK_WRITE=1 npx vitest run … test/terminal.test.ts
 */
describe('what the terminal shows', () => {
  it.each(readdirSync(FOLDER).sort())('%s', async (name) => {
    const file = join(FOLDER, name)
    const written = readFileSync(file, 'utf8')
    const [title = '', ...blocks] = written.split(/^```console\n/mu)
    const shown: string[] = []
    for (const block of blocks) {
      const [, line = ''] = /^\$ plancheck (?<line>.*)$/mu.exec(block) ?? []
      const after = block.slice(block.indexOf('\n```\n') + 5)
      const { code, out, err } = await runCli(line.split(' '), { terminal: true })
      shown.push(`\`\`\`console\n$ plancheck ${line}\n${out}${err}[${code}]\n\`\`\`\n${after}`)
    }
    expect(blocks.length).toBeGreaterThan(0)
    if (process.env.PLANCHECK_WRITE === '1') writeFileSync(file, title + shown.join(''))
    expect(title + shown.join('')).toBe(process.env.PLANCHECK_WRITE === '1' ? readFileSync(file, 'utf8') : written)
  })
})

it.each([
  ['Giảm tỷ lệ hộ nghèo từ 3%/năm trở lên 1.', 'giảm ≥ 3%/năm'],
  ['Giảm tỷ lệ hộ nghèo xuống dưới 5% vào năm 2030.', 'giảm còn < 5%'],
])('tells a step from a level: %s', async (sentence, shown) => {
  const { out } = await inFolder({ 'ke-hoach.txt': `KẾ HOẠCH\nGiảm nghèo bền vững\n\nI. MỤC TIÊU\n\n- ${sentence}\n` }, (cwd) =>
    runCli(['extract', 'ke-hoach.txt'], { cwd, terminal: true }),
  )
  expect(out).toContain(shown)
})

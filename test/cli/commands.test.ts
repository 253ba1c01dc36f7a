import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { OPTIONS, type OptionName } from '../../src/cli/options.js'
import { commandPage } from '../support/command-page.js'
import { runCli } from '../support/run-cli.js'
import { HOME } from '../support/sources.js'

const PAGES = join(HOME, 'docs/commands')

describe('the pages of the commands', () => {
  // To write them anew after a change of the tables: PLANCHECK_WRITE=1 npx vitest run … test/cli/commands.test.ts
  it.each(commands.map((command) => [command.name, command] as const))('has the page of %s as the tables give it', (name, command) => {
    const file = join(PAGES, `${name}.md`)
    if (process.env.PLANCHECK_WRITE === '1') {
      mkdirSync(PAGES, { recursive: true })
      writeFileSync(file, commandPage(command))
    }
    expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(commandPage(command))
  })

  it('has no page of a command that is gone', () => {
    expect(readdirSync(PAGES).sort()).toEqual(commands.map(({ name }) => `${name}.md`).sort())
  })

  it('has no option that no command takes', () => {
    const used = new Set<string>(commands.flatMap(({ options }) => options))
    expect(Object.keys(OPTIONS).filter((name) => !used.has(name))).toEqual([])
  })

  it('has help for every command, and every option stands in it', async () => {
    for (const { name, options } of commands) {
      const { code, out } = await runCli([name, '--help'])
      expect(code).toBe(0)
      for (const option of options) expect(out).toContain(longOf(option))
    }
  })
})

function longOf(option: OptionName): string {
  return /--[a-z-]+/.exec(OPTIONS[option].flags)?.[0] ?? option
}

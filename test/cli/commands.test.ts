import { spawnSync } from 'node:child_process'
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

describe('shell completion', () => {
  it('offers commands, options and values in bash', async () => {
    const { out: script } = await runCli(['completion', 'bash'])
    const complete = (...words: readonly string[]): readonly string[] => {
      const line = `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _plancheck; printf '%s\\n' "\${COMPREPLY[@]}"`
      const { stdout, status } = spawnSync('bash', ['-c', line], { encoding: 'utf8', cwd: HOME })
      expect(status).toBe(0)
      return stdout.split('\n').filter((word) => word !== '')
    }
    expect(complete('plancheck', 'ext')).toEqual(['extract'])
    expect(complete('plancheck', 'check', '--fail')).toEqual(['--fail-on'])
    expect(complete('plancheck', 'check', '--fail-on', 'w')).toEqual(['warning'])
    expect(complete('plancheck', 'extract', '--format', 'ndj')).toEqual(['ndjson'])
    expect(complete('plancheck', 'completion', 'f')).toEqual(['fish'])
    expect(complete('plancheck', 'schema', 'con')).toEqual(['config'])
    expect(complete('plancheck', 'explain', 'figures/t')).toEqual(['figures/table'])
    expect(complete('plancheck', 'lineage', '--fail')).toEqual(['--fail-on'])
    expect(complete('plancheck', 'extract', 'package.j')).toEqual(['package.json'])
  })

  it.each(['bash', 'zsh', 'fish'])('is a script that %s can read and knows every command', async (shell) => {
    const { code, out } = await runCli(['completion', shell])
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toContain(name)
    const check = spawnSync(shell, [shell === 'fish' ? '--no-execute' : '-n'], { input: out })
    if (check.error === undefined) expect(check.status).toBe(0)
  })
})

function longOf(option: OptionName): string {
  return /--[a-z-]+/.exec(OPTIONS[option].flags)?.[0] ?? option
}

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../src/cli/commands/index.js'
import { PolicyRecord } from '../src/model/index.js'
import { readers } from '../src/readers/index.js'
import { reporters } from '../src/reporters/index.js'

const readme = readFileSync('README.md', 'utf8')

describe('the README', () => {
  it('shows what the program really prints', () => {
    for (const [, command = '', shown = ''] of readme.matchAll(/```console\n\$ (.+)\n([\s\S]+?)```/gu)) {
      const [program = '', ...args] = command.split(' ')
      const printed = execFileSync(program, args, { encoding: 'utf8' }).split('\n')
      const lines = shown.split('\n').filter((line) => line !== '' && line !== '…')
      expect(lines.length).toBeGreaterThan(3)
      for (const line of lines) expect(printed).toContain(line)
    }
  })

  it('names every field of the record', () => {
    const named = [...readme.matchAll(/^\| `([a-zA-Z]+)` \|/gmu)].map(([, field]) => field)
    const fields = Object.keys(PolicyRecord.shape).filter((f) => f !== 'schemaVersion' && f !== 'source')
    expect(named.sort()).toEqual(fields.sort())
  })

  it('names every format of results', () => {
    const [, listed = ''] = /`--format ([a-z|]+)`/u.exec(readme) ?? []
    expect(listed.split('|').sort()).toEqual(reporters.map((r) => r.format).sort())
  })

  it('names every extension that is read', () => {
    const spelled = readers.flatMap((r) => r.extensions.slice(0, 1))
    expect(spelled.filter((extension) => !readme.includes(`\`${extension}\``))).toEqual([])
  })

  it('names every command', () => {
    expect(commands.map((c) => c.name).filter((name) => !readme.includes(name))).toEqual([])
  })

  it('points at files that are there', () => {
    const paths = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path)
    const named = [...readme.matchAll(/(?:^|\s)(fixtures\/[\w./-]+|docs\/[\w./-]+)/gmu)].map(([, path = '']) => path)
    expect([...paths, ...named].filter((path) => !existsSync(path))).toEqual([])
  })
})

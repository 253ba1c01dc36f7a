import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Config } from '../../src/model/config.js'
import { runCli } from '../support/run-cli.js'
import { HOME } from '../support/sources.js'
import { inFolder } from '../support/temporary.js'

const page = readFileSync(join(HOME, 'docs/configuration.md'), 'utf8')

describe('docs/configuration.md', () => {
  it('shows a configuration that is in force as written', () => {
    const example = /```json\n(?<code>[^`]+)```/.exec(page)?.groups?.code ?? ''
    expect(Config.parse(JSON.parse(example))).toEqual(JSON.parse(example))
    return inFolder({ 'plancheck.config.json': example }, async (cwd) => {
      const { rules, $schema: _, ...others }: Config = JSON.parse(example)
      const { out, err } = await runCli(['check', '--print-config'], { cwd })
      const inForce = Config.parse(JSON.parse(out))
      expect(inForce).toMatchObject(others)
      expect(inForce.rules).toMatchObject({ 'citation/incomplete': 'off', 'target/deadline-missing': 'warning', 'figures/table': 'error' })
      expect(Object.keys(rules ?? {})).toEqual(['citation/incomplete', 'target/*'])
      expect(err).toContain('plancheck.config.json')
    })
  })

  it('names every key', () => {
    const keys = Object.keys(Config.shape).filter((key) => key !== '$schema')
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([])
  })
})

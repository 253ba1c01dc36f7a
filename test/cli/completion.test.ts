import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { runCli } from '../support/run-cli.js'
import { completed, hasShell } from '../support/shells.js'
import { inFolder } from '../support/temporary.js'

const LINES = [
  ['plancheck ext', 'plancheck extract'],
  ['plancheck check --fail', 'plancheck check --fail-on'],
  ['plancheck check --fail-on w', 'plancheck check --fail-on warning'],
  ['plancheck extract --format ndj', 'plancheck extract --format ndjson'],
  ['plancheck completion f', 'plancheck completion fish'],
  ['plancheck schema con', 'plancheck schema config'],
  ['plancheck explain figures/t', 'plancheck explain figures/table'],
  ['plancheck lineage --fail', 'plancheck lineage --fail-on'],
  ['plancheck extract ke-h', 'plancheck extract ke-hoach.txt'],
] as const

describe('shell completion', () => {
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    it.skipIf(!hasShell(shell))(
      `offers commands, options, values and files in ${shell} (needs ${shell})`,
      { timeout: 120_000 },
      async () => {
        const { out: script } = await runCli(['completion', shell])
        await inFolder({}, (folder) => {
          writeFileSync(join(folder, 'ke-hoach.txt'), '')
          for (const [typed, whole] of LINES) expect(completed(shell, script, typed, folder)).toContain(whole)
        })
      },
    )
  }

  it.each(['bash', 'zsh', 'fish'])('names every command for %s', async (shell) => {
    const { code, out } = await runCli(['completion', shell])
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toContain(name)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { shell } from '../support/built.js'
import { HOME } from '../support/sources.js'

type Workflow = { readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>> }
type Pipeline = Readonly<Record<string, { readonly script: readonly string[] }>>

const [github = '', gitlab = ''] = [...readFileSync(join(HOME, 'README.md'), 'utf8').matchAll(/```yaml\n(?<code>[^`]+)```/g)].map(
  ({ groups }) => groups?.code ?? '',
)

/** The lines that call the program; installing and building has been done by the test run itself. */
function calls(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith('npm '))
}

describe('the CI examples in README.md', { timeout: 60_000 }, () => {
  const workflow: Workflow = parse(github)
  const pipeline: Pipeline = parse(gitlab)
  const lines = [
    ...Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => (run === undefined ? [] : [run]))),
    ...Object.values(pipeline).flatMap(({ script }) => script),
  ]

  it('install and build as package.json allows', () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'))
    for (const [, name = ''] of lines.join('\n').matchAll(/npm run (?:-s )?(?<name>[a-z-]+)/g)) expect(Object.keys(scripts)).toContain(name)
    expect(calls(lines)).toHaveLength(2)
  })

  it.each(calls(lines))('runs as written: %s', async (line) => {
    const written = [...line.matchAll(/=(?<file>[\w.-]+\.(?:sarif|xml))/g)].map(({ groups }) => groups?.file ?? '')
    const { code, err } = await shell(
      `${line}; code=$?; for f in ${written.join(' ')}; do test -s "$f" || code=9; rm -f "$f"; done; exit $code`,
      HOME,
    ).ended
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' })
    expect(written.filter((file) => existsSync(join(HOME, file)))).toEqual([])
    expect(written.length).toBeGreaterThan(0)
  })
})

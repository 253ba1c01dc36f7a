import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { licensed } from './licences.js'

const ROOT = process.cwd()
const ALLOWED = /MIT|ISC|BSD|Apache-2\.0|0BSD|CC0|Unlicense|Python-2\.0|BlueOak/u
let folder = ''
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plancheck-pack-'))
  const answer = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT)
  packed = JSON.parse(answer)[0]
  writeFileSync(join(folder, 'package.json'), '{ "name": "office", "private": true, "type": "module" }')
  run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, packed.filename)], folder)
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  it('holds only what is needed', () => {
    const paths = packed.files.map((f) => f.path)
    expect(paths.filter((p) => !/^(?:bin|dist)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY\.md)$/u.test(p))).toEqual(
      [],
    )
    expect(paths).toContain('bin/plancheck.js')
    expect(paths).toContain('dist/index.d.ts')
  })

  it('runs as a command in an empty project', () => {
    writeFileSync(join(folder, 'ke-hoach.txt'), 'KẾ HOẠCH\nDạy bơi cho trẻ em\n\nI. NHIỆM VỤ\n1. Mở lớp dạy bơi.\n2. Tập huấn giáo viên.\n')
    const record = JSON.parse(
      run(process.execPath, [join(folder, 'node_modules', '.bin', 'plancheck'), 'extract', 'ke-hoach.txt', '--format', 'json'], folder),
    )
    expect(record.document.type).toBe('Kế hoạch')
    expect(record.solutionGroups).toHaveLength(2)
  })

  it('is a library with types', () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      "import { extract, readText } from 'plancheck'\nconst r = extract(await readText('CHỈ THỊ\\nvề dạy bơi'))\nconsole.log(r.document.type)\n",
    )
    expect(run(process.execPath, ['use.mjs'], folder).trim()).toBe('Chỉ thị')
    expect(existsSync(join(folder, 'node_modules', 'plancheck', 'dist', 'index.d.ts'))).toBe(true)
  })

  it('opens no socket and reads no .env', () => {
    writeFileSync(join(folder, '.env'), 'PLANCHECK_TRAP=1\n')
    writeFileSync(
      join(folder, 'guard.mjs'),
      "import net from 'node:net'\nimport fs from 'node:fs'\nnet.Socket.prototype.connect = () => { throw new Error('a socket was opened') }\nconst open = fs.readFileSync\nfs.readFileSync = (path, ...rest) => { if (String(path).endsWith('.env')) throw new Error('.env was read'); return open(path, ...rest) }\n",
    )
    const out = run(
      process.execPath,
      [
        '--import',
        join(folder, 'guard.mjs'),
        join(folder, 'node_modules', '.bin', 'plancheck'),
        'extract',
        'ke-hoach.txt',
        '--format',
        'json',
      ],
      folder,
    )
    expect(JSON.parse(out).document.type).toBe('Kế hoạch')
  })
})

describe('licences', () => {
  it('are compatible and listed', () => {
    const notice = readFileSync(join(ROOT, 'THIRD-PARTY.md'), 'utf8')
    const packages = licensed(ROOT)
    expect(packages.length).toBeGreaterThan(10)
    expect(packages.filter((p) => !ALLOWED.test(p.licence)).map((p) => `${p.name}: ${p.licence}`)).toEqual([])
    expect(packages.filter((p) => !notice.includes(`| ${p.name} | ${p.version} |`)).map((p) => p.name)).toEqual([])
  })

  it('come without install scripts', () => {
    const lock: { packages: Record<string, { hasInstallScript?: boolean; dev?: boolean }> } = JSON.parse(
      readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
    )
    expect(
      Object.entries(lock.packages)
        .filter(([, p]) => p.hasInstallScript && !p.dev)
        .map(([path]) => path),
    ).toEqual([])
  })

  it('the lock file names no registry', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/u)
  })
})

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Licensed = { readonly name: string; readonly version: string; readonly licence: string; readonly where: 'bundled' | 'installed' }

/** The packages whose code is in dist (named by the bundler's region comments) and those that are installed beside it. */
export function licensed(root: string): Licensed[] {
  const bundled = new Set<string>()
  for (const file of readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((f) => /\.c?js$/u.test(f))) {
    for (const match of readFileSync(join(root, 'dist', file), 'utf8').matchAll(/\/\/#region node_modules\/((?:@[^/]+\/)?[^/]+)/gu))
      bundled.add(match[1] ?? '')
  }
  const { dependencies = {} } = readPackage(join(root, 'package.json'))
  const all = [
    ...[...bundled].map((name) => ({ name, where: 'bundled' as const })),
    ...Object.keys(dependencies).map((name) => ({ name, where: 'installed' as const })),
  ]
  return all
    .filter(({ name }) => existsSync(join(root, 'node_modules', name, 'package.json')))
    .map(({ name, where }) => {
      const { version = '', license } = readPackage(join(root, 'node_modules', name, 'package.json'))
      return { name, version, licence: typeof license === 'string' ? license : 'xem gói', where }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** THIRD-PARTY.md: the table of the packages, then the texts of their licences, each once. */
export function thirdParty(root: string): string {
  const packages = licensed(root)
  const rows = packages.map((p) => `| ${p.name} | ${p.version} | ${p.licence} | ${p.where === 'bundled' ? 'gộp vào dist' : 'cài kèm'} |`)
  const texts = packages.map((p) => `## ${p.name}\n\n${licenceText(join(root, 'node_modules', p.name)) ?? `${p.licence}`}\n`)
  return [
    '# Phần mềm của bên thứ ba · Third-party software\n',
    '| gói | phiên bản | giấy phép | |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...texts,
  ].join('\n')
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((f) => /^licen[cs]e/iu.test(f))
  return file ? readFileSync(join(folder, file), 'utf8').trim() : null
}

type Package = { readonly version?: string; readonly license?: unknown; readonly dependencies?: Readonly<Record<string, string>> }

function readPackage(path: string): Package {
  const value: Package = JSON.parse(readFileSync(path, 'utf8'))
  return value
}

if (process.argv[2] === 'write') writeFileSync(join(process.cwd(), 'THIRD-PARTY.md'), thirdParty(process.cwd()))

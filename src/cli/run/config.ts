import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Config } from '../../model/config.js'
import type { Language } from '../../model/report.js'
import { UsageError } from '../usage-error.js'
import { fileText } from './file-text.js'
import { shown } from './inputs.js'

/** The configuration in force and the folder that its patterns are relative to (itself relative to the working directory). */
export type LoadedConfig = { readonly config: Config; readonly base: string; readonly file: string | null }

const NAMES = ['plancheck.config.json', 'plancheck.config.yaml', 'plancheck.config.yml']

/** The named file, or the nearest of the known names upward, or nothing. Throws UsageError where it is not a valid configuration. */
export async function loadConfig(named: string | null, cwd: string, language: Language): Promise<LoadedConfig> {
  const file = named === null ? nearest(cwd) : resolve(cwd, named)
  if (file === null) return { config: {}, base: '', file: null }
  const path = shown(file, cwd)
  const text = fileText(file)
  if (text === null) {
    throw new UsageError({ vi: `Không đọc được tệp cấu hình "${path}".`, en: `The configuration "${path}" cannot be read.` })
  }
  return { config: await validated(await parsed(text, path), path, language), base: shown(dirname(file), cwd), file: path }
}

function nearest(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (file !== undefined) return file
    if (dirname(folder) === folder) return null
  }
}

async function parsed(text: string, path: string): Promise<unknown> {
  try {
    // Notepad puts a mark before UTF-8
    const words = text.replace(/^\uFEFF/, '')
    if (extname(basename(path)) === '.json') return JSON.parse(words)
    const { parse } = await import('yaml')
    return parse(words) ?? {}
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new UsageError({ vi: `Tệp cấu hình "${path}" sai cú pháp: ${what}`, en: `The configuration "${path}" is malformed: ${what}` })
  }
}

/** zod is loaded only here: a run without a configuration does not pay for it. */
async function validated(value: unknown, path: string, language: Language): Promise<Config> {
  const { Config, configErrors } = await import('../../model/config.js')
  const result = Config.safeParse(value, { error: configErrors[language] })
  if (result.success) {
    checkRuleIds(result.data, path, await knownRules())
    return result.data
  }
  const lines = result.error.issues.map(({ path: keys, message }) => `  ${keys.join('.') || '.'}: ${message}`).join('\n')
  throw new UsageError({
    vi: `Tệp cấu hình "${path}" không hợp lệ:\n${lines}\nXem lược đồ: plancheck schema config`,
    en: `The configuration "${path}" is not valid:\n${lines}\nSee its schema: plancheck schema config`,
  })
}

/** The ids that a configuration may set. */
export async function knownRules(): Promise<ReadonlySet<string>> {
  const [{ rules }, { inputWording }] = await Promise.all([import('../../rules/index.js'), import('../../lexicon/wording.js')])
  return new Set([...rules.map(({ id }) => id), ...Object.keys(inputWording), 'internal/member-failed'])
}

/** A misspelt rule would silently change nothing. Throws UsageError for ids that are neither a rule nor the folder of one ('citation/*'). */
export function checkRuleIds(config: Pick<Config, 'rules' | 'overrides'>, path: string, known: ReadonlySet<string>): void {
  const families = new Set([...known].map((id) => `${id.split('/')[0]}/*`))
  const ids = [config.rules ?? {}, ...(config.overrides ?? []).map(({ rules }) => rules)].flatMap((rules) => Object.keys(rules))
  const unknown = ids.filter((id) => !known.has(id) && !families.has(id))
  if (unknown.length === 0) return
  throw new UsageError({
    vi: `"${path}" nêu quy tắc không có: ${unknown.join(', ')}. Xem danh sách: plancheck rules`,
    en: `"${path}" names rules that do not exist: ${unknown.join(', ')}. See the list: plancheck rules`,
  })
}

import { resolve } from 'node:path'
import type { Config, RuleSetting } from '../../model/config.js'
import type { Language } from '../../model/report.js'
import type { FailOn } from '../exit-code.js'
import type { Options } from '../options.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { type Baseline, type JudgedRun, loadBaseline, reportStale, updateBaseline } from './baseline.js'
import { cachePlace } from './cache.js'
import { checkRuleIds, knownRules, loadConfig } from './config.js'
import { expectedIssuers } from './expected-issuers.js'
import { ownWordsOf } from './own-words.js'
import { readSettings } from './read-options.js'
import { acceptedKey, type RuleTable, type WorkSettings } from './settings.js'

/** What a command that judges documents works with, made from options, configuration and baseline. */
export type Setup = {
  readonly session: Session
  /** The configuration in force: what was not said there or by an option has its usual value. */
  readonly config: InForce
  readonly settings: WorkSettings
  /** Whether the baseline accepts anything in a file or, for an archive, in one of its members. */
  readonly hasAccepted: (path: string) => boolean
  /** To be called at the end. */
  readonly settleBaseline: (run: JudgedRun) => Promise<void>
}

export type InForce = Omit<Config, 'rules' | 'failOn' | 'language'> & {
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly failOn: FailOn
  readonly language: Language
}

/**
 * Options win over the configuration; `failOn` is the command's usual level. Null after `--print-config`, which has printed it. Throws
 * UsageError for what makes no sense.
 */
export async function setUp(options: Options, session: Session, failOn: FailOn): Promise<Setup | null> {
  const { io } = session
  const { config, base, file } = await loadConfig(options.config ?? null, io.cwd, session.language)
  const once = ruleOptions(options.rule ?? [])
  if (Object.keys(once).length > 0) checkRuleIds({ rules: once }, '--rule', await knownRules())
  const language = options.lang ?? config.language ?? session.language
  const speaking: Session = language === session.language ? session : session.in(language)
  const expected = options.expect === undefined ? [] : expectedIssuers(options.expect, io.cwd)
  const inForce: InForce = {
    ...config,
    rules: { ...config.rules, ...once },
    ...(expected.length > 0 ? { expect: [...(config.expect ?? []), ...expected] } : {}),
    ...(options.due === undefined ? {} : { due: options.due }),
    failOn: options.failOn ?? config.failOn ?? failOn,
    language,
  }
  if (options.printConfig) {
    await print(inForce, file, speaking)
    return null
  }
  const baseline = await baselineOf(options, speaking)
  const rules: RuleTable = [
    { files: null, base, rules: config.rules ?? {} },
    ...(config.overrides ?? []).map((row) => ({ ...row, base })),
    { files: null, base, rules: once },
  ].filter((row) => Object.keys(row.rules).length > 0)
  const settings = {
    language,
    asOf: options.asOf ?? null,
    read: readSettings(options),
    rules,
    ownWords: ownWordsOf(config.lexicon ?? {}),
    accepted: options.updateBaseline ? ('all' as const) : baseline.entries.map(acceptedKey),
  }
  const cache =
    options.cache || options.cacheDir !== undefined ? cachePlace(resolve(io.cwd, options.cacheDir ?? '.plancheck-cache'), settings) : null
  return {
    session: speaking,
    config: inForce,
    settings: { ...settings, cache },
    hasAccepted: (path) => baseline.entries.some((entry) => entry.path === path || entry.path?.startsWith(`${path}!/`)),
    settleBaseline: (run) => settle(options, baseline, run, speaking),
  }
}

/** What is in force, every rule with its level, in the form of a configuration; where it comes from is said on standard error. */
async function print({ $schema: _, ...inForce }: InForce, file: string | null, session: Session): Promise<void> {
  const { rules } = await import('../../rules/index.js')
  const levels = Object.fromEntries(
    rules.map(({ id, severity }) => [id, inForce.rules[id] ?? inForce.rules[`${id.split('/')[0]}/*`] ?? severity]),
  )
  const others = Object.entries(inForce.rules).filter(([id]) => !id.endsWith('/*'))
  const whole = { ...inForce, rules: { ...levels, ...Object.fromEntries(others) } }
  await session.io.stdout.write(`${JSON.stringify(whole, null, 2)}\n`)
  if (session.quiet) return
  await session.warn(
    file === null
      ? { vi: 'Không có tệp cấu hình: giá trị mặc định và tùy chọn.', en: 'No configuration file: usual values and options.' }
      : { vi: `Cấu hình từ "${file}" và các tùy chọn.`, en: `Configuration of "${file}" and options.` },
  )
}

async function baselineOf({ baseline, updateBaseline: update, reason }: Options, { io }: Session): Promise<Baseline> {
  if (baseline !== undefined) return loadBaseline(baseline, io.cwd, update === true)
  if (update || reason !== undefined) {
    throw new UsageError({
      vi: '--update-baseline và --reason cần có --baseline TỆP.',
      en: '--update-baseline and --reason need --baseline FILE.',
    })
  }
  return { schemaVersion: 1, entries: [] }
}

async function settle(
  { baseline: file, updateBaseline: update, reason = '' }: Options,
  before: Baseline,
  run: JudgedRun,
  session: Session,
): Promise<void> {
  if (file === undefined) return
  if (update) await updateBaseline(file, before, run, reason, session)
  else await reportStale(file, before, run, session)
}

function ruleOptions(given: readonly string[]): Readonly<Record<string, RuleSetting>> {
  const known: readonly RuleSetting[] = ['error', 'warning', 'info', 'off']
  return Object.fromEntries(
    given.map((text) => {
      const at = text.lastIndexOf('=')
      const setting = known.find((word) => word === text.slice(at + 1))
      if (at > 0 && setting) return [text.slice(0, at), setting]
      throw new UsageError({
        vi: `Giá trị "${text}" của --rule không hợp lệ (cần: quy-tắc=error|warning|info|off).`,
        en: `The value "${text}" of --rule is not valid (expected: rule=error|warning|info|off).`,
      })
    }),
  )
}

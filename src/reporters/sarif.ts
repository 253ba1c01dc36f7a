import type { Location, ReportingDescriptor, Result, Run } from 'sarif'
import type { Message, Severity } from '../model/message.js'
import type { Evidence, Position } from '../model/position.js'
import type { ReportContext, Reporter } from '../model/report.js'
import { bySeverity, messagesOf, pathsOf } from './view/findings.js'
import { printable } from './view/format.js'

/** What GitHub code scanning takes of one run (docs.github.com, "SARIF support for code scanning", limits). */
const MOST_RESULTS = 25_000
const MOST_LOCATIONS = 1_000

/**
 * SARIF 2.1.0 (OASIS). Positions count in the canonical text (`plancheck text`), which for text files is the file itself. The directive's
 * side of a finding about two documents is a related location; fingerprints keep an alert the same under unrelated edits.
 */
export const sarif: Reporter = {
  format: 'sarif',
  kinds: ['check', 'comparison', 'record', 'failure'],
  binary: false,
  open: (context) => {
    const messages: Message[] = []
    const paths = new Set<string>()
    return {
      begin: () => '',
      item: (item) => {
        messages.push(...messagesOf(item))
        for (const path of pathsOf(item)) paths.add(path)
        return ''
      },
      end: () => {
        const $schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
        return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run(messages, [...paths], context)] }, null, 2)}\n`
      },
    }
  },
}

function run(all: readonly Message[], paths: readonly string[], context: ReportContext): Run {
  const messages = bySeverity(all).slice(0, MOST_RESULTS)
  const ids = [...new Set(messages.map(({ ruleId }) => ruleId))].sort()
  const left = all.length - messages.length
  const note = {
    vi: `Còn ${left} phát hiện không được ghi: một lần chạy chỉ nhận ${MOST_RESULTS} kết quả.`,
    en: `${left} more findings were left out: one run takes ${MOST_RESULTS} results.`,
  }
  return {
    tool: {
      driver: {
        name: 'plancheck',
        semanticVersion: context.version,
        informationUri: 'https://www.npmjs.com/package/plancheck',
        rules: ids.map((id) => descriptor(id, context)),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        ...(left > 0 ? { toolExecutionNotifications: [{ level: 'note' as const, message: { text: note[context.language] } }] } : {}),
      },
    ],
    artifacts: paths.map((path) => ({ location: { uri: uriOf(path), uriBaseId: '%SRCROOT%' } })),
    results: messages.map((message) => resultOf(message, ids.indexOf(message.ruleId), paths)),
  }
}

function descriptor(id: string, { describe, language }: ReportContext): ReportingDescriptor {
  const known = describe?.(id)
  if (!known) return { id }
  return {
    id,
    shortDescription: { text: known.summary },
    fullDescription: { text: known.explanation || known.summary },
    help: { text: language === 'vi' ? `Xem thêm: plancheck explain ${id}` : `More: plancheck explain ${id}` },
    defaultConfiguration: { level: LEVEL[known.severity] },
  }
}

/** GitHub refuses a whole file for one result without a place: what is said of a set stands at its first document. */
function placesOf({ path, position, quote, related }: Message, paths: readonly string[]): Location[] {
  if (path !== null) return [locationOf(path, position, quote)]
  const other = related?.[0]
  if (other) return [locationOf(other.path, other.position, other.quote)]
  return paths.slice(0, 1).map((first) => locationOf(first, undefined, undefined))
}

function resultOf(message: Message, ruleIndex: number, paths: readonly string[]): Result {
  const { ruleId, severity, reason, related, fingerprint, note, actual, expected } = message
  const others = (related ?? []).slice(0, MOST_LOCATIONS).map((one, id) => ({ id: id + 1, ...relatedOf(one) }))
  return {
    ruleId,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: note === undefined ? reason : `${reason} ${note}` },
    locations: placesOf(message, paths),
    ...(others.length > 0 ? { relatedLocations: others } : {}),
    // the second is the one that GitHub goes by; left out, it is made from the line's words, which edits change
    partialFingerprints: { 'plancheck/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(actual === undefined && expected === undefined ? {} : { properties: { actual: actual ?? null, expected: expected ?? null } }),
  }
}

function relatedOf({
  path,
  position,
  quote,
}: Evidence & { readonly path: string }): Location & { readonly message: { readonly text: string } } {
  return { ...locationOf(path, position, quote), message: { text: quote } }
}

/** `charOffset` stands beside lines and columns; a member of an archive is named by the archive and its own path. */
function locationOf(path: string, position: Position | undefined, quote: string | undefined): Location {
  const artifactLocation = { uri: uriOf(path), uriBaseId: '%SRCROOT%' }
  // GitHub shows nothing without a line: what is said of a whole file stands at its beginning
  if (!position) return { physicalLocation: { artifactLocation, region: { startLine: 1 } } }
  const { start, end } = position
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    ...(quote === undefined ? {} : { snippet: { text: quote } }),
  }
  return { physicalLocation: { artifactLocation, region } }
}

/** A relative path as a URI reference: blanks and Vietnamese letters are escaped, '/' and '..' stay. */
function uriOf(path: string): string {
  return printable(path).split('/').map(encodeURIComponent).join('/')
}

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Readonly<Record<Severity, Result.level>>

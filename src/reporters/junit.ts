import type { Message } from '../model/message.js'
import type { Reporter } from '../model/report.js'
import { BLANKS } from '../text/blanks.js'
import { messagesOf, pathsOf } from './view/findings.js'
import { printable } from './view/format.js'

/**
 * JUnit XML as Jenkins and GitLab read it (jenkinsci/xunit-plugin, junit-10.xsd): a suite per file, a case per finding. Errors and warnings
 * are failures, notes pass with their sentence, a file that could not be read is an error, and a clean file is one case that passes.
 */
export const junit: Reporter = {
  format: 'junit',
  kinds: ['check', 'comparison', 'record', 'failure'],
  binary: false,
  open: () => {
    const suites = new Map<string, Message[]>()
    const add = (path: string, messages: readonly Message[]): void => void suites.set(path, [...(suites.get(path) ?? []), ...messages])
    return {
      begin: () => '',
      item: (item) => {
        for (const path of pathsOf(item)) add(path, [])
        for (const message of messagesOf(item)) add(message.path ?? WHOLE_SET, [message])
        return ''
      },
      end: () => {
        const all = [...suites].map(([path, messages]) => suite(path, messages))
        return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="plancheck">\n${all.join('')}</testsuites>\n`
      },
    }
  },
}

const WHOLE_SET = '(set)'

function suite(path: string, messages: readonly Message[]): string {
  const unread = messages.filter(isUnread).length
  const failures = messages.filter((message) => !isUnread(message) && message.severity !== 'info').length
  const cases =
    messages.length === 0
      ? [`    <testcase classname="${attribute(path)}" name="plancheck"/>\n`]
      : messages.map((one) => testcase(path, one))
  const counts = `tests="${cases.length}" failures="${failures}" errors="${unread}" skipped="0"`
  return `  <testsuite name="${attribute(path)}" ${counts}>\n${cases.join('')}  </testsuite>\n`
}

function testcase(path: string, message: Message): string {
  const { ruleId, severity, reason, position, quote, actual, expected, note } = message
  const place = position ? `${path}:${position.start.line}:${position.start.column}` : path
  const lines = [place, quote, actual && `= ${actual}`, expected && `≠ ${expected}`, note].filter(
    (line) => line !== undefined && line !== '',
  )
  const name = position ? `${ruleId} ${position.start.line}:${position.start.column}` : ruleId
  const open = `    <testcase classname="${attribute(path)}" name="${attribute(name)}">\n`
  const body = element(lines.join('\n'))
  if (severity === 'info') return `${open}      <system-out>${element(`${reason}\n`)}${body}</system-out>\n    </testcase>\n`
  const tag = isUnread(message) ? 'error' : 'failure'
  return `${open}      <${tag} message="${attribute(reason)}" type="${severity}">${body}</${tag}>\n    </testcase>\n`
}

function isUnread({ ruleId, severity }: Message): boolean {
  return severity === 'error' && ruleId.startsWith('input/')
}

function element(text: string): string {
  return printable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function attribute(text: string): string {
  return element(text).replace(/"/g, '&quot;').replace(BLANKS, ' ')
}

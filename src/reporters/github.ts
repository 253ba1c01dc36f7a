import type { Message, Severity } from '../model/message.js'
import type { Reporter } from '../model/report.js'
import { bySeverity, fullSentence, messagesOf } from './view/findings.js'

/** GitHub shows so many annotations of one level for one step (docs.github.com, "Workflow commands"). */
const SHOWN = 10

/** Workflow commands that GitHub Actions shows as annotations; the gravest come first, because only the first ones are shown. */
export const github: Reporter = {
  format: 'github',
  kinds: ['check', 'comparison', 'record', 'failure'],
  binary: false,
  open: ({ language }) => {
    const messages: Message[] = []
    return {
      begin: () => '',
      item: (item) => {
        messages.push(...messagesOf(item))
        return ''
      },
      end: () => {
        const lines = bySeverity(messages).map(annotation)
        const most = Math.max(
          ...(['error', 'warning', 'info'] as const).map((level) => messages.filter(({ severity }) => severity === level).length),
        )
        return [...lines, ...(most > SHOWN ? [NOTE[language]] : [])].map((line) => `${line}\n`).join('')
      },
    }
  },
}

const NOTE = {
  vi: `GitHub chỉ hiển thị ${SHOWN} chú thích mỗi mức cho một bước; danh sách đầy đủ ở trên hoặc trong SARIF (--format sarif=TỆP).`,
  en: `GitHub shows ${SHOWN} annotations of each level for a step; the full list stands above or in SARIF (--format sarif=FILE).`,
} as const

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Readonly<Record<Severity, string>>

function annotation(message: Message): string {
  const { severity, ruleId, path, position } = message
  const properties = [
    path === null ? null : `file=${property(path)}`,
    ...(position ? [`line=${position.start.line}`, `endLine=${position.end.line}`] : []),
    // Columns are taken only where the finding lies on one line.
    ...(position && position.start.line === position.end.line ? [`col=${position.start.column}`, `endColumn=${position.end.column}`] : []),
    `title=${property(ruleId)}`,
  ].filter((part) => part !== null)
  return `::${COMMAND[severity]} ${properties.join(',')}::${data(fullSentence(message))}`
}

/** Escapes of actions/toolkit, packages/core/src/command.ts. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

import type { Command } from '../../src/cli/command.js'
import { OPTIONS } from '../../src/cli/options.js'

/** A command's page in docs/commands, from the same tables as its help. */
export function commandPage({ name, arguments: args, summary, options, examples }: Command): string {
  const usage = ['plancheck', name, ...(options.length > 0 ? ['[options]'] : []), ...(args === '' ? [] : [args])].join(' ')
  const rows = options.map((option) => {
    const { flags, summary: words } = OPTIONS[option]
    return `| \`${flags}\` | ${cell(words.vi)} | ${cell(words.en)} |`
  })
  const shown = examples.map(({ line, words }) => `# ${words.vi}\n${line}`)
  return `# plancheck ${name}

${upper(summary.vi)}.

*${upper(summary.en)}.*

\`\`\`text
${usage}
\`\`\`

| tùy chọn / option | | |
| --- | --- | --- |
${[...rows, '| `-h, --help` | in hướng dẫn của lệnh | print the help of the command |'].join('\n')}

## Ví dụ / Examples

\`\`\`sh
${shown.join('\n\n')}
\`\`\`
`
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;')
}

function upper(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1)
}

import type { Check } from '../../model/check.js'
import type { Message } from '../../model/message.js'
import { messageView } from './message.js'
import { plain, type Screen } from './screen.js'

/** Findings file by file, the set's own ones last, then how many there are. A clean run is one sentence. */
export function checkView({ messages, documents, summary }: Check, screen: Screen): string {
  const { paint, own } = screen
  const { error, warning, info } = summary
  if (messages.length === 0) return `${paint.green('✓')} ${own.clean(documents.length)}\n`
  const files = new Map<string | null, Message[]>()
  for (const message of messages) {
    const known = files.get(message.path)
    if (known) known.push(message)
    else files.set(message.path, [message])
  }
  const blocks = [...files].map(([path, all]) => {
    const title = paint.underline(path === null ? own.wholeSet : plain(path))
    return [title, ...all.map((message) => messageView(message, screen))].join('\n')
  })
  const total = own.found(error, warning, info, documents.length)
  const colour = error > 0 ? paint.red : warning > 0 ? paint.yellow : paint.blue
  const hint = own.explain(plain(messages[0]?.ruleId ?? ''))
  return `${blocks.join('\n\n')}\n\n${paint.bold(colour(`${error > 0 ? '✗' : '▲'} ${total}`))}\n${paint.dim(hint)}\n`
}

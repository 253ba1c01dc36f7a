import type { Run } from '../command.js'
import { EXIT } from '../exit-code.js'
import { catalogue, type Entry } from '../run/catalogue.js'
import { writeText } from '../run/write-text.js'
import { UsageError } from '../usage-error.js'

/** `plancheck explain RULE`: why the rule is there, what it rests on, and texts that it reports and passes. */
export const run: Run = async ([id = ''], options, session) => {
  const entries = catalogue(session.language)
  const entry = entries.find((candidate) => candidate.id === id)
  if (!entry) {
    const near = entries.map((candidate) => candidate.id).filter((candidate) => candidate.includes(id.split('/').at(-1) ?? id))
    const hint = near.length > 0 ? near.slice(0, 5).join(', ') : 'plancheck rules'
    throw new UsageError({ vi: `Không có quy tắc "${id}". Xem: ${hint}`, en: `There is no rule "${id}". See: ${hint}` })
  }
  await writeText(page(entry, session.language === 'vi'), options, session)
  return EXIT.clean
}

function page({ id, severity, summary, explanation, source, examples }: Entry, vi: boolean): string {
  const parts = [`${id} (${severity})\n${summary}`]
  if (explanation !== '') parts.push(explanation)
  if (source !== null) parts.push(`${vi ? 'Căn cứ' : 'Source'}: ${source}`)
  for (const { text, reports } of examples) {
    const verdict = reports ? (vi ? 'Báo khi' : 'Reports') : vi ? 'Không báo khi' : 'Passes'
    parts.push(`${verdict}:\n${text.trim().replace(/^/gm, '    ')}`)
  }
  const off = vi ? 'Đổi mức hoặc tắt' : 'Change or switch off'
  parts.push(`${off}: --rule ${id}=off · plancheck.config.json { "rules": { "${id}": "off" } }`)
  return `${parts.join('\n\n')}\n`
}

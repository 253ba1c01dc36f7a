import type { Chunk, Language, ReportContext, Reporter, ReportItem } from '../../src/model/report.js'

/** Everything a reporter writes for these items, as one text or one array of bytes. */
export async function write(
  reporter: Reporter,
  items: readonly ReportItem[],
  context: Partial<ReportContext> & { language?: Language } = {},
): Promise<Chunk> {
  const writer = reporter.open({ language: 'vi', colorLevel: 0, width: 100, single: true, version: '0.1.0', ...context })
  const chunks = [writer.begin(), ...items.map((item) => writer.item(item)), await writer.end()].filter((chunk) => chunk.length > 0)
  const only = chunks[0]
  if (chunks.length === 1 && only !== undefined) return only
  return chunks.map((chunk) => (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())).join('')
}

/** The same for reporters of text. */
export async function writeText(...request: Parameters<typeof write>): Promise<string> {
  const out = await write(...request)
  return typeof out === 'string' ? out : Buffer.from(out).toString()
}

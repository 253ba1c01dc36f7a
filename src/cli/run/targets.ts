import { extname } from 'node:path'
import type { Reporter, ReportItem, ReportKind, ReportWriter } from '../../model/report.js'
import { reporters } from '../../reporters/index.js'
import type { FormatTarget, Options } from '../options.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { fileSink, type Sink, stdoutSink } from './output.js'

/** All outputs of one run, written side by side. Call `close` at the end or `discard` after a failure. */
export type Targets = {
  readonly item: (item: ReportItem) => Promise<void>
  readonly close: () => Promise<void>
  readonly discard: () => Promise<void>
}

type Open = { readonly writer: ReportWriter; readonly sink: Sink }

/**
 * Opens what `--format` and `--output` ask for. A format without a file goes to `--output` or standard output, of which there is one.
 * Throws UsageError for an unknown format, one that cannot show this command's result, or bytes on a terminal.
 */
export async function openTargets(options: Options, session: Session, kinds: readonly ReportKind[], single: boolean): Promise<Targets> {
  const chosen = await Promise.all(
    formatsOf(options, session).map(async (target) => ({ ...target, reporter: await load(target.format, kinds) })),
  )
  const bare = chosen.filter(({ file }) => file === null)
  if (bare.length > 1) {
    const names = bare.map(({ format }) => format).join(', ')
    throw new UsageError({
      vi: `Chỉ một định dạng được ghi ra đầu ra chuẩn (có: ${names}). Thêm =TỆP cho các định dạng khác.`,
      en: `Only one format can go to standard output (given: ${names}). Add =FILE to the others.`,
    })
  }
  const opened: Open[] = []
  const all = (work: (open: Open) => Promise<void>): Promise<unknown> =>
    opened.reduce((before, open) => before.then(() => work(open)), Promise.resolve())
  const discard = async (): Promise<void> => void (await Promise.all(opened.map(({ sink }) => sink.discard())))
  try {
    for (const { file, reporter } of chosen) {
      if (reporter.binary && file === null && session.io.stdout.isTerminal) throw binary(reporter.format)
      const sink = file === null ? stdoutSink(session.io) : await fileSink(file, session.io.cwd)
      const writer = reporter.open(session.context(single, file === null))
      opened.push({ writer, sink })
      await sink.write(writer.begin())
    }
  } catch (error) {
    await discard()
    throw error
  }
  return {
    item: async (item) => void (await all(({ writer, sink }) => sink.write(writer.item(item)))),
    close: async () => {
      await all(async ({ writer, sink }) => {
        await sink.write(await writer.end())
        await sink.close()
      })
    },
    discard,
  }
}

/** What was asked for; nothing: by the ending of `--output`, else terminal on a terminal and json elsewhere. */
export function formatsOf(options: Options, session: Session): readonly FormatTarget[] {
  const file = options.output ?? null
  const asked = options.format ?? []
  if (asked.length > 0) return asked.map((target) => (target.file === null ? { ...target, file } : target))
  const byEnding = file === null ? undefined : reporters.find(({ extensions }) => extensions.includes(extname(file).toLowerCase()))
  const usual = file === null && session.io.stdout.isTerminal ? 'terminal' : 'json'
  return [{ format: byEnding?.format ?? usual, file }]
}

async function load(format: string, kinds: readonly ReportKind[]): Promise<Reporter> {
  const entry = reporters.find((candidate) => candidate.format === format)
  if (!entry) {
    const known = reporters.map((candidate) => candidate.format).join(', ')
    throw new UsageError({
      vi: `Không có định dạng "${format}". Các định dạng: ${known}.`,
      en: `There is no format "${format}". Formats: ${known}.`,
    })
  }
  const reporter = await entry.load()
  if (!kinds.some((kind) => reporter.kinds.includes(kind))) {
    throw new UsageError({
      vi: `Định dạng "${format}" không dùng được cho lệnh này.`,
      en: `The format "${format}" cannot show the result of this command.`,
    })
  }
  return reporter
}

function binary(format: string): UsageError {
  return new UsageError({
    vi: `Định dạng "${format}" là tệp nhị phân: hãy ghi ra tệp bằng --output hoặc --format ${format}=TỆP.`,
    en: `The format "${format}" is binary: write it to a file with --output or --format ${format}=FILE.`,
  })
}

import { extname } from 'node:path'
import type { FailedInput, PolicyRecord } from '../../model/record.js'
import type { Reporter, ReportItem, ReportKind, ReportWriter } from '../../model/report.js'
import { reporters } from '../../reporters/index.js'
import type { FormatTarget, Options } from '../options.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { describer } from './catalogue.js'
import { checkPlace, fileSink, type Sink, stdoutSink } from './output.js'
import type { Line } from './work.js'

/** All outputs of one run, written side by side. Call `close` at the end or `discard` after a failure. */
export type Targets = {
  readonly item: (item: ReportItem) => Promise<void>
  /** A finished line of ndjson: written as it is where ndjson is wanted, parsed for the other formats. */
  readonly line: (line: Line) => Promise<void>
  readonly close: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** One wanted output: where it goes is decided, nothing is opened yet. */
export type Plan = FormatTarget & { readonly reporter: Reporter }

type Open = { readonly format: string; readonly writer: ReportWriter; readonly sink: Sink }

/**
 * What `--format` and `--output` ask for. A format without a file goes to `--output` or standard output, of which there is one. Throws
 * UsageError for an unknown format, one that cannot show this command's result, or bytes on a terminal, and OutputError for a file that
 * cannot be written.
 */
export async function planTargets(options: Options, session: Session, kinds: readonly ReportKind[]): Promise<readonly Plan[]> {
  const plans = await Promise.all(
    formatsOf(options, session).map(async (target) => ({ ...target, reporter: await load(target.format, kinds) })),
  )
  const places = plans.map(({ file }) => file ?? '')
  if (new Set(places).size < places.length) {
    throw new UsageError({
      vi: 'Hai định dạng không thể ghi vào cùng một nơi. Thêm =TỆP cho từng định dạng, ví dụ --format csv=bang.csv.',
      en: 'Two formats cannot go to the same place. Add =FILE to each, such as --format csv=table.csv.',
    })
  }
  for (const { reporter, file } of plans) {
    if (file !== null) checkPlace(file, session.io.cwd)
    if (reporter.binary && file === null && session.io.stdout.isTerminal) throw binary(reporter.format)
  }
  return plans
}

/** Opens the planned outputs; `sinkOf` may give one of them another sink. */
export async function openTargets(
  plans: readonly Plan[],
  session: Session,
  single: boolean,
  sinkOf: (plan: Plan) => Sink | null = () => null,
): Promise<Targets> {
  const opened: Open[] = []
  const discard = async (): Promise<void> => void (await Promise.all(opened.map(({ sink }) => sink.discard())))
  try {
    for (const plan of plans) {
      const { file, format, reporter } = plan
      const sink = sinkOf(plan) ?? (file === null ? stdoutSink(session.io) : await fileSink(file, session.io.cwd))
      const writer = reporter.open({ ...session.context(single, file === null), describe: describer(session.language) })
      opened.push({ format, writer, sink })
      await sink.write(writer.begin())
    }
  } catch (error) {
    await discard()
    throw error
  }
  return {
    item: async (item) => {
      for (const { writer, sink } of opened) await sink.write(writer.item(item))
    },
    line: async ({ bytes }) => {
      let item: ReportItem | null = null
      for (const { format, writer, sink } of opened) {
        if (format === 'ndjson') await sink.write(bytes)
        else {
          item ??= itemOf(bytes)
          await sink.write(writer.item(item))
        }
      }
    },
    close: async () => {
      for (const { writer, sink } of opened) {
        await sink.write(await writer.end())
        await sink.close()
      }
    },
    discard,
  }
}

/** The record or failure that a line holds. */
export function itemOf(bytes: Uint8Array): ReportItem {
  const value: PolicyRecord | FailedInput = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
  return 'error' in value ? { kind: 'failure', failure: value } : { kind: 'record', record: value }
}

/** What was asked for; nothing: by the ending of `--output`, else terminal on a terminal and json elsewhere. */
function formatsOf(options: Options, session: Session): readonly FormatTarget[] {
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

import type { Run } from '../command.js'
import { EXIT, exitCode } from '../exit-code.js'
import type { Options } from '../options.js'
import { runJobs, threadsFor } from '../run/batch.js'
import type { Input } from '../run/inputs.js'
import { inputsOf, jobsOf } from '../run/jobs.js'
import { isFile, placeOf } from '../run/output.js'
import { openProgress } from '../run/progress.js'
import { checkResumable, type Resumed, resumableSink } from '../run/resume.js'
import { type Setup, setUp } from '../run/setup.js'
import { answerLines } from '../run/stdin-ndjson.js'
import { addDone, count, openTally, summarize, type Tally } from '../run/tally.js'
import { openTargets, planTargets, type Targets } from '../run/targets.js'
import type { Line } from '../run/work.js'
import { UsageError } from '../usage-error.js'

/** `plancheck extract FILE…`: a record per document, in the order of the inputs, each written as soon as it is ready. */
export const run: Run = async (args, options, opening) => {
  const setup = await setUp(options, opening, 'never')
  if (!setup) return EXIT.clean
  const { session, settings, config } = setup
  const { io } = session
  const failOn = config.failOn
  checkCombination(args, options)
  if (options.stdinNdjson) return answerLines(options, settings, failOn, session)

  const found = await inputsOf(args, options, session)
  const plans = await planTargets(options, session, ['record'])
  const tally = openTally()
  let resumed: Resumed | null = null
  let inputs = found.inputs
  const resumable = plans.find(({ format, file }) => format === 'ndjson' && file !== null)
  if (options.resume) checkResumable(plans, found.inputs)
  if (resumable?.file && plans.length === 1 && isFile(placeOf(resumable.file, io.cwd))) {
    resumed = resumableSink(resumable.file, io.cwd, inputs, options.resume === true)
    for (const done of resumed.done) addDone(tally, done)
    inputs = inputs.slice(resumed.done.length)
  }
  const before = found.inputs.slice(0, found.inputs.length - inputs.length)
  const threads = threadsFor(options.jobs ?? 'auto', inputs.length)
  const { take = () => null, sink = null } = resumed ?? {}
  const known = inputs.map((input) => take(input))
  const results = runJobs(
    jobsOf(
      inputs.filter((_, at) => !known[at]),
      io,
    ),
    threads,
    settings,
    session,
  )
  const progress = openProgress(
    inputs.length,
    plans.some(({ file }) => file === null),
    session,
  )
  let targets: Targets | null = null
  try {
    for (const kept of known) {
      const lines: readonly Line[] = kept ? [kept()] : ((await results.next()).value ?? [])
      targets ??= await openTargets(plans, session, found.single && isOnePlain(lines), () => sink)
      for (const line of lines) {
        if (line.failure !== null) await progress.clear()
        await count(tally, line, session)
        await targets.line(line)
      }
      await progress.step()
    }
    await results.return(undefined)
    io.signal.throwIfAborted()
    targets ??= await openTargets(plans, session, false, () => sink)
    await targets.close()
  } catch (error) {
    await results.return(undefined)
    await (targets?.discard() ?? sink?.discard())
    throw error
  } finally {
    await progress.clear()
  }
  await acceptedAgain([...before, ...inputs.filter((_, at) => known[at])], tally, setup)
  await setup.settleBaseline({ accepted: tally.accepted, paths: tally.paths, scopes: ['document'] })
  await summarize(tally, session)
  return exitCode(tally.counts, failOn, tally.failed > 0 || tally.documents === 0)
}

/** Throws where options contradict each other: what cannot be done must not be left out in silence. */
function checkCombination(args: readonly string[], { resume, updateBaseline, stdinNdjson }: Options): void {
  if (updateBaseline && (resume || stdinNdjson)) {
    const other = resume ? '--resume' : '--stdin-ndjson'
    throw new UsageError({
      vi: `--update-baseline phải xét lại mọi văn bản theo tên tệp nên không dùng với ${other}.`,
      en: `--update-baseline has to judge every document by its file name again and does not go with ${other}.`,
    })
  }
  if (stdinNdjson && (resume || args.length > 0)) {
    throw new UsageError({
      vi: '--stdin-ndjson đọc đầu vào chuẩn: không nêu tệp và không dùng với --resume.',
      en: '--stdin-ndjson reads standard input: name no files with it and no --resume.',
    })
  }
}

/**
 * The findings that the baseline takes out of a record are not in the output, so what an earlier run wrote cannot tell which entries still
 * occur: the files that have any are read once more.
 */
async function acceptedAgain(kept: readonly Input[], tally: Tally, { session, settings, hasAccepted }: Setup): Promise<void> {
  const again = kept.filter((input) => input.kind === 'file' && hasAccepted(input.path))
  if (again.length === 0) return
  for await (const lines of runJobs(jobsOf(again, session.io), threadsFor('auto', again.length), settings, session)) {
    for (const { accepted, path, failure } of lines) {
      tally.accepted.push(...accepted)
      if (failure === null) tally.paths.add(path)
    }
  }
}

/** One plain file gives an object; an archive gives an array, even if it holds one document. */
function isOnePlain(lines: readonly Line[]): boolean {
  return lines.length === 1 && !lines[0]?.path?.includes('!/')
}

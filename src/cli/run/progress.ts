import type { Session } from '../session.js'

/** A line on the terminal that says how far a long run is. */
export type Progress = {
  readonly step: () => Promise<void>
  /** Takes the line away, so that what is written next starts clean. */
  readonly clear: () => Promise<void>
}

const EVERY_MS = 150
const WIDTH = 24

/**
 * Rate and time left, rewritten in place on standard error. Silent where that is no terminal, with `--quiet`, for a handful of files, and
 * where the result itself goes to the terminal.
 */
export function openProgress(total: number, toTerminal: boolean, { io, quiet, language }: Session): Progress {
  const silent = quiet || total < 10 || !io.stderr.isTerminal || (toTerminal && io.stdout.isTerminal)
  if (silent) return { step: async () => {}, clear: async () => {} }
  const start = io.clock()
  let done = 0
  let last = start - EVERY_MS
  return {
    step: async () => {
      done += 1
      const now = io.clock()
      if (now - last < EVERY_MS) return
      last = now
      const rate = (done * 1000) / Math.max(now - start, 1)
      const bar = '█'.repeat(Math.floor((WIDTH * done) / total)).padEnd(WIDTH, '░')
      const left = duration((total - done) / rate)
      const count = `${number(done)}/${number(total)}`
      const text =
        language === 'vi'
          ? `${count} tệp · ${rate.toFixed(1)} tệp/giây · còn ${left}`
          : `${count} files · ${rate.toFixed(1)}/s · ${left} left`
      await io.stderr.write(`\r\u001b[2K${bar} ${text}`)
    },
    clear: () => io.stderr.write('\r\u001b[2K'),
  }
}

/** 75 s -> '1:15', 4000 s -> '1:06:40'. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** 12345 -> '12.345', as Vietnamese writes it. */
function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3}){1,9}$)/g, '.')
}

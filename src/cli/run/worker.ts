import { parentPort, workerData } from 'node:worker_threads'
import type { WorkSettings } from './settings.js'
import { type Job, prepareWork } from './work.js'

/** The other side of `pool.ts`: does one job after another and hands the finished bytes over without copying them. */
const settings: WorkSettings = workerData
const work = prepareWork(settings, null)

parentPort?.on('message', async (job: Job) => {
  const lines = await (await work)(job)
  parentPort?.postMessage(
    lines,
    lines.map(({ bytes }) => ownBuffer(bytes)),
  )
})

/** Small Buffers share one pool, which cannot be handed over; the message then carries a copy. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer ? bytes.buffer : new ArrayBuffer(0)
}

import { readFile } from 'node:fs/promises'
import type { FailedInput, PolicyRecord } from '../../model/record.js'
import type { Language } from '../../model/report.js'
import type { Source } from '../../model/source.js'
import { extract } from '../../pipeline.js'
import { readDocument } from '../../readers/read.js'
import { inputMessage } from '../../rules/message.js'
import { inputFailure } from './input-failure.js'
import type { Input } from './inputs.js'
import { type ReadSettings, readOptions, sha256 } from './read-options.js'

/** How documents are read and judged; plain data, so that it can be sent to a worker. */
export type WorkSettings = {
  readonly language: Language
  readonly asOf: string | null
  readonly read: ReadSettings
}

/** One document that an input held, or why it could not be had. */
export type Opened = { readonly source: Source } | { readonly failure: FailedInput }

/** The bytes of an input; null with the failure where the file system refuses them. */
export async function bytesOf(input: Input, stdin: AsyncIterable<Uint8Array>, language: Language): Promise<Uint8Array | FailedInput> {
  if (input.kind === 'failed') return input.failure
  if (input.kind === 'stdin') return collect(stdin)
  try {
    return await readFile(input.file)
  } catch (error) {
    return inputFailure('input/unreadable', input.path, language, error instanceof Error && 'code' in error ? String(error.code) : '')
  }
}

/** The documents in the bytes of one input, read by content. Never throws. */
export async function openBytes(
  bytes: Uint8Array,
  path: string | null,
  settings: WorkSettings,
  signal: AbortSignal | null = null,
): Promise<readonly Opened[]> {
  const results = await readDocument({ bytes, path, sha256: sha256(bytes), options: readOptions(settings.read, signal) })
  return results.map((result) => {
    if ('source' in result) return { source: result.source }
    const error = inputMessage(result.failure, result.path, settings.language)
    return { failure: { source: { path: result.path }, error: { ...error, severity: 'error' as const } } }
  })
}

/** The record of one source under the settings. */
export function recordOf(source: Source, { language, asOf }: WorkSettings): PolicyRecord {
  return extract(source, { language, asOf })
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

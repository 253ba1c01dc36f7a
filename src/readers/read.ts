import { extensionOf } from './content.js'
import { failure, notice, ReadError, size } from './failure.js'
import { readers } from './index.js'
import type { Reader, ReadInput, ReadResult } from './reader.js'

/**
 * Reads one file, whatever its format: the documents it holds (several for an archive), or why it cannot be read. The format is found by
 * the content; a name that says otherwise is noted. Never throws.
 */
export async function readDocument(input: ReadInput): Promise<ReadResult[]> {
  const { bytes, path, options } = input
  let format = 'txt'
  try {
    if (bytes.length === 0) throw ReadError.of('input/empty', {})
    if (bytes.length > options.maxBytes) {
      throw ReadError.of('input/too-large', { actual: size(bytes.length), limit: size(options.maxBytes) })
    }
    const reader = readers.find((candidate) => candidate.accepts(bytes, path ?? ''))
    if (!reader) throw unsupported()
    format = reader.format
    const read = await reader.load()
    return checked(await read(input), reader, path)
  } catch (error) {
    return [{ path, failure: failure(refusal(error, format, options.signal), path) }]
  }
}

/** The refusal of a file in a format that no reader takes. */
export function unsupported(): ReadError {
  return ReadError.of('input/unsupported', { formats: readers.map((reader) => reader.format).join(', ') })
}

function refusal(error: unknown, format: string, signal: AbortSignal | undefined): ReadError {
  if (error instanceof ReadError) return error
  if (signal?.aborted) return ReadError.of('input/cancelled', {})
  return ReadError.of('input/reader-failed', { format, what: error instanceof Error ? error.message : String(error) })
}

/** Documents without any text become refusals; a misleading name becomes a notice. */
function checked(results: readonly ReadResult[], reader: Reader, path: string | null): ReadResult[] {
  return results.map((result) => {
    if (!('source' in result) || result.source.path !== path) return result
    if (result.source.text.trim() === '') {
      const blank = reader.format === 'txt' || reader.format === 'md'
      const words = blank ? ReadError.of('input/empty', {}) : ReadError.of('input/no-text', {})
      return { path, failure: failure(words, path) }
    }
    const extension = extensionOf(path ?? '')
    const named = readers.find((candidate) => candidate.extensions.includes(extension))
    if (!named || named === reader) return result
    const remark = notice('input/wrong-extension', path, { extension, format: reader.format })
    return { source: { ...result.source, notices: [remark, ...result.source.notices] } }
  })
}

import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** All files below a folder, and the folders that could not be opened: what lies in them must not be missing in silence. */
export type Walked = {
  readonly files: readonly string[]
  readonly closed: readonly { readonly path: string; readonly code: string }[]
}

/** Walks a folder, links included (a loop is walked once). Hidden entries and node_modules hold no documents. */
export async function walk(root: string): Promise<Walked> {
  const files: string[] = []
  const closed: { path: string; code: string }[] = []
  const seen = new Set<string>()
  const enter = async (folder: string): Promise<void> => {
    const place = await realpath(folder).catch(() => folder)
    if (seen.has(place)) return
    seen.add(place)
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      closed.push({ path: folder, code: error.code ?? 'EIO' })
      return []
    })
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(folder, entry.name)
      const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry
      if (kind?.isDirectory()) await enter(path)
      else if (kind?.isFile()) files.push(path)
    }
  }
  await enter(root)
  return { files, closed }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { constants, Script } from 'node:vm'

/*
 * A command that reads one plan lives for a tenth of a second and uses half of the program: compiling it would take longer than running
 * it. The build therefore keeps what V8 made of each file beside it (`*.cache`), and the files are loaded from there. A cache that another
 * version of Node made is not accepted by V8; the file is then compiled as usual.
 */

// Each pattern is compiled once: without this, V8 makes bytecode of it at its first use and machine code at its second.
setFlagsFromString('--no-regexp-tier-up')

const modules = new Map<string, { exports: unknown }>()
const scripts = new Map<string, Compiled>()
const installed = createRequire(__filename)

/** What a file of the compiled program exports, by its name ('entry.cjs'); loaded once. */
export function load(name: string): unknown {
  const known = modules.get(name)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(name, module)
  const path = join(__dirname, name)
  const one = compiled(path)
  scripts.set(path, one)
  one.script.runInThisContext().call(module.exports, module.exports, required, module, path, __dirname)
  return module.exports
}

function required(id: string): unknown {
  if (id.startsWith('./')) return load(id.slice(2))
  // the library of the command line asks for it at once, to run subcommands as programs of their own; there are none
  return id === 'node:child_process' ? {} : withDefault(installed(id))
}

/** Modules of Node as an import sees them: the bundler reads `default` of those that a package passes on (vfile does). */
function withDefault(module: unknown): unknown {
  return typeof module === 'object' && module !== null && !('default' in module)
    ? Object.create(module, { default: { value: module } })
    : module
}

/** Keeps what V8 has made of the files loaded so far, with the functions that have run. */
export function writeCaches(): void {
  for (const [path, { script, source }] of scripts) writeFileSync(`${path}.cache`, pack(source, script.createCachedData()))
}

type Compiled = { readonly script: Script; readonly source: string }

function compiled(path: string): Compiled {
  const { source, cachedData } = cacheOf(path) ?? { source: wrapped(readFileSync(path, 'utf8')), cachedData: undefined }
  const script = new Script(source, {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? { cachedData } : {}),
  })
  return { script, source }
}

/** Bytes before the source of a cache file; V8 wants what it made to begin at a multiple of them. */
const HEAD = 8

function wrapped(source: string): string {
  const whole = `(function (exports, require, module, __filename, __dirname) {${source}\n})`
  const units = HEAD / 2
  return whole.padEnd(Math.ceil(whole.length / units) * units, '\n')
}

/**
 * A cache file: the number of bytes of the source, the source in UTF-16 (V8's own form: decoding UTF-8 takes as long as loading what was
 * compiled), what V8 made of it.
 */
function pack(source: string, compiled: Buffer): Buffer {
  const text = Buffer.from(source, 'utf16le')
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(text.length)
  return Buffer.concat([head, text, compiled])
}

function cacheOf(path: string): { readonly source: string; readonly cachedData: Buffer } | null {
  try {
    const bytes = readFileSync(`${path}.cache`)
    const start = HEAD + bytes.readUInt32LE()
    return { source: bytes.toString('utf16le', HEAD, start), cachedData: bytes.subarray(start) }
  } catch {
    return null
  }
}

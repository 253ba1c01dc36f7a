import type { Run } from '../command.js'
import { bash } from '../completion/bash.js'
import { fish } from '../completion/fish.js'
import { completable } from '../completion/table.js'
import { zsh } from '../completion/zsh.js'
import { EXIT } from '../exit-code.js'
import { catalogue } from '../run/catalogue.js'
import { UsageError } from '../usage-error.js'
import { commands } from './index.js'

const SHAPES = ['record', 'comparison', 'check', 'config']
const SHELLS = { bash, zsh, fish } as const

/** `plancheck completion bash|zsh|fish`: a script for the shell, made from the tables of commands and options. */
export const run: Run = async ([name = ''], _options, { io, language }) => {
  const known = Object.entries(SHELLS).find(([shell]) => shell === name)
  if (!known) {
    const names = Object.keys(SHELLS).join(', ')
    throw new UsageError({
      vi: `Không có phần gợi ý lệnh cho "${name}" (có: ${names}).`,
      en: `There is no completion for "${name}" (there are: ${names}).`,
    })
  }
  const words = { completion: Object.keys(SHELLS), schema: SHAPES, explain: catalogue(language).map(({ id }) => id) }
  await io.stdout.write(known[1](completable(commands, language, words)))
  return EXIT.clean
}

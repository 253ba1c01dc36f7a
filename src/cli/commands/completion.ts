import type { Run } from '../command.js'
import { bash } from '../completion/bash.js'
import { fish } from '../completion/fish.js'
import { completable } from '../completion/table.js'
import { zsh } from '../completion/zsh.js'
import { EXIT } from '../exit-code.js'
import { UsageError } from '../usage-error.js'
import { commands } from './index.js'

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
  await io.stdout.write(known[1](completable(commands, language)))
  return EXIT.clean
}

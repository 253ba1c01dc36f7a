import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Shell = 'bash' | 'zsh' | 'fish'

/** Whether the shell is there to be driven. */
export function hasShell(shell: Shell): boolean {
  return spawnSync(shell, ['-c', 'exit']).error === undefined
}

/** What a shell makes of a line at the Tab key, its last word completed, once it has read a completion script; in `folder`, which is written to. */
export function completed(shell: Shell, script: string, line: string, folder: string): string {
  writeFileSync(join(folder, '_plancheck'), script)
  const [program, source] = DRIVERS[shell]
  const { stdout, status, stderr } = spawnSync(program, [...source, line], { encoding: 'utf8', cwd: folder, timeout: 60_000 })
  if (status !== 0) throw new Error(`${shell} ended with ${status}: ${stderr}`)
  return stdout
}

const DRIVERS: Readonly<Record<Shell, readonly [program: string, args: readonly string[]]>> = {
  bash: [
    'bash',
    [
      '-c',
      `. ./_plancheck
       read -ra COMP_WORDS <<< "$0"; COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); _plancheck
       printf '%s' "\${COMP_WORDS[*]:0:COMP_CWORD}" ' ' "\${COMPREPLY[*]}"`,
    ],
  ],
  fish: [
    'fish',
    [
      '--no-config',
      '-c',
      // an answer is a word and, behind a tab, what it is for
      `source ./_plancheck
       set answers (complete -C $argv[1] | string split -f 1 \\t)
       string join -- '' (string replace -r -- '[^ ]*$' '' $argv[1]) (string join -- ' ' $answers)`,
    ],
  ],
  // an interactive shell on a terminal of its own, because completion runs nowhere else
  zsh: [
    'zsh',
    [
      '-f',
      '-c',
      `zmodload zsh/zpty
       zpty inner zsh -f -i
       zpty -w inner 'PROMPT=; fpath=(. $fpath); autoload -Uz compinit; compinit -D -u; source ./_plancheck; zstyle ":completion:*" menu no; plancheck() { print DO""NE }; print RE""ADY'
       zpty -r inner seen '*READY*'
       zpty -w inner "$0"$'\\t'
       zpty -r inner seen '*DONE*'
       print -rn -- "$seen"
       zpty -d inner`,
    ],
  ],
}

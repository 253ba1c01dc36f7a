import type { Completable } from './table.js'

/** A script for fish: ~/.config/fish/completions/plancheck.fish. */
export function fish(commands: readonly Completable[]): string {
  const names = commands.map(({ name, summary }) => `complete -c plancheck -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`)
  const options = commands.flatMap(({ name, options: own }) =>
    own.map(({ long, short, summary, takesValue, choices, file }) => {
      const value = !takesValue ? '' : choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : file ? ' -r -F' : ' -x'
      const flags = `-l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}`
      return `complete -c plancheck -n '__fish_seen_subcommand_from ${name}' ${flags}${value} -d ${quoted(summary)}`
    }),
  )
  const words = commands.flatMap(({ name, words: own }) =>
    own.length > 0 ? [`complete -c plancheck -n '__fish_seen_subcommand_from ${name}' -x -a ${quoted(own.join(' '))}`] : [],
  )
  return `# plancheck completion fish\n${[...names, ...options, ...words].join('\n')}\n`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

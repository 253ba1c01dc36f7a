import type { Completable } from './table.js'

/** A script to be sourced by bash 4 or later. */
export function bash(commands: readonly Completable[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const cases = commands.map(
    ({ name, options, words }) =>
      `    ${name}) options="${options.flatMap(({ long, short }) => [long, ...(short ? [short] : [])]).join(' ')}"${words.length > 0 ? ` words="${words.join(' ')}"` : ''} ;;`,
  )
  const valued = new Map(
    commands.flatMap(({ options }) => options.filter(({ takesValue }) => takesValue).map((option) => [option.long, option])),
  )
  const values = [...valued.values()].map(({ long, short, choices, file }) => {
    const offer = choices.length > 0 ? `-W "${choices.join(' ')}"` : file ? '-f' : ''
    return `    ${short ? `${short}|` : ''}${long}) COMPREPLY=(${offer === '' ? '' : `$(compgen ${offer} -- "$current")`}); return ;;`
  })
  return `# plancheck completion bash
_plancheck() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" options="" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$current"))
    return
  fi
  case "$previous" in
${values.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options --help" -- "$current")) ;;
    *) if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi ;;
  esac
}
complete -o filenames -F _plancheck plancheck
`
}

import type { Completable, CompletableOption } from './table.js'

/** A function file for zsh: put it as _plancheck on $fpath, or source it after compinit. */
export function zsh(commands: readonly Completable[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`)
  const cases = commands.map(
    ({ name, options, words }) =>
      `    ${name})\n      _arguments ${options.flatMap(specs).join(' ')} ${words.length > 0 ? `'1:word:(${words.join(' ')})'` : "'*:file:_files'"} ;;`,
  )
  return `#compdef plancheck
# plancheck completion zsh
_plancheck() {
  local -a names
  names=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' names
    return
  fi
  local name=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $name in
${cases.join('\n')}
  esac
}
compdef _plancheck plancheck
`
}

function specs({ long, short, summary, takesValue, choices, file }: CompletableOption): readonly string[] {
  const value = !takesValue ? '' : choices.length > 0 ? `:value:(${choices.join(' ')})` : file ? ':file:_files' : ':value: '
  const what = `[${summary.replace(/[[\]\\]/g, '\\$&').replace(/:/g, '\\:')}]`
  return [long, ...(short ? [short] : [])].map((flag) => quoted(`${flag}${what}${value}`))
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`
}

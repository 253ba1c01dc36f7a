import type { Words } from '../model/message.js'

/** The command cannot be carried out as asked; its sentence goes to standard error and the exit code is 2. */
export class UsageError extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.name = 'UsageError'
    this.words = words
  }
}

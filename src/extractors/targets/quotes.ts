/** Whether words open quotation marks that they do not close: what follows is the name of a movement or a cited title. */
export function leavesQuoteOpen(words: string): boolean {
  return words.includes('"') && words.split('"').length % 2 === 0
}

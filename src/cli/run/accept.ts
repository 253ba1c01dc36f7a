import type { Message } from '../../model/message.js'
import { acceptedKey, type WorkSettings } from './settings.js'

/** Parts messages into those to show and those that the baseline accepts. */
export function accept(
  messages: readonly Message[],
  accepted: WorkSettings['accepted'],
): { readonly shown: readonly Message[]; readonly accepted: readonly Message[] } {
  if (accepted === 'all') return { shown: [], accepted: messages }
  if (accepted.length === 0) return { shown: messages, accepted: [] }
  const keys = new Set(accepted)
  return {
    shown: messages.filter((message) => !keys.has(acceptedKey(message))),
    accepted: messages.filter((message) => keys.has(acceptedKey(message))),
  }
}

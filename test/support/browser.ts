import { type Browser, chromium } from 'playwright-core'
import { CHROMIUM } from './chromium.js'

export { hasBrowser } from './chromium.js'

export function openBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath: CHROMIUM, args })
}

import { existsSync } from 'node:fs'

/** Where Debian puts its browser; CHROMIUM names another. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** False makes what needs a browser skip, and say so. */
export const hasBrowser = existsSync(CHROMIUM)

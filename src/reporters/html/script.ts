import { contents } from './script/contents.js'
import { findingsFilter } from './script/findings-filter.js'
import { grid } from './script/grid.js'
import { tools } from './script/tools.js'
import { viewer } from './script/viewer.js'
import { views } from './script/views.js'

/**
 * The page's own script. Its parts run in the reader's browser, so each is put into the page as its own text and stands alone. It adds comfort
 * only: without it the page is one long document with working links. It never makes markup from text.
 */
export const script: string = [
  '{',
  "document.documentElement.classList.add('js')",
  `const tools = (${tools.toString()})()`,
  ...[views, grid, viewer, findingsFilter, contents].map((part) => `;(${part.toString()})(tools)`),
  '}',
].join('\n')

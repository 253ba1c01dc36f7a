import { reportWords } from '../lexicon/wording-report.js'
import type { Reporter } from '../model/report.js'
import { fitted } from './cascade/fitted.js'
import { layout } from './cascade/layout.js'
import { cascadeReporter } from './cascade/lineage-of.js'
import { html } from './html/tag.js'
import { time } from './view/format.js'
import { documentName, issuerName } from './view/names.js'

const MARGIN = 16
const FONT = "'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"

/** The cascade as a drawing that stands alone: no style sheet, no script, no font of its own. */
export const svg: Reporter = cascadeReporter('svg', (lineage, { language }) => {
  const words = reportWords(language)
  const { boxes, links, boxWidth, boxHeight, width, height } = layout(lineage)
  const [w, h] = [Math.round(width + 2 * MARGIN), Math.round(height + 2 * MARGIN)]
  const { markup } = html`
    <svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${-MARGIN} ${-MARGIN} ${w} ${h}" role="img" font-family="${FONT}">
      <title>${words.cascade.drawing}</title>
      <rect x="${-MARGIN}" y="${-MARGIN}" width="${w}" height="${h}" fill="#ffffff"/>
      ${links.map(({ path }) => html`<path d="${path}" fill="none" stroke="#9fb4be" stroke-width="1.5"/>`)}
      ${boxes.map(({ node, x, y }) => {
        const absent = node.path === null
        const second = absent
          ? `${node.number ?? documentName(node, words)} · ${words.cascade.absent}`
          : `${documentName(node, words)}${node.issuedOn === null ? '' : ` · ${time(node.issuedOn, language)}`}`
        return html`<g><title>${node.title ?? documentName(node, words)}</title>
          <rect x="${Math.round(x)}" y="${Math.round(y)}" width="${boxWidth}" height="${boxHeight}" rx="6" fill="${absent ? '#f4f4f2' : '#ffffff'}" stroke="${absent ? '#5a6472' : '#16607f'}"${absent && html` stroke-dasharray="4 3"`}/>
          <text x="${Math.round(x + 12)}" y="${Math.round(y + 17)}" font-size="13" font-weight="600" fill="#1d2530">${fitted(issuerName(node, words), boxWidth - 24, 13)}</text>
          <text x="${Math.round(x + 12)}" y="${Math.round(y + 32)}" font-size="11.5" fill="#5a6472">${fitted(second, boxWidth - 24, 11.5)}</text></g>`
      })}
    </svg>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
})

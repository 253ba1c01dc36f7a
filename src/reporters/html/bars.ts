import { html, type Markup } from './tag.js'

export type Part = { readonly share: number; readonly kind: string; readonly text: string; readonly label?: string }

/** A bar divided into parts, as wide as the place it gets. Its meaning is read out as one sentence. */
export function stack(parts: readonly Part[], size: 'tall' | 'thin' = 'tall'): Markup {
  const sum = parts.reduce((total, { share }) => total + share, 0)
  const present = parts.filter(({ share }) => share > 0)
  let at = 0
  return html`
    <svg class="stack ${size}" role="img" aria-label="${present.map(({ text }) => text).join('; ')}">
      ${present.map(({ share, kind, text, label }) => {
        const width = (share / sum) * 100
        const x = at
        at += width
        return html`<g class="${kind}"><title>${text}</title><rect x="${round(x)}%" width="${round(width)}%" height="100%"/>${
          label !== undefined && width > 7 && html`<text x="${round(x + width / 2)}%" y="50%">${label}</text>`
        }</g>`
      })}
    </svg>`
}

/** A bar that is filled to a share from 0 to 1. Decoration: the figure must stand beside it. */
export function meter(share: number): Markup {
  return html`<svg class="meter" aria-hidden="true"><rect class="rail" width="100%" height="100%" rx="3"/><rect class="fill" width="${round(share * 100)}%" height="100%" rx="3"/></svg>`
}

/** Two decimals are enough for the eye and keep the page small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

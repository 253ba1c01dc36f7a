import { script } from './script.js'
import { style } from './style.js'
import { sprite } from './symbols.js'
import { html, type Markup, trusted } from './tag.js'
import type { View } from './view.js'

export type Page = {
  readonly title: string
  readonly eyebrow: string
  readonly heading: string
  readonly subject: string | null
  readonly meta: readonly string[]
  /** Section id -> its word in the bar of contents. */
  readonly contents: readonly (readonly [string, string])[]
  readonly sections: readonly (Markup | null)[]
  readonly files: Markup | null
}

/**
 * The whole file. Its Content-Security-Policy allows nothing but the style sheet and the script that stand in it (by their hashes): no request, no
 * inline handler, no style attribute, no base, no form.
 */
export async function page(
  { title, eyebrow, heading, subject, meta, contents, sections, files }: Page,
  { words, language, version }: View,
): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src ${await hash(style)}`,
    `script-src ${await hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  const { markup } = html`
    <html lang="${language}">
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="plancheck ${version}">
      <title>${title}</title>
      <style>${trusted(style)}</style>
    </head>
    <body>
      <a class="skip" href="#main">${words.nav.skip}</a>
      ${sprite}
      <header class="mast"><div class="wrap">
        <p class="eyebrow">${eyebrow}</p>
        <h1>${heading}</h1>
        ${subject !== null && html`<p class="subject">${subject}</p>`}
        <p class="meta">${meta.map((one) => html`<span>${one}</span>`)}</p>
      </div></header>
      ${contents.length > 0 && html`<nav class="bar" aria-label="${words.nav.contents}"><ul class="wrap">${contents.map(([id, word]) => html`<li><a href="#${id}">${word}</a></li>`)}</ul></nav>`}
      <main id="main" class="wrap">${sections}</main>
      <footer class="foot"><div class="wrap"><p>${words.caveat}</p><p>${words.made(version)}</p>${files}</div></footer>
      <dialog id="viewer" aria-labelledby="viewer-name">
        <div class="viewer-head"><b id="viewer-name"></b><span><button type="button" id="viewer-previous" data-step="-1">← ${words.nav.previousGroup}</button><button type="button" id="viewer-next" data-step="1">${words.nav.nextGroup} →</button><a id="viewer-more" href="#main">${words.nav.openPlan}</a><button type="button" id="viewer-close">${words.nav.close}</button></span></div>
        <div id="viewer-body"></div>
      </dialog>
      <script>${trusted(script)}</script>
    </body>
    </html>`
  return `<!doctype html>\n${markup}\n`
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}

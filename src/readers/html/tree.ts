import { Parser } from 'htmlparser2'

/** An element of a web page, or a text; parents know nothing of their order but by `children`. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
}
export type Node = Element | string

/** Deeper elements than that are taken for their parent's own text: real pages stay below 100, hostile ones nest without end. */
const MAX_DEPTH = 400
const DROPPED = new Set(
  'title script style noscript template iframe object embed svg canvas math button select option textarea input form nav footer aside audio video dialog'.split(
    ' ',
  ),
)
// Parts of a page that are no document, by role and by the words in class or id: menus, related links, comments, sharing, site footers
const FURNITURE_ROLE = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|dialog|toolbar)$/
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:menu|navbar|nav|breadcrumbs?|sidebar|footer|comments?|binhluan|binh-luan|related|relate|lienquan|lien-quan|tinlienquan|share|social|advert|ads|quangcao|banner|cookie|popup|modal|toolbar|pagination|paging|rating|tags?|sr-only|skip-link|copyright|newsletter|login)(?:$|[\s_-]|\d)/i

/** Parses a page, however broken, into a tree without scripts, forms and page furniture; never fetches anything. */
export function parseHtml(html: string): { readonly root: Element; readonly tooDeep: boolean } {
  const root: Element = { name: 'html', attributes: {}, children: [] }
  const open: Element[] = [root]
  let ignored = 0
  let excess = 0
  let tooDeep = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (ignored > 0 || isDropped(name, attributes)) {
          ignored++
          return
        }
        if (open.length >= MAX_DEPTH) {
          tooDeep = true
          excess++
          return
        }
        const element: Element = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext(text) {
        if (ignored === 0) open.at(-1)?.children.push(text)
      },
      onclosetag() {
        if (ignored > 0) ignored--
        else if (excess > 0) excess--
        else if (open.length > 1) open.pop()
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html)
  parser.end()
  prune(root, lengthOf(root))
  return { root, tooDeep }
}

/** Takes out what is named like page furniture, unless it holds half of the page: "wrapper has-sidebar" is no sidebar. */
function prune(element: Element, total: number): void {
  const kept = element.children.filter((child) => typeof child === 'string' || !isFurniture(child) || lengthOf(child) > total * 0.5)
  if (kept.length < element.children.length) element.children.splice(0, element.children.length, ...kept)
  for (const child of kept) if (typeof child !== 'string') prune(child, total)
}

const lengths = new WeakMap<Element, number>()

function lengthOf(element: Element): number {
  const known = lengths.get(element)
  if (known !== undefined) return known
  const sum = element.children.reduce((total, child) => total + (typeof child === 'string' ? child.trim().length : lengthOf(child)), 0)
  lengths.set(element, sum)
  return sum
}

function isFurniture({ name, attributes }: Element): boolean {
  if (name === 'body' || name === 'html') return false
  return FURNITURE_NAME.test(attributes.class ?? '') || FURNITURE_NAME.test(attributes.id ?? '')
}

function isDropped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'body' || name === 'html') return false
  if (DROPPED.has(name)) return true
  if ('hidden' in attributes || /display\s{0,3}:\s{0,3}none/i.test(attributes.style ?? '')) return true
  return FURNITURE_ROLE.test(attributes.role ?? '')
}

/** All text of a node, as it stands; with `links` false, without what links hold. */
export function textOf(node: Node, links = true): string {
  if (typeof node === 'string') return node
  if (!links && node.name === 'a' && 'href' in node.attributes) return ''
  return node.children.map((child) => textOf(child, links)).join('')
}

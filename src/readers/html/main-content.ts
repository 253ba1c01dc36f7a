import { type Element, type Node, textOf } from './tree.js'

// Where known portals and common page builders put the document itself
const KNOWN =
  /(?:^|\s)(?:content1|fulltext|toanvan(?:content)?|noidung|vbcontent|divcontentdoc|preview-content|entry-content|post-content|article-content|article-body|detail-content|content-detail|cms-body|news-content|maincontent|main-content)(?:\s|$)/i

/**
 * The element that holds the document: the one a portal is known to use, an only <article> or <main>, else the deepest one that still holds
 * nearly all text that is not links.
 */
export function mainContent(root: Element): Element {
  const all = weight(root)
  const known = find(root, isKnown).filter((element) => weight(element) >= all * 0.3)
  let node = known.sort((a, b) => weight(b) - weight(a))[0] ?? root
  for (;;) {
    const total = weight(node)
    const next = node.children.find(
      (child): child is Element => typeof child !== 'string' && descends(child) && weight(child) >= total * 0.9,
    )
    if (!next || total === 0) return node
    node = next
  }
}

function isKnown({ name, attributes }: Element): boolean {
  if (name === 'article' || name === 'main' || attributes.role === 'main' || 'data-vbpl-content-root' in attributes) return true
  return KNOWN.test(attributes.class ?? '') || KNOWN.test(attributes.id ?? '')
}

function descends({ name }: Element): boolean {
  return /^(?:html|body|div|section|article|main|center|font|span)$/.test(name)
}

const weights = new WeakMap<Element, number>()

/** Letters outside links. */
function weight(element: Element): number {
  const known = weights.get(element)
  if (known !== undefined) return known
  const sum = element.children.reduce((total, child) => total + weightOf(child), 0)
  weights.set(element, sum)
  return sum
}

function weightOf(node: Node): number {
  if (typeof node === 'string') return node.trim().length
  return node.name === 'a' && 'href' in node.attributes ? 0 : weight(node)
}

/** Elements of a tree that pass, outermost first. */
export function find(root: Element, passes: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const visit = (node: Node): void => {
    if (typeof node === 'string') return
    if (passes(node)) found.push(node)
    node.children.forEach(visit)
  }
  visit(root)
  return found
}

/** A block of links and nearly nothing else: related documents, a list of downloads, the way through the site. */
export function isLinkList(element: Element): boolean {
  const links = find(element, ({ name, attributes }) => name === 'a' && /^(?!#)/.test(attributes.href ?? '#')).length
  if (links < 3) return false
  const all = textOf(element).replace(/\s+/g, '').length
  return textOf(element, false).replace(/\s+/g, '').length < all * 0.25
}

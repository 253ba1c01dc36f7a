import { documentTypes } from '../lexicon/document-types.js'
import type { NumberMention } from '../model/mention.js'
import type { Evidence, Span } from '../model/position.js'
import type { DocumentFacts } from '../model/record.js'
import type { Part, Root } from '../model/tree.js'
import { BLANKS } from '../text/blanks.js'
import { evidence } from '../text/evidence.js'
import { isCapitals } from '../text/letter-case.js'
import { bare } from '../text/loose.js'
import { toKey } from '../text/normalize.js'
import { fromOwnWords } from '../text/own-words.js'
import { kindOf } from './document/body-name.js'
import { findDateline, type Head, readHead } from './document/head.js'
import { type Closing, findIssuer } from './document/issuer.js'
import { piece, piecesOf, within } from './document/pieces.js'
import { placeName } from './document/places.js'
import { readPortal } from './document/portal.js'
import { readAddressees, readRecipients } from './document/recipients.js'
import { completed, pageDate, readSubject } from './document/report.js'
import { readSigners } from './document/signers.js'
import { titleText } from './document/title.js'
import { readTitled } from './document/titled.js'
import type { ExtractInput, Extractor } from './extractor.js'
import { typeOfNumber } from './number-type.js'

const NOTHING: DocumentFacts = {
  number: null,
  type: null,
  title: null,
  issuer: null,
  issuerLevel: null,
  issuerBranch: null,
  issuedOn: null,
  place: null,
  period: null,
  signers: [],
  recipients: [],
  evidence: {},
  implied: [],
}

/** What the document says of itself; of a report, what it says of the document that it tells about. */
export const document: Extractor = {
  field: 'document',
  empty: NOTHING,
  extract: (input) => (input.found.nature === 'report' ? fromReport(input) : fromDocument(input)),
}

/** Collects facts with the words that they rest on. */
class Facts {
  private readonly out: DocumentFacts = { ...NOTHING, evidence: {}, implied: [], signers: [], recipients: [] }

  constructor(private readonly root: Root) {}

  set<K extends keyof DocumentFacts>(field: K, value: DocumentFacts[K] | null, span: Span | null, implied = false): void {
    if (value === null) return
    this.out[field] = value
    if (span) this.out.evidence[field] = this.quote(span)
    if (implied) this.out.implied.push(field)
  }

  get facts(): DocumentFacts {
    return this.out
  }

  private quote(span: Span): Evidence {
    return evidence(this.root, span)
  }
}

// Kính gửi: …
const ADDRESSED = /(?:^|\n|\t)kính gửi/
/** Recipients and signatures; what follows is enclosed. */
const LONGEST_CLOSING = 9000

function fromDocument({ root, mentions }: ExtractInput): DocumentFacts {
  const facts = new Facts(root)
  const [part] = root.parts
  if (!part) return NOTHING
  const top = topOf(root, part)
  const closing = closingOf(root, part)
  const head = readHead(root, mentions, top)
  const portal = readPortal(root)
  const portalNumber = portal.number ? within(mentions['document-number'], portal.number)[0] : undefined
  const inTitle = head.blankNumber ? null : readTitled(root, mentions, part)
  const titled = inTitle && (!head.number || head.number.number.toUpperCase() === inTitle.number.number.toUpperCase()) ? inTitle : null
  const heading = head.blankNumber || head.number || titled ? undefined : headingNumber(root, mentions['document-number'], part)
  const number = head.number ?? (head.blankNumber ? null : (portalNumber ?? titled?.number ?? heading ?? null))

  const stamped = head.blankNumber ? stampedNumber(root, top, head.blankNumber) : null

  const portalDate = portal.date ? within(mentions.date, portal.date).find((d) => d.day !== null) : undefined
  const late = head.date || head.place || heading || titled?.date || !closing ? null : lateDate(root, mentions, closing)
  const headingDate =
    heading && number === heading
      ? mentions.date.find((d) => d.day !== null && d.start > heading.end && d.start < heading.end + 400)
      : undefined
  const told = number || head.blankNumber || head.date || head.motto || part.typeLine ? null : readSubject(root, mentions, part.start)
  const issued = head.date ?? titled?.date ?? late ?? portalDate ?? headingDate ?? told?.date ?? null
  const issuedOn = issued?.time?.length === 10 ? issued.time : null
  facts.set('issuedOn', issuedOn, issued, issued !== null && issued === headingDate)
  facts.set('place', head.place ? placeName(head.place.text.replace(BLANKS, ' ')) : null, head.place)

  const issuer = findIssuer(root, {
    typeLine: part.typeLine,
    speaker: speakerSpan(root, part),
    agencies: told?.issuer ? [told.issuer] : titled?.issuer && head.agencies.length === 0 ? [titled.issuer] : head.agencies,
    place: head.place?.text ?? null,
    closing,
    opening: openingSpan(root, part),
    portal: portal.issuer ?? (heading && number === heading ? ownerNear(root, heading) : null),
    number: number?.number ?? null,
  })
  facts.set('issuer', issuer?.name ?? null, issuer?.span ?? null, issuer?.implied)
  const kind = issuer ? kindOf(issuer.name, issuedOn) : { level: null, branch: null }
  facts.set('issuerLevel', kind.level, null, true)
  facts.set('issuerBranch', kind.branch, null, true)

  const numbered = number ?? told?.number ?? null
  facts.set(
    'number',
    numbered ? ofIssuer(numbered.number, issuer?.name ?? '') : (stamped?.number ?? null),
    numbered ?? stamped,
    numbered === null,
  )
  setType(
    facts,
    root,
    part,
    numbered,
    head.blankNumber?.symbol ?? null,
    head.subject !== null || head.motto !== null,
    portal.type?.text ?? null,
  )

  const title =
    (titled ? titled.subject : part.title) ??
    head.subject ??
    untyped(root, part, head, top) ??
    (heading && number === heading ? titleInHeading(root, heading) : null)
  facts.set('title', title ? titleText(root, title) : null, title)
  setPeriod(facts, mentions, title)
  const signed = closing ? readSigners(root, closing.lines) : []
  facts.set(
    'signers',
    signed.map((s) => s.signer),
    signed[0]?.span ?? null,
  )
  if (signed.length === 0 && portal.signer)
    facts.set('signers', [{ name: portal.signer.text, position: null, authority: null }], portal.signer)
  const listed = closing ? readRecipients(root, closing.lines) : []
  facts.set('recipients', [...(listed.length > 0 ? listed : readAddressees(root, addressed(root, part, top)))], null)
  return facts.facts
}

function closingOf(root: Root, { closing }: Part): Closing | null {
  if (!closing) return null
  const span = { start: closing.start, end: Math.min(closing.end, closing.start + LONGEST_CLOSING) }
  return { ...span, lines: piecesOf(root, span) }
}

/** Where "Kính gửi" and the names below it stand. */
function addressed(root: Root, part: Part, top: Span): Span {
  const whole = part.letterhead !== null && ADDRESSED.test(root.key.slice(top.start, top.end))
  return { start: top.start, end: whole ? top.end : Math.min(part.end, top.end + 1200) }
}

// ỦY BAN NHÂN DÂN TỈNH … · CHỦ TỊCH … · BỘ TRƯỞNG …, above the căn cứ: who decides, not what about
const SPEAKS =
  /^(?:(?:phó )?chủ tịch|ủy ban nhân dân|hội đồng nhân dân|(?:thứ |bộ )trưởng|thủ tướng|chính phủ$|quốc hội$|(?:tổng )?giám đốc|ban thường vụ) ?/u

/** The title of a copy that lost its type line: the lines in capitals below the number and the date. */
function untyped(root: Root, part: Part, { number, date }: Head, top: Span): Span | null {
  if (part.typeLine || !number || !date) return null
  // "THỰC HIỆN NGHỊ QUYẾT SỐ …" in capitals is a title, though a recital begins so
  const next = root.blocks.find((block) => block.start >= top.end)
  const end = next && isCapitals(root.text.slice(next.start, next.end)) ? next.end : top.end
  const lines = piecesOf(root, { start: Math.max(number.end, date.end), end })
  const first = lines.findIndex((p) => isCapitals(p.text) && p.text.length > 20 && !SPEAKS.test(p.key))
  if (first < 0 || first > 2) return null
  const last = lines.findIndex((p, at) => at > first && !isCapitals(p.text))
  return { start: lines[first]?.start ?? 0, end: lines[(last < 0 ? lines.length : last) - 1]?.end ?? 0 }
}

function fromReport({ root, mentions }: ExtractInput): DocumentFacts {
  const facts = new Facts(root)
  const [part] = root.parts
  const from = part?.start ?? 0
  const subject = readSubject(root, mentions, from)
  const page = pageDate(root, mentions, subject)
  const issuedOn = subject.date ? completed(subject.date, page) : null
  facts.set('issuedOn', issuedOn, subject.date, subject.date !== null && subject.date.time === null)
  const issuer = findIssuer(root, {
    typeLine: null,
    speaker: null,
    agencies: subject.issuer ? [subject.issuer] : [],
    place: null,
    closing: null,
    opening: { start: from, end: Math.min(root.key.length, from + 4000) },
    portal: null,
    number: subject.number?.number ?? null,
  })
  facts.set('issuer', issuer?.name ?? null, issuer?.span ?? null, issuer?.implied)
  const kind = issuer ? kindOf(issuer.name, issuedOn) : { level: null, branch: null }
  facts.set('issuerLevel', kind.level, null, true)
  facts.set('issuerBranch', kind.branch, null, true)
  const { number } = subject
  facts.set('number', number ? ofIssuer(number.number, issuer?.name ?? '') : null, number)
  if (number)
    facts.set(
      'type',
      number.documentType ?? typeOfNumber(number.number, root.own) ?? letterAt(root, number),
      number,
      number.documentType === null,
    )
  if (subject.type) facts.set('type', typesIn(root.own).find(({ key }) => key === subject.type?.key)?.name ?? null, subject.type)
  facts.set('title', subject.title ? titleText(root, subject.title) : null, subject.title)
  return facts.facts
}

// UBND tỉnh có văn bản số 4912/UBND-NC: a paper whose number tells no type is an official letter
function letterAt(root: Root, number: Span): string | null {
  return /(?:công văn|văn bản)(?: số)?\s?$/.test(root.key.slice(Math.max(0, number.start - 16), number.start)) ||
    /^(?:công văn|văn bản)/.test(root.key.slice(number.start, number.start + 8))
    ? 'Công văn'
    : null
}

/** The letterhead; where none was found, the short blocks at the top. */
function topOf(root: Root, part: Part): Span {
  if (part.letterhead) return part.letterhead
  if (part.typeLine) return { start: part.start, end: part.typeLine.start }
  let end = part.start
  for (const block of root.blocks) {
    if (block.start < part.start || block.zone === 'furniture') continue
    if (
      block.end - block.start > 320 ||
      block.zone === 'closing' ||
      block.enumerator?.kind === 'roman' ||
      /^(?:căn cứ|kính gửi)/.test(root.key.slice(block.start, block.start + 8))
    )
      break
    end = block.end
    if (end - part.start > 1500) break
  }
  return { start: part.start, end }
}

/** Title and preamble, where the document speaks in somebody's name. */
function speakerSpan(root: Root, part: Part): Span | null {
  const start = part.title?.end ?? part.typeLine?.end
  if (start === undefined) return null
  const preamble = root.blocks.findLast((b) => b.zone === 'preamble' && b.start >= part.start && b.end <= part.end)
  return { start, end: Math.max(start, Math.min(preamble?.end ?? start, start + 600)) }
}

function openingSpan(root: Root, part: Part): Span {
  const start = part.title?.end ?? part.letterhead?.end ?? part.start
  return { start, end: Math.min(root.key.length, start + (part.letterhead ? 3500 : 7000)) }
}

/** "Nghị quyết số 57-NQ/TW" alone on a heading above the text, where the letterhead is not kept. */
function headingNumber(root: Root, numbers: readonly NumberMention[], part: Part): NumberMention | undefined {
  const heads = root.blocks.slice(0, 6).filter((b) => b.end - b.start < 200 && b.start <= part.start + 1500)
  return numbers.find((m) =>
    heads.some((b) => m.start === b.start && (m.end === b.end || /^\s?(?:v\/v|về|ngày|,)/.test(root.key.slice(m.end, m.end + 6)))),
  )
}

// … Nghị quyết số 57-NQ/TW (ngày 22/12/2024) của Bộ Chính trị về …
const OWNER =
  /\scủa (?<name>bộ chính trị|ban bí thư|ban chấp hành trung ương|chính phủ|thủ tướng chính phủ|quốc hội|(?:ban thường vụ )?(?:tỉnh|thành|huyện|quận) ủy [^,.;:]{2,30}?|(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) [^,.;:\n]{4,40}?)(?=\s(?:về|ban hành|phê duyệt)|[,.;:\n])/

/** "Kế hoạch số 234/KH-UBND ngày … của UBND tỉnh … về phòng, chống tảo hôn": what the heading itself says of the subject. */
function titleInHeading(root: Root, heading: Span): Span | null {
  const line = root.key.indexOf('\n', heading.end)
  const end = line < 0 ? root.key.length : line
  const at = root.key.slice(heading.end, end).search(/\s(?:về|v\/v|ban hành|phê duyệt|quy định)\s/)
  return at < 0 ? null : { start: heading.end + at + 1, end }
}

/** The body named with the number in the sentence under a heading, where no letterhead is kept. */
function ownerNear(root: Root, heading: Span) {
  const match = OWNER.exec(root.key.slice(heading.end, heading.end + 500))
  const name = match?.groups?.name
  return match && name !== undefined ? piece(root, heading.end + match.index + 5, heading.end + match.index + 5 + name.length) : null
}

/** "giai đoạn 2021 - 2025", "đến năm 2030" or "năm 2026" in the title. */
function setPeriod(facts: Facts, mentions: ExtractInput['mentions'], title: Span | null): void {
  if (!title) return
  const periods = within(mentions.period, title)
  const period = periods.find((p) => p.period.from !== null) ?? periods[0]
  const year = within(mentions.date, title).findLast((d) => d.month === null && d.year !== null)
  if (period) facts.set('period', period.period, period)
  else if (year) facts.set('period', { from: `${year.year}`, to: `${year.year}` }, year)
}

/** A dateline at the end: older papers and reports date there. */
function lateDate(root: Root, mentions: ExtractInput['mentions'], closing: Span) {
  const dateline = findDateline(root, piecesOf(root, { start: closing.start, end: Math.min(closing.end, closing.start + 1500) }))
  return dateline ? (within(mentions.date, { start: dateline.start, end: dateline.end + 60 }).find((d) => d.day !== null) ?? null) : null
}

/** "397" on a line of its own beside "Số: /UBND-TP": a stamp filled the blank, and the text layer keeps it apart. */
function stampedNumber(root: Root, top: Span, blank: Span & { readonly symbol: string }): (Span & { readonly number: string }) | null {
  const pieces = piecesOf(root, top)
  const at = pieces.findIndex((p) => p.start <= blank.start && p.end > blank.start)
  const figure = [pieces[at - 1], pieces[at + 1]].find((p) => p !== undefined && /^\d{2,5}$/.test(p.text))
  const symbol = root.text.slice(blank.end - blank.symbol.length, blank.end).replace(/\s/gu, '')
  const sign = root.text.slice(blank.start, blank.end - blank.symbol.length).includes('/') ? '/' : '-'
  return figure ? { start: figure.start, end: figure.end, number: `${figure.text}${sign}${symbol}` } : null
}

/** TƯ is printed for Trung ương and for a provincial committee: the issuer decides. */
function ofIssuer(number: string, issuer: string): string {
  if (number.endsWith('/TW') && /(?:tỉnh|thành) ủy/iu.test(issuer)) return number.replace(/\/TW$/u, '/TU')
  // a title in capitals prints CT-TTG
  return number.replace(/TTG$/u, 'TTg')
}

const typesIn = fromOwnWords(({ types }) =>
  [...documentTypes, ...types]
    .map(({ name }) => ({ name, key: toKey(name), bare: bare(name) }))
    .sort((a, b) => b.key.length - a.key.length),
)

function setType(
  facts: Facts,
  root: Root,
  part: Part,
  number: NumberMention | null,
  blank: string | null,
  isLetter: boolean,
  portal: string | null,
): void {
  if (part.typeLine) {
    const named = typeNamed(root, root.key.slice(part.typeLine.start, part.typeLine.end).replace(/^dự thảo\s/, ''))
    if (named) {
      facts.set('type', named.name, { start: part.typeLine.start, end: part.typeLine.end })
      return
    }
  }
  const isAddressed = (): boolean => ADDRESSED.test(root.key.slice(part.start, part.start + 1500))
  if (number?.documentType) facts.set('type', number.documentType, number)
  else if (number || blank !== null) {
    const fromSymbol = typeOfNumber(number ? number.number : `1/${blank}`, root.own)
    facts.set('type', fromSymbol ?? (isLetter || portal !== null || isAddressed() ? 'Công văn' : null), number, true)
  } else {
    const named = typesIn(root.own).find((n) => n.key === toKey(portal ?? ''))
    facts.set('type', named?.name ?? (isAddressed() ? 'Công văn' : null), null, true)
  }
}

/** The type whose name a line is, or begins with through a scan that lost its marks. */
function typeNamed(root: Root, line: string) {
  const types = typesIn(root.own)
  const exact = types.find(({ key }) => key === line)
  if (exact) return exact
  const printed = bare(line)
  return types.find((type) => printed.startsWith(type.bare))
}

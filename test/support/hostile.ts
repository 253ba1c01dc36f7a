/** Texts that try to leave the field they stand in, in any of the formats. */
const HOSTILE: readonly string[] = [
  '<script>globalThis.taken=1</script>',
  '"><img src=x onerror="globalThis.taken=1">',
  "'><svg/onload=globalThis.taken=1>",
  'javascript:globalThis.taken=1',
  '</title></style></script><iframe srcdoc="<script>1</script>">',
  '=HYPERLINK("http://example.invalid","x")',
  '+1+cmd|"/C calc"!A0',
  '-2+3',
  '@SUM(1;1)',
  '\t=1+1',
  '[x](javascript:globalThis.taken=1) ![y](http://example.invalid/a.png)',
  '| a | b |\n| --- | --- |\n# tiêu đề\n- mục',
  '"]\n  a-->b\n  click a "javascript:globalThis.taken=1"\n  %% ',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant as it stands
  '`${1}` \\" ]]> <!-- {{x}} &lt;b&gt; &#60;',
  'trước \u0000\u0008\u001b[31m sau \u202e ngược \ud800 nửa \uffff',
]

// values that the schema limits to a few words, and ids that other fields point to
const KEPT = new Set([
  'id',
  'from',
  'to',
  'schemaVersion',
  'status',
  'verdict',
  'relation',
  'reuse',
  'kind',
  'nature',
  'severity',
  'direction',
  'op',
  'modality',
  'role',
  'recurrence',
  'field',
  'per',
  'deadline',
  'issuedOn',
  'issuerLevel',
  'issuerBranch',
  'period',
  'date',
  'alsoPrinted',
  'year',
])

/** The same value with a hostile text in front of every free text in it, in turn. */
export function hostile<T>(value: T): T
export function hostile(value: unknown): unknown {
  let turn = 0
  const walk = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return KEPT.has(key) ? part : `${HOSTILE[turn++ % HOSTILE.length]} ${part}`
    if (Array.isArray(part)) return part.map((one) => walk(one, key))
    if (part !== null && typeof part === 'object')
      return Object.fromEntries(
        Object.entries(part).map(([name, inner]) => [name, walk(inner, name === 'reuse' && key === 'answers' ? 'reuse' : name)]),
      )
    return part
  }
  return walk(value, '')
}

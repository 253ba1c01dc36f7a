import type { ReporterEntry } from './reporter.js'

/** The formats, in the order in which help prints them: for programs, for people, for other tools. */
export const reporters: readonly ReporterEntry[] = [
  { format: 'terminal', extensions: [], load: async () => (await import('./terminal.js')).terminal },
  { format: 'json', extensions: ['.json'], load: async () => (await import('./json.js')).json },
  { format: 'ndjson', extensions: ['.ndjson', '.jsonl'], load: async () => (await import('./ndjson.js')).ndjson },
  { format: 'markdown', extensions: ['.md'], load: async () => (await import('./markdown.js')).markdown },
  { format: 'csv', extensions: ['.csv'], load: async () => (await import('./csv.js')).csv },
  { format: 'html', extensions: ['.html', '.htm'], load: async () => (await import('./html.js')).html },
  { format: 'xlsx', extensions: ['.xlsx'], load: async () => (await import('./xlsx.js')).xlsx },
  { format: 'docx', extensions: ['.docx'], load: async () => (await import('./docx.js')).docx },
  { format: 'mermaid', extensions: ['.mmd'], load: async () => (await import('./mermaid.js')).mermaid },
  { format: 'dot', extensions: ['.dot', '.gv'], load: async () => (await import('./dot.js')).dot },
  { format: 'svg', extensions: ['.svg'], load: async () => (await import('./svg.js')).svg },
  { format: 'sarif', extensions: ['.sarif'], load: async () => (await import('./sarif.js')).sarif },
  { format: 'junit', extensions: ['.xml'], load: async () => (await import('./junit.js')).junit },
  { format: 'github', extensions: [], load: async () => (await import('./github.js')).github },
]

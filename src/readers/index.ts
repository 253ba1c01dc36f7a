import { extensionOf, head, isCompound, isHtml, isMhtml, isText, isZip, startsWith, zipNames } from './content.js'
import type { Reader } from './reader.js'

/**
 * The formats that can be read. The first that accepts a file's content reads it, so the ones with a signature come before those that
 * any text would pass for; txt takes every text that is nothing else and stands last.
 */
export const readers: readonly Reader[] = [
  {
    format: 'pdf',
    extensions: ['.pdf'],
    // The signature may stand behind a few bytes of transport (ISO 32000-1, annex H)
    accepts: (bytes) => head(bytes, 1024).includes('%PDF-'),
    load: async () => (await import('./pdf.js')).read,
  },
  {
    format: 'image',
    extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff'],
    accepts: (bytes) => ['\u0089PNG', '\u00ff\u00d8\u00ff', 'II*\u0000', 'MM\u0000*'].some((magic) => startsWith(bytes, magic)),
    load: async () => (await import('./image.js')).read,
  },
  {
    format: 'docx',
    extensions: ['.docx', '.docm', '.dotx'],
    accepts: (bytes) => zipNames(bytes, 'word/document'),
    load: async () => (await import('./docx.js')).read,
  },
  {
    format: 'odt',
    extensions: ['.odt', '.ott'],
    accepts: (bytes) =>
      zipNames(bytes, 'opendocument.text') || (zipNames(bytes, 'content.xml') && zipNames(bytes, 'META-INF/manifest.xml')),
    load: async () => (await import('./odt.js')).read,
  },
  // Any other ZIP, after the formats that are one
  { format: 'zip', extensions: ['.zip'], accepts: isZip, load: async () => (await import('./zip.js')).read },
  {
    format: 'rtf',
    extensions: ['.rtf'],
    accepts: (bytes) => startsWith(bytes, '{\\rtf'),
    load: async () => (await import('./rtf.js')).read,
  },
  {
    format: 'doc',
    extensions: ['.doc', '.dot'],
    accepts: isCompound,
    load: async () => (await import('./doc.js')).read,
  },
  {
    format: 'mhtml',
    extensions: ['.mhtml', '.mht'],
    accepts: isMhtml,
    load: async () => (await import('./mhtml.js')).read,
  },
  {
    format: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    accepts: isHtml,
    load: async () => (await import('./html.js')).read,
  },
  {
    format: 'md',
    extensions: ['.md', '.markdown'],
    accepts: (bytes, name) => /^\.(?:md|markdown)$/.test(extensionOf(name)) && isText(bytes),
    load: async () => (await import('./md.js')).read,
  },
  {
    format: 'txt',
    extensions: ['.txt', '.text'],
    accepts: isText,
    load: async () => (await import('./txt.js')).read,
  },
]

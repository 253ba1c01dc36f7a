/** What `text.replace(BLANKS, ' ')` makes one blank: runs of blanks, line breaks, tabs. A single blank is left alone, as most are. */
export const BLANKS = /[^\S ]\s*| \s+/gu

import table from './data/background.json' with { type: 'json' }

/**
 * How common syllables and pairs of syllables are in official Vietnamese: in how many of `blocks` blocks of 120 syllables each occurs,
 * rounded to half powers of two. Counted over plans, decisions, directives, resolutions and letters of many authorities and fields, so that
 * stock phrases ("các cấp ủy, tổ chức đảng, chính quyền") weigh little. What is not listed is rarer than any row.
 */
export const background: { readonly blocks: number; readonly grams: readonly string[] } = table

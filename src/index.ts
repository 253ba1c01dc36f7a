export {
  type Alignment,
  type AlignOptions,
  align,
  type CompareOptions,
  compare,
  findDirective,
  lineage,
} from './comparison.js'
export * from './model/index.js'
export { type CheckOptions, check, type ExtractOptions, extract } from './pipeline.js'
export type { ReadOptions, ReadResult } from './readers/reader.js'
export { type ReadSettings, read, readText } from './reading.js'

export * from './model/index.js'
export {
  type Alignment,
  type AlignOptions,
  align,
  type CheckOptions,
  type CompareOptions,
  check,
  compare,
  type ExtractOptions,
  extract,
  findDirective,
  lineage,
} from './pipeline.js'

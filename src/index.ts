export * from './model/index.js'
export {
  type Alignment,
  type AlignOptions,
  align,
  type CompareOptions,
  compare,
  type ExtractOptions,
  extract,
  findDirective,
  lineage,
} from './pipeline.js'

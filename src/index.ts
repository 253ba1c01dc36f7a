export * from './model/index.js'
export { type ExtractOptions, extract } from './pipeline.js'

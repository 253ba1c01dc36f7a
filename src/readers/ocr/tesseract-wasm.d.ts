/** tesseract-wasm 0.11.0 ships no types for its main entry: the part of its engine that is used here. */
declare module 'tesseract-wasm' {
  export type TextItem = {
    readonly rect: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
    readonly flags: number
    readonly confidence: number
    readonly text: string
  }
  export type OCREngine = {
    loadModel(model: Uint8Array): void
    loadImage(image: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }): void
    clearImage(): void
    setVariable(name: string, value: string): void
    getTextBoxes(unit: 'line' | 'word'): TextItem[]
  }
  export function supportsFastBuild(): boolean
  export function createOCREngine(options: { readonly wasmBinary: Uint8Array }): Promise<OCREngine>
}

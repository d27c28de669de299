/** The part of pdfmake below its shared instance, which its types leave out. */
declare module 'pdfmake/js/Printer.js' {
  import type { createPdf } from 'pdfmake'

  interface UrlResolver {
    resolve(url: unknown): void
    resolved(): Promise<unknown>
  }
  type FontDescriptors = Record<string, Record<string, { readonly url: Uint8Array }>>

  class Printer {
    constructor(fonts: FontDescriptors, files: null, urls: UrlResolver, localAccessPolicy: (path: string) => boolean)
    createPdfKitDocument(definition: Parameters<typeof createPdf>[0]): Promise<NodeJS.ReadableStream & { end(): void }>
  }
  /** A CommonJS module with a default export of its own, which some loaders unwrap. */
  const printer: typeof Printer | { readonly default: typeof Printer }
  export default printer
}

import { join } from 'node:path'
import { defineConfig } from 'vite'

const here = import.meta.dirname

export default defineConfig({
  root: join(here, 'src', 'web'),
  base: './',
  // JSX by Vite's own compiler: the Preact preset would add Babel for nothing that is used here.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: join(here, 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2023',
    // light-dark() stays as it is written.
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    // Small files inlined as data: would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 1300,
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env.TOCSIN_SERVER ?? 'http://127.0.0.1:4025' } },
})

import files from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Tocsin</title>
<h1>Tocsin</h1>
<p>The server runs; its page is not built yet. Build it with <code>npm run build</code>, then load this again.</p>
<p>The API is at <a href="/api/v1/openapi.json">/api/v1</a>.</p>
`

/** The page's files: those with a digest in their name never change, the rest is asked for anew each time. */
export async function serveAssets(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder === null) {
    app.get('/', (_, reply: FastifyReply) => reply.type('text/html; charset=utf-8').send(NOT_BUILT))
    return
  }
  await app.register(files, {
    root: folder,
    cacheControl: false,
    dotfiles: 'deny',
    setHeaders(reply, path) {
      const fixed = /[-.][\w-]{8,}\.(?:js|css|woff2|png|svg|json|wasm)$/.test(path) && path.includes('assets')
      reply.header('cache-control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}

/** What `tocsin serve` says to people. */
export const SERVE_WORDS = {
  description: 'serve the page and the API of a desk, on this machine unless told otherwise',
  port: 'port to listen on',
  host: 'address to listen on besides this machine’s own; needs --tls-cert and --tls-key, or --behind-proxy',
  tlsCert: 'certificate, PEM',
  tlsKey: 'its private key, PEM',
  behindProxy: 'a proxy in front encrypts, and says where requests come from',
  badPort: 'Give a port from 0 to 65535; 0 takes any that is free.',
  ready: (url: string, desk: string): string => `Tocsin serves ${desk} at ${url}`,
  stop: 'Stop it with Ctrl+C.',
  notBuilt: 'The page is not built: npm run build',
  stopping: 'Stopping …',
  fault: 'a bug in Tocsin; the request was refused, the server goes on',
  examples: `
Examples:
  tocsin serve --desk prisons
  tocsin serve --host 10.0.0.5 --tls-cert desk.crt --tls-key desk.key
  tocsin serve --host 127.0.0.1 --port 8080 --behind-proxy`,
} as const

/** Takes the style elements out of a document, and everything that could run. */
export function splitStyles(html: string): { readonly body: string; readonly styles: string } {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const styles = [...parsed.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n')
  for (const element of parsed.querySelectorAll('style, script, meta[http-equiv]')) element.remove()
  return { body: `<!doctype html>${parsed.documentElement.outerHTML}`, styles }
}

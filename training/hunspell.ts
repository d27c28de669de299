interface Rule {
  readonly strip: string
  readonly add: string
  readonly when: RegExp
}

/**
 * The words of a Hunspell dictionary with their flags and the forms that the suffix flags matching `wanted` make of them
 * (two-character flags; github.com/hunspell/hunspell, hunspell(5)). Flags on the suffixes themselves are not followed.
 */
export function* expandHunspell(
  aff: string,
  dic: string,
  wanted: RegExp,
): Generator<{ stem: string; flags: string[]; forms: string[] }> {
  const rules = readRules(aff, wanted)
  for (const line of dic.split('\n').slice(1)) {
    const [stem = '', rest = ''] = line.trim().split(/[\t ]/)[0]!.split('/')
    if (!stem) continue
    const flags = rest.match(/../g) ?? []
    const forms = [stem]
    for (const flag of flags) {
      for (const { strip, add, when } of rules.get(flag) ?? []) {
        if (when.test(stem) && stem.endsWith(strip)) forms.push(stem.slice(0, stem.length - strip.length) + add)
      }
    }
    yield { stem, flags, forms }
  }
}

function readRules(aff: string, wanted: RegExp): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', when = '.'] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || !wanted.test(flag) || /^\d+$/.test(add)) continue
    const list = rules.get(flag) ?? []
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : (add.split('/')[0] ?? ''),
      when: new RegExp(`${when}$`),
    })
    rules.set(flag, list)
  }
  return rules
}

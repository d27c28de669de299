/**
 * Feature templates as data: each names up to three atoms (properties of the words at hand), "s0w s0t | s0w b0w | …". Atoms are
 * integers in a fixed order; a template's number is its place, so that lists only grow at their end.
 */
export interface Templates {
  readonly count: number
  /** Places of three atoms a template; place 0 is the constant 0. */
  readonly atoms: Uint8Array
  /** Number of the first template: keeps lists that share a table apart. */
  readonly base: number
}

export function parseTemplates(names: readonly string[], list: string, base: number): Templates {
  const rows = list.trim().split(/\s*\|\s*/)
  const atoms = new Uint8Array(rows.length * 3)
  for (const [t, row] of rows.entries()) {
    for (const [k, name] of row.split(/\s+/).entries()) {
      const place = names.indexOf(name)
      if (place < 1 || k > 2) throw new Error(`template "${row}": no atom "${name}" or too many`)
      atoms[t * 3 + k] = place
    }
  }
  return { count: rows.length, atoms, base }
}

/** The first `count` templates of a list. */
export function firstTemplates(templates: Templates, count: number): Templates {
  return {
    count,
    atoms: templates.atoms.subarray(0, count * 3),
    base: templates.base,
  }
}

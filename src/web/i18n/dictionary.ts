/** A text with places `{name}`; or one for each plural form, chosen by `n`. */
export type Text = string | { readonly one: string; readonly other: string }
export type Dictionary = Readonly<Record<string, Text>>
/** The same keys in another language. */
export type Same<T> = { readonly [Key in keyof T]: Text }

/** What `tocsin people` and `tocsin password` say to people. */
export const PEOPLE_WORDS = {
  description: 'list those who may sign in to a served desk',
  examples: '\nExample:\n  tocsin people --desk prisons',
  nobody: 'Nobody has an account yet: the first is made in the page.',
  disabled: 'disabled',

  password: {
    description: 'give somebody a new password, from this machine; ends their sessions',
    name: 'whose, as `tocsin people` shows it',
    ask: 'New password: ',
    again: 'Once more: ',
    differ: 'The two differ; nothing was changed.',
    done: (name: string): string =>
      `${name} has a new password. A server that runs ends their sessions within a minute.`,
    detail: (user: string): string => `password, on the machine itself, by its user ${user}`,
    examples: `
Asks twice, without showing what is typed; takes a line of standard input where that is no terminal.

Examples:
  tocsin password ada --desk prisons
  pass show tocsin/ada | tocsin password ada`,
  },
} as const

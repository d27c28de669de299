/** Version of the program, as in package.json; a test holds them together. */
export const PROGRAM_VERSION = '0.1.0'

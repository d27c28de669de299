import { PROGRAM_VERSION } from '../model/version.ts'

/** The reader whose readings are newest: its version goes up with every change of what is read. */
export const READER = `tocsin/${PROGRAM_VERSION}`

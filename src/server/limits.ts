import { TEXT_CHARS_MAX } from '../model/limits.ts'

/** One JSON request, bytes: the longest text a report may have, escaped. */
export const BODY_BYTES_MAX = 6 * TEXT_CHARS_MAX + 64 * 1024

/** Files of one intake: a folder dropped on the page. More go as several. */
export const FILES_MAX = 500

/** All files of one intake, bytes: they are held in memory until each is read. */
export const INTAKE_BYTES_MAX = 256 * 1024 * 1024

/** Every limit with its unit and its reason. They bound time and memory on hostile input, far above any honest report. */

/** One document (a file, or standard input), bytes. The largest news page of the public sets has 2.3 MB. */
export const DOCUMENT_BYTES_MAX = 32 * 1024 * 1024

/** One line of a JSON-lines file, bytes: escaped text of the longest report several times over. The file itself has no limit. */
export const LINE_BYTES_MAX = 16 * 1024 * 1024

/** Text of one report, UTF-16 units: a book of 80,000 words; more is a lost line break or an attack. Reading takes 5–40 µs a unit. */
export const TEXT_CHARS_MAX = 500_000

/** Page given to the full HTML parser, characters. Its tree takes about forty times the page's size in memory. */
export const HTML_CHARS_MAX = 4_000_000

/** Tags of a page given to the full HTML parser. The largest page of the public sets has 11,000. */
export const HTML_TAGS_MAX = 60_000

/** Nesting of a page given to the full HTML parser: the parser and the article finder recurse. Real pages reach 60. */
export const HTML_DEPTH_MAX = 400

/** Characters looked at when the language is guessed; more does not change the answer. */
export const LANGUAGE_SAMPLE_CHARS = 3_000

/** Bytes looked at to tell text from other files and UTF-16 from UTF-8. */
export const SNIFF_BYTES = 64 * 1024

/** Folders inside folders that are followed. */
export const FOLDER_DEPTH_MAX = 32

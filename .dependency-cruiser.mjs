// The architecture as forbidden imports, each with its reason. `npm run rooms` runs it; so does `npm test`.

const SRC_ROOMS = [
  'model',
  'text',
  'gazetteer',
  'locales',
  'reading',
  'linking',
  'waves',
  'outputs',
  'sources',
  'store',
  'desk',
  'server',
  'cli',
  'web',
]

/** A room may import itself and the rooms named; everything else of src is forbidden to it. */
function room(name, allowed, comment) {
  const others = SRC_ROOMS.filter((other) => other !== name && !allowed.includes(other))
  return {
    name: `${name}-imports-only-${allowed.join('-') || 'itself'}`,
    comment,
    severity: 'error',
    from: { path: `^src/${name}/`, pathNot: '\\.test\\.ts$' },
    to: { path: `^src/(?:${others.join('|')})/` },
  }
}

/** Stages of reading: one file each, with a folder of the same name for its parts. Shared: state, records, quantities. */
const STAGE = '^src/reading/(?!pipeline|parts|unread|state|records/|quantities)([a-z-]+)(?:\\.ts$|/)'

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing cut in two. Types are no exception.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    room('model', [], 'The nouns are what every room shares: if they knew a room, every room would know it.'),
    room('text', ['model'], 'Text is letters, words and sentences; it knows no place and no event.'),
    room(
      'gazetteer',
      ['model', 'text'],
      'The gazetteer finds places in bytes; what a report says of them is for reading.',
    ),
    room(
      'locales',
      ['model', 'text'],
      'A locale is words and named rules: data that stages are given, never code that calls them.',
    ),
    room(
      'reading',
      ['model', 'text', 'gazetteer', 'locales'],
      'Reading turns one text into one record; it must not know where texts come from or go to.',
    ),
    room('linking', ['model', 'text'], 'Linking compares what readings say; it must give the same on every desk.'),
    room('waves', ['model'], 'Waves are statistics of incidents; what reports say of them is linking’s and reading’s.'),
    room(
      'outputs',
      ['model', 'text'],
      'An output turns a dossier into bytes and looks nowhere besides: what it says can be checked.',
    ),
    {
      name: 'an-output-never-imports-another',
      comment:
        'Each format stands alone, so that one can change or go without the others; what they share is in common/.',
      severity: 'error',
      from: { path: '^src/outputs/(?!index|common/)([a-z]+)(?:\\.ts$|/)', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/outputs/(?!common/)', pathNot: '^src/outputs/$1(?:\\.ts$|/)' },
    },
    room('store', ['model'], 'The store keeps rows and knows no meaning, so that another database can take its place.'),
    room(
      'desk',
      ['model', 'text', 'gazetteer', 'reading', 'linking', 'waves', 'outputs', 'sources', 'store'],
      'The desk is what a user can do; how it is asked for (a command, a page) is not its business.',
    ),
    room(
      'server',
      ['desk', 'model'],
      'The server says in HTTP what the desk can do; what a user can do at all is for the desk, so that a command can too.',
    ),
    room('web', ['model', 'server'], 'The page talks to the desk over HTTP; all it shares with it is shapes.'),
    {
      name: 'web-imports-only-types-of-the-program',
      comment: 'A value taken from the program would put the program, and Node, into the page’s script.',
      severity: 'error',
      from: { path: '^src/web/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(?!web/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-imports-only-shapes-of-the-server',
      comment: 'What the page knows of the server is what the API promises; how the server does it is its own.',
      severity: 'error',
      from: { path: '^src/web/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/server/(?!shapes\\.ts$)' },
    },
    room('sources', ['model'], 'Sources bring bytes under limits; what the bytes say is for reading.'),
    {
      name: 'only-the-pipeline-imports-locales',
      comment:
        'A stage gets its locale as an argument, so that a language is added without touching a stage; intake works before the language is known, with the page words of all.',
      severity: 'error',
      from: { path: '^src/reading/', pathNot: '^src/reading/(?:pipeline|parts|intake/words)\\.ts$|\\.test\\.ts$' },
      to: { path: '^src/locales/', pathNot: '^src/locales/shape/' },
    },
    {
      name: 'locale-shapes-are-types',
      comment: 'src/locales/shape says what a locale must bring; a value in it would be code hidden between the rooms.',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$' },
      to: { path: '^src/locales/shape/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'languages-do-not-import-each-other',
      comment: 'What two languages share belongs to the stage; a copy of a copy drifts.',
      severity: 'error',
      from: { path: '^src/locales/(en|fr)/' },
      to: { path: '^src/locales/(?:en|fr)/', pathNot: '^src/locales/$1/' },
    },
    {
      name: 'a-stage-never-imports-another-stage',
      comment: 'Stages meet in the state that the pipeline hands on; the order of work stays one list in one file.',
      severity: 'error',
      from: { path: STAGE, pathNot: '\\.test\\.ts$' },
      to: { path: STAGE, pathNot: '^src/reading/$1(?:\\.ts$|/)' },
    },
    {
      name: 'disk-only-where-it-comes-in',
      comment:
        'Same input, same output: the disk is touched by sources, the store, the command line and the loaders of built data, nobody else.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/(?:sources|cli|store)/|^src/text/models\\.ts$|^src/(?:gazetteer|linking)/shipped\\.ts$|^src/desk/(?:open|shipped)\\.ts$|\\.test\\.ts$',
      },
      to: { path: '^(?:node:)?fs(?:/promises)?$' },
    },
    {
      name: 'network-only-in-sources',
      comment: 'Works with the cable pulled: nothing but sources may ever open a connection.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/sources/|\\.test\\.ts$' },
      to: { path: '^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)$' },
    },
    {
      name: 'evaluation-and-bench-use-the-front-door',
      comment:
        'What measures the library must be a user of it; a measure of inner parts measures something no user gets.',
      severity: 'error',
      from: { path: '^(?:evaluation|bench)/' },
      to: { path: '^src/', pathNot: '^src/index\\.ts$' },
    },
    {
      name: 'the-library-does-not-import-its-measures',
      comment: 'Only the command that runs the evaluation may; reading must not depend on how it is scored.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/evaluate\\.ts$|\\.test\\.ts$' },
      to: { path: '^(?:evaluation|bench|test|training|examples)/' },
    },
    {
      name: 'nothing-imports-the-command-line',
      comment: 'The command line is an edge: what others need of it belongs further in.',
      severity: 'error',
      from: { pathNot: '^(?:src/cli|bin|test)/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-development-packages-in-the-program',
      comment:
        'A package that the program needs at run time must be a dependency, or an installed program breaks; the page is built before.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$|^src/cli/evaluate\\.ts$|^src/web/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment:
        'An import that leads nowhere; types that a package declares without a module are the compiler’s to check.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, dependencyTypesNot: ['type-only'], pathNot: '^geojson$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|node_modules/(?!\\.))|^data/.*\\.json$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

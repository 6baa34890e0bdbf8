/** Which way the arrows point (ARCHITECTURE.md). Type-only imports count everywhere but for cycles, which are a matter of run time. */

const features =
  '(access|organisations|incidents|assessments|deadlines|reminders|deliveries|reports|playbooks|audit|comments|files|evidence|webhooks|calendar-feeds|watch|people|statistics|register|deletion|retention)';
const spec = '\\.spec\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'law-stands-alone',
      comment:
        'The law is functions and readonly data: it imports itself, date-fns and the holiday data, and nothing else.',
      severity: 'error',
      from: { path: '^src/law/', pathNot: spec },
      to: {
        pathNot: ['^src/law/', '^node_modules/date-fns/', '^node_modules/@date-fns/', '^node_modules/@holiday-jp/'],
      },
    },
    {
      name: 'client-stands-alone',
      comment: 'The client is for programs elsewhere: it imports itself and openapi-fetch, and nothing of the service.',
      severity: 'error',
      from: { path: '^src/client/', pathNot: spec },
      to: { pathNot: ['^src/client/', '^node_modules/openapi-'] },
    },
    {
      name: 'service-knows-no-client',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/client/', spec] },
      to: { path: '^src/client/' },
    },
    {
      name: 'sql-in-stores-only',
      comment: 'Only entities, stores, the database platform, migrations and modules (forFeature) know TypeORM.',
      severity: 'error',
      from: {
        path: '^(src|examples)/',
        pathNot: ['\\.(entity|store|module)\\.ts$', '^src/platform/database/', spec],
      },
      to: { path: '^node_modules/(typeorm|@nestjs/typeorm)/' },
    },
    {
      name: 'bare-pg-in-the-platform-only',
      comment: 'Who opens a connection of its own steps around the tenant.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', spec] },
      to: { path: '^node_modules/pg/' },
    },
    {
      name: 'opentelemetry-only-when-wanted',
      comment: 'Only one file imports its packages, and that one is loaded only when OTEL_* asks for it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/tracing/otel-tracer\\.ts$' },
      to: { path: '^node_modules/@opentelemetry/' },
    },
    {
      name: 'tracer-is-loaded-late',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/platform/tracing/otel-tracer\\.ts$', dynamic: false },
    },
    {
      name: 'platform-knows-no-feature',
      comment: "The platform has no business. One exception: HTTP words the law's refusals, through the law's face.",
      severity: 'error',
      from: { path: '^src/platform/', pathNot: ['^src/platform/http/', spec] },
      to: { path: '^src/', pathNot: ['^src/platform/'] },
    },
    {
      name: 'http-knows-the-law-by-its-face',
      severity: 'error',
      from: { path: '^src/platform/http/', pathNot: spec },
      to: { path: '^src/', pathNot: ['^src/platform/', '^src/law/index\\.ts$'] },
    },
    {
      name: 'controllers-translate',
      comment: 'A controller asks a service; it never reads a table. It may name the type of a row.',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '\\.(store|entity)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stores-decide-nothing',
      comment: 'A store speaks SQL: it knows no service and no controller.',
      severity: 'error',
      from: { path: '\\.(store|entity)\\.ts$' },
      to: { path: '\\.(service|controller|module)\\.ts$' },
    },
    {
      name: 'only-modules-know-controllers',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.module\\.ts$', spec] },
      to: { path: '\\.controller\\.ts$' },
    },
    {
      name: 'tables-belong-to-their-feature',
      comment: "Features meet at services, modules and types, never at each other's tables.",
      severity: 'error',
      from: { path: `^src/${features}/`, pathNot: spec },
      to: {
        path: `^src/${features}/.*\\.(store|entity)\\.ts$`,
        pathNot: '^src/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'In ESM a cycle at run time is a class that is not there yet when it is needed.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(src|migrations|examples)/', pathNot: spec },
      to: { path: ['^test/', '^bench/', '^scripts/', spec] },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: { path: '^(src|migrations|examples)/', pathNot: spec },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-is-found',
      comment: 'pdfmake/interfaces.js is there in the package of its types alone.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^pdfmake/interfaces\\.js$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};

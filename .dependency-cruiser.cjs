/** Arrows between the rooms: core ← text ← steps ← handlers; adapters → core; infra knows functions by path and env type only. */
const steps = 'ingest|start|plan|compile|shells|dispatch|deliver|watch|report|feedback|web|api|rotate|retire';
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-stands-alone',
      comment: 'core holds nouns and rules and knows no other room',
      severity: 'error',
      from: { path: '^functions/core' },
      to: { path: '^(functions/(?!core)|infra|local|bench|test)' },
    },
    {
      name: 'text-knows-core-only',
      severity: 'error',
      from: { path: '^functions/text' },
      to: { path: '^(functions/(?!core|text)|infra|local|bench|test)' },
    },
    {
      name: 'store-knows-core-and-text',
      comment: 'what lies in the bucket is read in one place, through the object store port',
      severity: 'error',
      from: { path: '^functions/store' },
      to: { path: '^(functions/(?!core|text|store)|infra|local|bench|test)' },
    },
    {
      name: 'adapters-know-core-only',
      severity: 'error',
      from: { path: '^functions/adapters' },
      to: { path: '^(functions/(?!core|adapters)|infra|local|bench|test)' },
    },
    {
      name: 'only-handlers-choose-adapters',
      severity: 'error',
      from: { path: `^functions/(${steps})/`, pathNot: 'handler\\.ts$' },
      to: { path: '^functions/adapters' },
    },
    {
      name: 'pure-rooms-reach-no-aws',
      severity: 'error',
      from: { path: '^functions/(core|text|store)' },
      to: { path: 'node_modules/(@aws-sdk|@aws-lambda-powertools)' },
    },
    {
      name: 'steps-do-not-reach-aws',
      severity: 'error',
      from: { path: `^functions/(${steps})/`, pathNot: 'handler\\.ts$' },
      to: { path: 'node_modules/@aws-sdk' },
    },
    {
      name: 'functions-do-not-know-their-hosts',
      severity: 'error',
      from: { path: '^functions' },
      to: { path: '^(infra|local|bench|test)/' },
    },
    {
      name: 'web-and-deliver-never-reach-mjml',
      comment: 'mails are rendered by compile; deliver joins buffers',
      severity: 'error',
      from: { path: '^functions/(web|deliver)/' },
      to: { path: 'node_modules/mjml', reachable: true },
    },
    {
      name: 'infra-knows-functions-by-path-and-env-type',
      severity: 'error',
      from: { path: '^infra' },
      to: { path: '^functions', pathNot: 'env\\.ts$' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    exclude: { path: '(cdk\\.out|\\.data|\\.artefacts)' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};

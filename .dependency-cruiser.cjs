/**
 * Which folders may import which: core ← text ← corrections ← store ← mail ← steps ← handlers; adapters → core; archive reads what is
 * public, for pages, API and reports; infra knows functions only by path, type of environment and codes of log lines.
 */
const steps =
  'poll|inbound|ingest|pictures|start|plan|compile|layouts|dispatch|deliver|watch|report|feedback|web|desk|api|rotate|retire|canary';
const rooms = 'cli|infra|local|bench|test';
/** A folder of functions, and the only other folders of functions that it may import. */
const knows = (room, ...others) => ({
  name: `${room}-knows-${others.join('-') || 'nothing-else'}`,
  severity: 'error',
  from: { path: `^functions/${room}/` },
  to: { path: `^(functions/(?!(${[room, ...others].join('|')})/)|(${rooms})/)` },
});
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    knows('core'),
    knows('capacity'),
    knows('site', 'core'),
    knows('text', 'core'),
    knows('i18n', 'core'),
    knows('http', 'core'),
    knows('feeds', 'core', 'text'),
    knows('newsletters'),
    knows('corrections', 'core', 'text'),
    knows('gate', 'core', 'text'),
    knows('store', 'core', 'text', 'feeds', 'corrections'),
    knows('mail', 'core', 'site', 'text', 'i18n', 'corrections', 'store'),
    knows('archive', 'core', 'site', 'text', 'corrections', 'store'),
    knows('adapters', 'core'),
    {
      name: 'only-store-spells-keys-and-parses-objects',
      severity: 'error',
      from: { path: '^(functions|cli|local|infra)/', pathNot: '^functions/store/' },
      to: { path: '^functions/store/(keys|parse-json)\\.ts$' },
    },
    {
      name: 'no-step-imports-a-step',
      severity: 'error',
      from: { path: `^functions/(${steps})/` },
      to: { path: `^functions/(${steps})/`, pathNot: '^functions/$1/' },
    },
    {
      name: 'only-handlers-choose-adapters',
      severity: 'error',
      from: { path: `^functions/(${steps})/`, pathNot: 'handler\\.ts$' },
      to: { path: '^functions/adapters' },
    },
    {
      name: 'memory-adapters-are-for-tests-and-the-gallery',
      severity: 'error',
      from: { path: '^(functions|cli|infra|local)/', pathNot: '^(functions/adapters/memory|local/gallery)/' },
      to: { path: '^functions/adapters/memory/' },
    },
    {
      name: 'only-adapters-and-handlers-reach-aws',
      severity: 'error',
      from: { path: '^functions/', pathNot: '(^functions/adapters/|handler\\.ts$)' },
      to: { path: 'node_modules/(@aws-sdk|@aws-lambda-powertools)' },
    },
    {
      name: 'functions-do-not-know-their-hosts',
      severity: 'error',
      from: { path: '^functions' },
      to: { path: `^(${rooms})/` },
    },
    {
      name: 'only-mail-render-knows-mjml',
      severity: 'error',
      from: { path: '^(functions|cli|local)/', pathNot: '^functions/mail/render/' },
      to: { path: 'node_modules/mjml' },
    },
    {
      name: 'pages-and-deliver-never-reach-mjml',
      comment: 'mails are rendered by compile; deliver joins buffers',
      severity: 'error',
      from: { path: '^functions/(web|desk|deliver)/' },
      to: { path: 'node_modules/mjml', reachable: true },
    },
    {
      name: 'tests-and-benches-share-a-kit-only',
      severity: 'error',
      from: { path: '^(test|bench)/' },
      to: { path: '^(test|bench)/', pathNot: '^($1|test/kit)/' },
    },
    {
      name: 'the-kit-knows-no-test',
      severity: 'error',
      from: { path: '^test/kit/' },
      to: { path: '^(bench|test)/', pathNot: '^test/kit/' },
    },
    {
      name: 'cli-opens-local-by-one-door',
      comment: 'the tool serves production: only a command for this machine loads the embedded AWS, when it runs',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^local/', pathNot: '^local/open-local\\.ts$' },
    },
    {
      name: 'cli-imports-the-door-dynamically',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^local/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'infra-knows-functions-by-path-env-type-and-what-core-says-of-them',
      severity: 'error',
      from: { path: '^infra' },
      to: {
        path: '^functions',
        pathNot: '(env|^functions/core/(log-events|queues)|^functions/capacity/capacity)\\.ts$',
      },
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

/** The functions that are deployed and the file of each one's handler; each is a bundle of its own. */
export const handlers = {
  planPolls: 'functions/poll/plan-polls-handler.ts',
  poll: 'functions/poll/handler.ts',
  inbound: 'functions/inbound/handler.ts',
  ingest: 'functions/ingest/handler.ts',
  pictures: 'functions/pictures/handler.ts',
  reindex: 'functions/ingest/reindex-handler.ts',
  start: 'functions/start/handler.ts',
  plan: 'functions/plan/handler.ts',
  compile: 'functions/compile/handler.ts',
  layouts: 'functions/layouts/handler.ts',
  dispatch: 'functions/dispatch/handler.ts',
  watch: 'functions/watch/handler.ts',
  report: 'functions/report/handler.ts',
  deliver: 'functions/deliver/handler.ts',
  feedback: 'functions/feedback/handler.ts',
  web: 'functions/web/handler.ts',
  desk: 'functions/desk/handler.ts',
  api: 'functions/api/handler.ts',
  rotate: 'functions/rotate/handler.ts',
  retire: 'functions/retire/handler.ts',
} as const;
export type HandlerName = keyof typeof handlers;

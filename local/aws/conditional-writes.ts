import type { buildApp } from 'fauxqs';

/** The embedded S3 takes no notice of `If-None-Match: *` on a PUT: refuses the write, as S3 does, if the object exists. */
export const conditionalWrites = (server: ReturnType<typeof buildApp>): void => {
  server.addHook('preHandler', async ({ method, headers, url }, reply) => {
    if (method !== 'PUT' || headers['if-none-match'] !== '*') return;
    const { authorization = '' } = headers;
    const found = await server.inject({ method: 'HEAD', url: url.split('?')[0]!, headers: { authorization } });
    if (found.statusCode !== 200) return;
    const body = '<?xml version="1.0"?><Error><Code>PreconditionFailed</Code><Message>It exists.</Message></Error>';
    await reply.code(412).type('application/xml').send(body);
  });
};

/**
 * The queues that functions drain, each with a dead-letter queue. The stack, the servers of a laptop and the operators' tool go by
 * this list, so none of them can leave one out.
 */
export const queueNames = ['poll', 'inbound', 'ingest', 'pictures', 'reindex', 'deliver', 'feedback'] as const;
export type QueueName = (typeof queueNames)[number];

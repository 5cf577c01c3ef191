import { workerData } from 'node:worker_threads';
import { createHandler } from '../functions/layouts/handler.ts';

/** The layouts function in a thread of its own, which `write-layouts.ts` starts; its data is the function's environment. */
Object.assign(process.env, workerData);
await createHandler(workerData)();

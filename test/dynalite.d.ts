declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** A DynamoDB in this process; `createTableMs: 0` makes tables ready at once. */
  const dynalite: (options?: { createTableMs?: number; deleteTableMs?: number; path?: string }) => Server;
  export = dynalite;
}

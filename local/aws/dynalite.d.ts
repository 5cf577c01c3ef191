/** The part of dynalite that is used here; the package has no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB in this process, in memory unless a path is given; `createTableMs: 0` makes tables ready at once. */
  const dynalite: (options?: { createTableMs?: number; deleteTableMs?: number; path?: string }) => Server;
  export = dynalite;
}

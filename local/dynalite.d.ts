/** The part of dynalite, which carries no types, that is used here. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  const dynalite: (options: { path?: string; createTableMs?: number }) => Server;
  export = dynalite;
}

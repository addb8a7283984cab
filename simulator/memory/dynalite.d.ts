/** dynalite ships no types; this is the part of it that the simulator uses. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** A folder for LevelDB; without it everything is in memory. */
    readonly path?: string;
    readonly createTableMs?: number;
  }

  function dynalite(options?: Options): Server;
  export default dynalite;
}

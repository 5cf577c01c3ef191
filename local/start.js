import { launch } from './launch.js';

await launch(new URL('./start.ts', import.meta.url));

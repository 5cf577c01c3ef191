import { launch } from './launch.js';

await launch(new URL('./demo/start.ts', import.meta.url));

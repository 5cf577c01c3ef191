import { launch } from './launch.js';

await launch(new URL('./demo/demo.ts', import.meta.url));

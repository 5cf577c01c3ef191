import { launch } from './launch.js';

await launch(new URL('./verify.ts', import.meta.url));

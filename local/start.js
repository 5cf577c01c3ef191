import { launch } from '../cli/launch.js';

await launch(new URL('./demo/demo.ts', import.meta.url));

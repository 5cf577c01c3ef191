#!/usr/bin/env node
import { launch } from '../local/launch.js';

await launch(new URL('./main.ts', import.meta.url));

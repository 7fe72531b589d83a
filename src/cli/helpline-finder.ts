#!/usr/bin/env node
import { terminal } from './console.js';
import { run } from './program.js';

process.exitCode = await run(process.argv.slice(2), terminal());

#!/usr/bin/env node
import { terminal } from './console.js';
import { run } from './program.js';

// "find … | head": nobody reads any more, which is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await run(process.argv.slice(2), terminal());

#!/usr/bin/env node
import { run } from './run.ts'

// A reader that stops early ("| head") is no fault of ours: writing ends quietly, and the code is the one that other tools end with.
process.stdout.on('error', () => { process.exit(141) })
process.exitCode = await run(process.argv.slice(2), { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, home: new URL('../../', import.meta.url) })

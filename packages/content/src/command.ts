#!/usr/bin/env node
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), line => console.log(line), new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()))

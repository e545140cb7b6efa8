import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The program of this name, where the shell would find it. */
export const onPath = name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)).find(existsSync)

/** The Chromium of this machine, or what CHROMIUM says. The shell is the same browser without the windows that no test opens: it starts and shows pages about a quarter faster. */
export const chromiumHere = () => process.env.CHROMIUM || ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean)

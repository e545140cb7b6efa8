/** An example of a README: the heading over it, its code with `value // → expected` made into a comparison, and as it is written there. */
export interface Example { readonly heading: string; readonly code: string; readonly written: string }

/** The TypeScript examples of a README, so that what is run is what is read. */
export function examplesIn(readme: string): readonly Example[] {
  let heading = ''
  const found: Example[] = []
  for (const [, next, code] of readme.matchAll(/^## (.+)$|^```ts\n([\s\S]*?)^```$/gm)) {
    if (next !== undefined) heading = next
    else if (code !== undefined) found.push({ heading, code: checked(code), written: code })
  }
  return found
}

/** The commands of a README that begin with `npx @safeguarding-kit/core`, each as its words. */
export function commandsIn(readme: string): readonly (readonly string[])[] {
  return [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.split('\n')).filter(line => line.startsWith('npx @safeguarding-kit/core ')).map(line => line.replace(/ +#.*$/, '').split(/\s+/).slice(2))
}

/** An example with `value // → expected` made into a comparison. */
export const comparing = (code: string): string => code.replace(/^(?!\s*\/\/)(.+?) +\/\/ → (.+)$/gm, 'deepEqual($1, $2)')
const checked = (code: string): string => `import { deepEqual } from 'node:assert/strict'\n${comparing(code)}`

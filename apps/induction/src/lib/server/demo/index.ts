import type { Database } from '../database/index.ts'
import { packInUse } from '../packs/index.ts'
import type { Auth } from '../sign-in.ts'
import { seedDataset } from './dataset.ts'
import { seedJourneys } from './journeys.ts'
import { seedPeople } from './people.ts'
import { demonstrationSignIns } from './sign-ins.ts'

/** Makes the demonstration borough where it is not there yet, and says how to sign in to it. */
export async function demonstrate(auth: Auth, database: Database): Promise<void> {
  console.log('Making the demonstration borough. The first time this takes up to a minute.')
  const madeNow = await seedPeople(auth, database)
  const pack = packInUse()
  if (pack) await seedJourneys(database, pack)
  if (pack && madeNow) await seedDataset(database, pack)
  console.log(['\nThis is a demonstration: nobody in it is real. About 2,000 people joined over three years; those who have left since are not listed under People.', 'Sign in as', ...demonstrationSignIns.map(({ as, who }) => `  ${as}: ${who}`), `The password of each is: ${demonstrationSignIns[0].password}\n`].join('\n'))
}

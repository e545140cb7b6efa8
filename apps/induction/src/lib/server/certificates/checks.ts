import { countTry, mostTries } from '../database/attempts.ts'
import type { Db } from '../database/index.ts'

/** Whether codes are being tried too often from one address. */
export const tooOften = async (db: Db, address: string): Promise<boolean> => !(await countTry(db, [{ key: `certificate check from ${address}`, most: mostTries.perAddress }]))

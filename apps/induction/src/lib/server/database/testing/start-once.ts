import { connect, migrate } from '../index.ts'

// One start of the app, as far as the tables: for the test that starts three at once.
const { DATA_DIR: folder = '', DATABASE_URL: url } = process.env
const database = connect(url ? { url } : { folder })
const applied = await migrate(database)
await database.db.destroy()
console.log(JSON.stringify(applied))

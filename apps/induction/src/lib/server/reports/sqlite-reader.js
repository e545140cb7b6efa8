// Runs in a thread of its own, with a read connection of its own: a long report never holds up the server, and reads one snapshot.
// Sends the count first, then batches of rows; waits to be asked before it reads on, so memory does not grow with rows.
const { parentPort, workerData } = require('node:worker_threads')
const SQLite = require(workerData.module)

if (!parentPort) throw new Error('The reader of reports runs in a thread of its own')
const toServer = parentPort

const file = new SQLite(workerData.place, { readonly: true, timeout: 5000 })
// Each row looks into several tables: what they share is kept at hand, the same 64 MB however many rows there are.
file.pragma('cache_size = -65536')
file.exec('begin')
toServer.postMessage({ count: file.prepare(workerData.count.sql).pluck().get(...workerData.count.parameters) })
const rows = file.prepare(workerData.rows.sql).raw(true).iterate(...workerData.rows.parameters)

toServer.on('message', () => {
  const batch = []
  while (batch.length < workerData.size) {
    const { value, done } = rows.next()
    if (done) {
      toServer.postMessage({ batch, last: true })
      file.close()
      toServer.close()
      return
    }
    batch.push(value)
  }
  toServer.postMessage({ batch, last: false })
})

export { auth, database, databaseAnswers, isReady, settings } from './running.ts'

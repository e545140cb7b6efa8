/** The two databases: SQLite in the data folder, or PostgreSQL by `DATABASE_URL`. */
export type Kind = 'sqlite' | 'postgres'

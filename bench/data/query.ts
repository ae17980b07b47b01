/** Sends one statement; all on one connection, outside a transaction. */
export type Query = (text: string, values?: unknown[]) => Promise<{ rows: object[] }>;

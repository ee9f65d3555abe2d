import { eventStoreContract } from './event-store.contract.js';
import { maakSqlite } from './sqlite/opstelling.js';

eventStoreContract('SQLite', maakSqlite);

export { addressFault, type AddressFault } from './address.js';
export { EVENTSTOREDB_LIMITS, type EventStoreDbLimits } from './limits.js';
export { eventStoreDbCheck, openEventStoreDb, type EventStoreDbOptions } from './open.js';

import { eventStoreContract } from './event-store.contract.js';
import { maakDubbel, maakEcht } from './eventstoredb/opstelling.js';

eventStoreContract('EventStoreDB (dubbel)', maakDubbel);

// `npm run test:eventstoredb` runs this part alone.
const adres = process.env['ONTSCHOT_TEST_EVENTSTORE'];
if (adres !== undefined) eventStoreContract('EventStoreDB (echt)', () => maakEcht(adres));

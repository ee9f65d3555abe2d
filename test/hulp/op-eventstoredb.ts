const OPSLAG = 'ONTSCHOT_TEST_OPSLAG';

/** The tests of this file choose EventStoreDB (`kiesOpslag`); those after it, in the same process, what they chose before. */
export function opEventStoreDb(): void {
  const eerst = process.env[OPSLAG];
  beforeAll(() => void (process.env[OPSLAG] = 'eventstoredb'));
  afterAll(() => {
    if (eerst === undefined) delete process.env[OPSLAG];
    else process.env[OPSLAG] = eerst;
  });
}

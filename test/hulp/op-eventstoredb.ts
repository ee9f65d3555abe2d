/** The tests of this file choose EventStoreDB (`kiesOpslag`); those after it, in the same process, what they chose before. */
export function opEventStoreDb(): void {
  const eerst = process.env['ONTSCHOT_TEST_OPSLAG'];
  beforeAll(() => void (process.env['ONTSCHOT_TEST_OPSLAG'] = 'eventstoredb'));
  afterAll(() => {
    if (eerst === undefined) delete process.env['ONTSCHOT_TEST_OPSLAG'];
    else process.env['ONTSCHOT_TEST_OPSLAG'] = eerst;
  });
}

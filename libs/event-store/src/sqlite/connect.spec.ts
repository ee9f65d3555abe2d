import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, disconnect } from './connect.js';
import { DEFAULT_LIMITS } from './limits.js';

const FULL = 2;

describe('de verbindingen met het bestand', () => {
  let map: string;
  beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'ontschot-'))));
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  it('schrijven met een logboek vooraf, en elke vastlegging wacht tot de schijf haar heeft', () => {
    const connections = connect(join(map, 'boek.db'), DEFAULT_LIMITS);
    expect(connections.write.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connections.write.pragma('synchronous', { simple: true })).toBe(FULL);
    disconnect(connections);
  });

  it('lezen zonder te kunnen schrijven, en houden zich aan de grens van het bestand', () => {
    const connections = connect(join(map, 'boek.db'), { ...DEFAULT_LIMITS, maxFilePages: 50 });
    expect(connections.read.readonly).toBe(true);
    expect(connections.write.pragma('max_page_count', { simple: true })).toBe(50);
    disconnect(connections);
  });
});

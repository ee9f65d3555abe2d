import Sequencer from '@jest/test-sequencer';

/** The suites that take longest, longest first. What begins last should be short, or one core waits for the other. */
const LANG = [
  'test/docs/handleiding',
  'test/cli/verhuis',
  'test/architectuur/pijlen',
  'test/security/huishoudgroepen',
  'test/verifieer/verifieer',
  'test/crash/jaarwisseling',
  'test/security/inzage',
  'test/cli/npm',
  'test/browser/boek',
  'test/crash-teksten/crash',
  'test/verifieer/vervalst',
  'test/uitvoer/journaal',
  'test/knooppunten/doden',
  'test/knooppunten/samen',
  'test/uitvoer/geheugen',
];

/** Jest's own order, which knows how long suites took here before, behind those of which we know it everywhere. */
export default class Volgorde extends Sequencer {
  async sort(tests) {
    const plaats = ({ path }) => {
      const nummer = LANG.findIndex((naam) => path.endsWith(`${naam}.spec.ts`));
      return nummer < 0 ? LANG.length : nummer;
    };
    return [...(await super.sort(tests))].sort((a, b) => plaats(a) - plaats(b));
  }
}

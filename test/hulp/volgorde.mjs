import Sequencer from '@jest/test-sequencer';

/** The suites that take longest, longest first. What begins last should be short, or one core waits for the other. */
const LANG = [
  'test/docs/handleiding',
  'test/cli/verhuis',
  'test/browser/aanbieder',
  'test/browser/tabellen-meenemen',
  'test/browser/controller-afspraken',
  'test/browser/toestanden',
  'test/browser/controller',
  'test/browser/auditor-narekenen',
  'test/knooppunten/samen',
  'test/browser/financier',
  'test/uitvoer/geheugen',
  'test/cli/gebruik',
  'test/browser/auditor',
  'test/knooppunten/doden',
  'test/browser/wijkteam',
  'test/browser/controller-regels',
  'test/cli/importeer-iv3',
  'test/browser/controller-begroting',
  'test/browser/controller-invoer',
  'test/uitvoer/journaal',
  'test/crash/declaraties',
  'test/browser/groot',
  'test/crash/jaarwisseling',
  'test/verifieer/verifieer',
  'test/architectuur/pijlen',
  'test/security/huishoudgroepen',
  'test/security/oidc',
  'test/verifieer/vervalst',
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

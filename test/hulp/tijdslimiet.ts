import { addEventHandler } from 'jest-circus';

/** Far above what any test takes, also on a slow machine: that one is busy is no fault. The long runs have more. */
const GEWOON_MS = Number(process.env['ONTSCHOT_TEST_TIJDSLIMIET'] ?? 120_000);

/** The real ones: a test may put others in their place. */
const { setTimeout, clearTimeout } = globalThis;

type Werk = () => Promise<void>;

/** The runner keeps no time itself: a test or hook that never ends would otherwise hold up all that come after it. */
const binnen =
  (werk: Werk, ms: number): Werk =>
  async () => {
    let klok: NodeJS.Timeout | undefined;
    const teLang = new Promise<never>((_, faal) => {
      klok = setTimeout(() => faal(new Error(`dit duurde langer dan ${ms} ms`)), ms);
    });
    try {
      await Promise.race([Promise.resolve().then(werk), teLang]);
    } finally {
      clearTimeout(klok);
    }
  };

addEventHandler((gebeurtenis, { currentDescribeBlock: { children, hooks } }) => {
  if (gebeurtenis.name !== 'add_test' && gebeurtenis.name !== 'add_hook') return;
  const erbij = gebeurtenis.name === 'add_hook' ? hooks.at(-1) : children.at(-1);
  if (erbij === undefined || erbij.type === 'describeBlock') return;
  erbij.fn = binnen(erbij.fn as Werk, Math.max(erbij.timeout ?? 0, GEWOON_MS));
});

/** One figure: a ratio against something measured in the same run, and what we aim for. */
export interface Maat {
  readonly naam: string;
  /** How it was measured, in a few words. */
  readonly toelichting: string;
  readonly verhouding: number;
  readonly doel: string;
  readonly haalt: boolean;
}

export const mediaan = (waarden: readonly number[]): number => {
  const op = [...waarden].sort((a, b) => a - b);
  const midden = Math.floor(op.length / 2);
  return op.length % 2 === 1 ? (op[midden] ?? NaN) : ((op[midden - 1] ?? NaN) + (op[midden] ?? NaN)) / 2;
};

/** Milliseconds that the work takes. */
export async function duur(werk: () => unknown): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

export const minstens = (naam: string, toelichting: string, verhouding: number, doel: number): Maat => ({
  naam,
  toelichting,
  verhouding,
  doel: `≥ ${doel}`,
  haalt: verhouding >= doel,
});

export const hoogstens = (naam: string, toelichting: string, verhouding: number, doel: number): Maat => ({
  naam,
  toelichting,
  verhouding,
  doel: `≤ ${doel}`,
  haalt: verhouding <= doel,
});

export const zonderDoel = (naam: string, toelichting: string, verhouding: number): Maat => ({
  naam,
  toelichting,
  verhouding,
  doel: '–',
  haalt: true,
});

/** The table as it goes into docs/reference/metingen.md. */
export function alsTabel(maten: readonly Maat[]): string {
  const regels = maten.map(
    ({ naam, verhouding, doel, haalt, toelichting }) =>
      `| ${naam} | ${String(Math.round(verhouding * 100) / 100)} | ${doel} | ${haalt ? 'ja' : '**nee**'} | ${toelichting} |`,
  );
  return ['| maat | verhouding | doel | gehaald | hoe |', '| --- | --- | --- | --- | --- |', ...regels].join('\n');
}

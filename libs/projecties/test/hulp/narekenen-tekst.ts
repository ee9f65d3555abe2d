/** A sum as a page writes it: what stands left of the equals sign, and what it says it comes to; in euros. */
export interface Som {
  readonly tekst: string;
  readonly berekend: number;
  readonly gezegd: number;
  /** What was rounded for reading may be a cent off. */
  readonly afgerond: boolean;
}

const getal = (tekst: string): number => Number(tekst.replaceAll('.', '').replace(',', '.'));

/** Works out `€ 1,00 × 50% + (2 − 1) / 3` as whoever has a pen would: brackets, then × and /, then + and −. */
function reken(tekst: string): number {
  const tekens = tekst.match(/[\d.,]+%?|[()+−×/]/g) ?? [];
  let plaats = 0;
  const waarde = (): number => {
    const teken = tekens[plaats++] ?? '';
    if (teken === '−') return -waarde();
    if (teken !== '(') return teken.endsWith('%') ? getal(teken.slice(0, -1)) / 100 : getal(teken);
    const binnen = optellen();
    plaats += 1;
    return binnen;
  };
  const maal = (): number => {
    let uit = waarde();
    for (; tekens[plaats] === '×' || tekens[plaats] === '/';) {
      const keer = tekens[plaats++] === '×';
      uit = keer ? uit * waarde() : uit / waarde();
    }
    return uit;
  };
  const optellen = (): number => {
    let uit = maal();
    for (; tekens[plaats] === '+' || tekens[plaats] === '−';) uit += (tekens[plaats++] === '+' ? 1 : -1) * maal();
    return uit;
  };
  return optellen();
}

/** Every sum of a page, worked out again. */
export function sommenIn(bladzijde: string): Som[] {
  // A line that is set in goes on with the one before it.
  const heel = bladzijde.replace(/\n {4,}/g, ' ').split('\n');
  return heel
    .filter((regel) => regel.includes(' = '))
    .map((tekst) => {
      const afgerond = tekst.includes('(afgerond)');
      const [links = '', rechts = ''] = tekst.replaceAll(' (afgerond)', '').split(' = ');
      // What is left of a cent stands behind the whole ones.
      const [, stukje] = / en ([\d.,/]+) cent/.exec(rechts) ?? [];
      const gezegd = reken(rechts) + (stukje === undefined ? 0 : reken(stukje) / 100);
      return { tekst, berekend: reken(links.slice(links.lastIndexOf(': ') + 2)), gezegd, afgerond };
    });
}

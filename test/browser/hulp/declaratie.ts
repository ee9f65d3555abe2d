import type { Dienst } from '../../hulp/dienst.js';

/** A test number: it passes the elfproef and belongs to nobody. */
const BSN = '999990019';
/** That of the inwoner of the demo. */
const HUISHOUDEN = 'hh-9wjx3grjsz3xv5wy';
const REGELS = ['BSN;Referentie;Categorie;Product;Van;Tot;Bedrag', `${BSN};P1;15;15A04;2025-04-01;2025-04-30;100,50`];

/** Hands in a declaratie of the shelter, over April: one line of 100,50. */
export async function declareer(dienst: Dienst, boek: string): Promise<void> {
  const pad = `/v1/boeken/${boek}`;
  const opvang = { aanbieder: 'opvang-fryslan' } as const;
  await eist(
    dienst.opdracht(`${pad}/verplichtingen`, 'verplichting', {
      ...{ ...opvang, verplichting: 'opvang-declaraties', budget: '6.812', bedrag: 100_000, boekdatum: '2025-01-02' },
      doel: { taakveld: '6.812', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' },
    }),
  );
  await eist(
    dienst.opdracht(`${pad}/declaratieindelingen`, 'indeling', {
      ...{ ...opvang, indeling: 'opvang', aanbiedercode: '41414141', formaat: 'csv' },
      producten: [{ categorie: '15', verplichting: 'opvang-declaraties' }],
      csv: {
        kolommen: {
          ...{ bsn: 'BSN', referentie: 'Referentie', productcategorie: 'Categorie', productcode: 'Product' },
          ...{ van: 'Van', totEnMet: 'Tot', bedrag: 'Bedrag' },
        },
        ...{ bedragen: 'euro', datums: 'jjjj-mm-dd' },
      },
    }),
  );
  await stuur(dienst, '/v1/persoonskoppelingen', ['bsn;huishouden', `${BSN};${HUISHOUDEN}`, ''], 'beheerder');
  const wat = 'indeling=opvang&boekdatum=2025-05-02&nummer=D1&van=2025-04-01&totEnMet=2025-04-30&totaal=10050';
  await stuur(dienst, `${pad}/declaraties?${wat}`, [...REGELS, ''], 'controller');
}

async function eist(antwoord: ReturnType<Dienst['opdracht']>): Promise<void> {
  const { status, inhoud } = await antwoord;
  if (status !== 201) throw new Error(JSON.stringify(inhoud));
}

async function stuur(dienst: Dienst, pad: string, regels: readonly string[], rol: string): Promise<void> {
  const koppen = { authorization: `Bearer ${dienst.token(rol)}`, 'content-type': 'text/csv' };
  const antwoord = await fetch(dienst.adres + pad, { method: 'POST', headers: koppen, body: regels.join('\n') });
  if (!antwoord.ok) throw new Error(await antwoord.text());
}

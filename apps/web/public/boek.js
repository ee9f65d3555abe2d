import { eersteBoek, saldi, verantwoording, journaal, kokers, landkaart } from './api.js';
import { toonLandkaart } from './landkaart.js';
import { datum, euro, leeg, vul } from './weergave.js';

const op = (id) => document.getElementById(id);
const MATEN = [
  ['primitief', 'Primitief'],
  ['naWijziging', 'Na wijziging'],
  ['verplicht', 'Verplicht'],
  ['voorschot', 'Voorschot'],
  ['besteed', 'Besteed'],
  ['vrij', 'Vrije ruimte'],
];
let boek;
let volgende = null;

function meld(fout) {
  op('melding').textContent = fout.message;
  op('melding').hidden = false;
}

/** Asks and shows; the answer to a question that a newer one has overtaken is not shown. */
function vrager(toon) {
  let laatste = 0;
  const vraag = async (werk) => {
    const beurt = (laatste += 1);
    try {
      const antwoord = await werk();
      if (beurt !== laatste) return;
      op('melding').hidden = true;
      toon(antwoord);
    } catch (fout) {
      if (beurt === laatste) meld(fout);
    }
  };
  vraag.vergeet = () => (laatste += 1);
  return vraag;
}

function toonSaldi({ regels, totaal }) {
  const bedragen = (regel) => MATEN.map(([maat]) => ({ bedrag: regel[maat] }));
  vul(op('saldi'), {
    kop: [op('per').value, ...MATEN.map(([, titel]) => ({ bedragkop: titel }))],
    rijen: regels.map((regel) => [rijkop(regel), ...bedragen(regel)]),
    voet: ['Samen', ...bedragen(totaal)],
  });
}

/** What a row is about; money in a pot of several kokers, as a wijkbudget, is told apart. */
function rijkop({ sleutel, naam }) {
  if (sleutel === 'geen-koker') return 'Potten van meer kokers';
  return naam ? `${sleutel} ${naam}` : sleutel;
}

function toonSpoor(antwoord) {
  op('sluit').textContent =
    `Ingebracht ${euro(antwoord.ingebracht)}, teruggegeven ${euro(antwoord.teruggegeven)}. Daarvan staat nu:`;
  vul(op('spoor'), {
    kop: ['Budget', ...['Vrij', 'Verplicht', 'Voorschot', 'Besteed'].map((titel) => ({ bedragkop: titel }))],
    rijen: antwoord.budgetten.map((regel) => [
      `${regel.budget} ${regel.naam ?? ''}`,
      ...['vrij', 'verplicht', 'voorschot', 'besteed'].map((maat) => ({ bedrag: regel[maat] })),
    ]),
  });
}

function toonJournaal(antwoord, erbij) {
  volgende = antwoord.volgende;
  op('meer').hidden = volgende === null;
  vul(op('journaal'), {
    kop: ['Telt op', 'Wat', 'Van', 'Naar', 'Kleur', { bedragkop: 'Bedrag' }, 'Toelichting'],
    rijen: antwoord.regels.map((regel) => [
      datum(regel.boekdatum),
      regel.type.replace(/\.v\d+$/, '').replaceAll('-', ' '),
      regel.van,
      regel.naar,
      regel.kleur,
      { bedrag: regel.bedrag },
      regel.omschrijving ?? regel.kenmerk ?? '',
    ]),
    erbij,
  });
}

const vraagSaldi = vrager(toonSaldi);
const vraagSpoor = vrager(toonSpoor);
const vraagLandkaart = vrager(toonLandkaart);
const vraagJournaal = vrager(({ antwoord, erbij }) => toonJournaal(antwoord, erbij));
const toonStand = () => vraagSaldi(() => saldi(boek.boek, op('per').value, op('op').value));
const toonWinst = () => vraagLandkaart(() => landkaart(boek.boek, op('op').value));
const toonKoker = () => vraagSpoor(() => verantwoording(boek.boek, op('koker').value, op('op').value));
const toonBoekingen = (cursor) =>
  vraagJournaal(async () => ({
    antwoord: await journaal(boek.boek, op('koker').value, cursor),
    erbij: cursor !== undefined,
  }));

/** Asks all that is about a day; for a day that is not in the boek nothing, and then nothing is shown either. */
function toonDag() {
  if (!op('op').validity.valid) {
    // Answers that are still on their way are about another day.
    for (const vraag of [vraagSaldi, vraagLandkaart, vraagSpoor]) vraag.vergeet();
    for (const tabel of ['saldi', 'landkaart', 'afspraken', 'spoor']) leeg(op(tabel));
    for (const zin of ['gat', 'sluit']) op(zin).textContent = '';
    meld(new Error(`Kies een dag in ${boek.jaar}: dit boek gaat van 1 januari tot en met 31 december.`));
    return;
  }
  op('dag').value = String((Date.parse(op('op').value) - Date.UTC(boek.jaar, 0, 1)) / 86_400_000);
  void toonStand();
  void toonWinst();
  void toonKoker();
}

const dagVan = (nummer) => new Date(Date.UTC(boek.jaar, 0, 1 + Number(nummer))).toISOString().slice(0, 10);

try {
  boek = await eersteBoek();
  op('boeknaam').textContent = `${boek.gemeente} ${boek.jaar} (${boek.boek})`;
  op('op').min = `${boek.jaar}-01-01`;
  op('op').max = `${boek.jaar}-12-31`;
  op('op').value = `${boek.jaar}-12-31`;
  op('dag').value = '364';
  const lijst = await kokers(boek.boek);
  op('koker').replaceChildren(
    ...lijst.map(({ koker, naam }) => new Option(`${koker} ${naam}`, koker, false, koker === boek.voorbeeldkoker)),
  );
  op('dag').addEventListener('input', () => {
    op('op').value = dagVan(op('dag').value);
    toonDag();
  });
  for (const keuze of ['per', 'op']) op(keuze).addEventListener('change', toonDag);
  op('koker').addEventListener('change', () => {
    if (op('op').validity.valid) void toonKoker();
    void toonBoekingen();
  });
  op('meer').addEventListener('click', () => void toonBoekingen(volgende));
  for (const formulier of document.forms)
    formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
  await Promise.all([toonStand(), toonWinst(), toonKoker(), toonBoekingen()]);
} catch (fout) {
  op('boeknaam').textContent = 'Het boek kon niet worden geopend';
  meld(fout);
}

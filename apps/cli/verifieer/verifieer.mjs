#!/usr/bin/env node
// Verifies a bundle of one boek: offline, without the service and without its code. Node 20 runs this file as it is.
// It is written apart from the rest of Ontschot on purpose: what the two agree on, was computed twice.
// What its exit status says, stands in HULP. Amounts are eurocents.
import { Buffer } from 'node:buffer';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs, TextDecoder } from 'node:util';
/** What does not hold; the first one ends the check. */
class Fout extends Error {}
const eis = (klopt, melding) => {
  if (!klopt) throw new Fout(melding);
};
const som = (getallen) => getallen.reduce((tot, een) => tot + een, 0);
const totaal = (regels) => som(regels.map(({ bedrag }) => bedrag));
const telBij = (sommen, naam, bedrag) => sommen.set(naam, (sommen.get(naam) ?? 0) + bedrag);
/** The amounts of these added up by what `naam` gives of each. */
const somPer = (regels, naam) => regels.reduce((tot, een) => telBij(tot, naam(een), een.bedrag), new Map());
// ── Canonical JSON (RFC 8785), and the tree over it (RFC 6962) ───────────────────────────────────────────────────────
/** The canonical text of a JSON value: keys sorted by UTF-16 units, numbers and text as ECMAScript writes them. */
function canoniek(waarde) {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const sleutels = Object.keys(waarde).sort();
  return `{${sleutels.map((sleutel) => `${JSON.stringify(sleutel)}:${canoniek(waarde[sleutel])}`).join(',')}}`;
}
const sha256 = (...delen) => createHash('sha256').update(Buffer.concat(delen)).digest();
const [BLAD, KNOOP] = [Buffer.of(0), Buffer.of(1)];
/** The roots of the full subtrees that together hold all leaves so far, the largest first: one for each bit of the size. */
class Boom {
  omvang = 0;
  toppen = [];
  voegToe(bytes) {
    let hash = sha256(BLAD, bytes);
    for (let bit = this.omvang; bit % 2 === 1; bit = (bit - 1) / 2) hash = sha256(KNOOP, this.toppen.pop(), hash);
    this.toppen.push(hash);
    this.omvang += 1;
  }
  wortel() {
    return this.omvang === 0 ? sha256() : this.toppen.reduceRight((rechts, links) => sha256(KNOOP, links, rechts));
  }
}
// ── Signed checkpoints (c2sp.org/signed-note, c2sp.org/tlog-checkpoint) ──────────────────────────────────────────────
/** What stands in DER before the 32 bytes of an Ed25519 key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/** Reads `<naam>+<kenmerk>+<base64>`: in base64 stand a 1 for Ed25519 and the 32 bytes of the key. */
function leesSleutel(tekst) {
  const [, naam, kenmerk, code] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(tekst.trim()) ?? [];
  const bytes = Buffer.from(code ?? '', 'base64');
  const heel = bytes.length === 33 && bytes[0] === 1 && bytes.toString('base64') === code;
  eis(heel, `dit is geen controlesleutel: ${tekst.slice(0, 80)}`);
  const hash = sha256(Buffer.from(`${naam}\n`, 'utf8'), bytes);
  eis(hash.subarray(0, 4).toString('hex') === kenmerk, `naam en sleutel horen niet bij elkaar: ${tekst.slice(0, 80)}`);
  const key = createPublicKey({ key: Buffer.concat([SPKI, bytes.subarray(1)]), format: 'der', type: 'spki' });
  return { tekst: tekst.trim(), naam, kenmerk, key };
}
/** Reads a checkpoint that at least one of these keys signed; one of them that does not hold makes it worthless. */
function leesControlepunt(briefje, sleutels, dit) {
  const einde = briefje.lastIndexOf('\n\n');
  eis(einde > 0 && briefje.endsWith('\n'), `${dit} is geen getekend briefje`);
  const tekst = briefje.slice(0, einde + 1);
  const [herkomst, omvang, wortel, ...rest] = tekst.split('\n');
  eis(rest.length === 1 && rest[0] === '', `${dit} heeft niet precies drie regels`);
  eis(/^(0|[1-9]\d{0,15})$/.test(omvang), `de omvang in ${dit} is geen aantal`);
  const hash = Buffer.from(wortel, 'base64');
  eis(hash.length === 32 && hash.toString('base64') === wortel, `de wortel in ${dit} is geen hash`);
  const getekendDoor = [];
  for (const regel of briefje.slice(einde + 2, -1).split('\n')) {
    const [, naam, code] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u.exec(regel) ?? [];
    const bytes = Buffer.from(code ?? '', 'base64');
    eis(bytes.length > 4, `onder ${dit} staat iets dat geen handtekening is`);
    const kenmerk = bytes.subarray(0, 4).toString('hex');
    const sleutel = sleutels.find((een) => een.naam === naam && een.kenmerk === kenmerk);
    if (sleutel === undefined) continue;
    const klopt = bytes.toString('base64') === code && verify(null, Buffer.from(tekst), sleutel.key, bytes.subarray(4));
    eis(klopt, `de handtekening van ${naam} (${kenmerk}) onder ${dit} klopt niet`);
    getekendDoor.push(sleutel);
  }
  eis(getekendDoor.length > 0, `${dit} is door niemand getekend van wie de sleutel hier is`);
  return { dit, herkomst, omvang: Number(omvang), wortel: hash, getekendDoor };
}
// ── The money ────────────────────────────────────────────────────────────────────────────────────────────────────────
const MAG_ONDER_NUL = ['bron', 'toegezegd', 'vrijgave', 'stelpost', 'overloop'];
const REKENINGEN = [...MAG_ONDER_NUL, 'vrij', 'verplicht', 'voorschot', 'besteed', 'tegoed'];
/** Only these may find that a receiver owes: a vaststelling, and what carries its promises from year to year. */
const VINDT_VORDERING = /^(preventiewinst-vastgesteld|toezeggingen-overgedragen|toezeggingen-overgenomen)\.v1$/u;
const soortVan = (stand) => stand.split(/[: ]/u)[0];
const EIGEN_STAND = { verplicht: 'verplichting', voorschot: 'voorschot' };
/** The first day from `vanaf` on at whose end a stand that changed so much per day is below zero. */
function eersteOnderNul(perDag, vanaf) {
  const dagen = [...perDag.keys()].sort();
  let stand = 0;
  for (const [i, dag] of dagen.entries()) {
    stand += perDag.get(dag);
    if (stand < 0 && (dagen[i + 1] ?? '9999') > vanaf) return { dag: dag < vanaf ? vanaf : dag, stand };
  }
}
class Grootboek {
  /** Per day, by `<rekening> in kleur <kleur>`; each verplichting and voorschot also by `verplichting <naam> in …`. */
  standen = new Map();
  perKleur = new Map();
  vrijgaven = new Map();
  mutaties = 0;
  /** What the opdracht of this moment changed per day, by stand. */
  geraakt = new Map();
  boek({ boekdatum, mutaties }, waar) {
    for (const mutatie of mutaties) {
      const { van, naar, kleur, bedrag } = mutatie;
      eis(Number.isSafeInteger(bedrag) && bedrag > 0, `${waar}: een bedrag is geen heel aantal eurocenten boven nul`);
      eis(typeof kleur === 'string' && kleur !== '', `${waar}: een mutatie heeft geen kleur`);
      eis(van !== naar, `${waar}: een mutatie gaat van ${van} naar zichzelf`);
      this.boekKant(mutatie, van, boekdatum, -bedrag, waar);
      this.boekKant(mutatie, naar, boekdatum, bedrag, waar);
      this.mutaties += 1;
    }
    for (const [rekening, som] of this.vrijgaven) eis(som === 0, `${waar}: ${rekening} is niet in evenwicht`);
  }
  boekKant(mutatie, rekening, dag, bedrag, waar) {
    const soort = String(rekening).split(':')[0];
    eis(REKENINGEN.includes(soort) && rekening.length > soort.length + 1, `${waar}: ${rekening} is geen rekening`);
    this.tel(rekening, mutatie.kleur, dag, bedrag);
    const eigen = mutatie[EIGEN_STAND[soort]];
    if (eigen !== undefined) this.tel(`${EIGEN_STAND[soort]} ${eigen}`, mutatie.kleur, dag, bedrag);
    telBij(this.perKleur, mutatie.kleur, bedrag);
    if (soort === 'vrijgave') telBij(this.vrijgaven, rekening, bedrag);
  }
  tel(wie, kleur, dag, bedrag) {
    const sleutel = `${wie} in kleur ${kleur}`;
    for (const standen of [this.standen, this.geraakt])
      standen.set(sleutel, telBij(standen.get(sleutel) ?? new Map(), dag, bedrag));
  }
  /** After each opdracht: nothing that must not be below zero is so, on any date; every kleur adds up to zero. */
  sluit(waar, vindtVordering) {
    for (const [sleutel, verschil] of this.geraakt) {
      const soort = soortVan(sleutel);
      // What comes back later is no excuse: a stand is left alone only when it is lower on no day at all.
      const dag = eersteOnderNul(verschil, '')?.dag;
      if (dag === undefined || MAG_ONDER_NUL.includes(soort) || (soort === 'tegoed' && vindtVordering)) continue;
      const onder = eersteOnderNul(this.standen.get(sleutel), dag);
      eis(onder === undefined, `${waar}: op ${onder?.dag} staat ${sleutel} op ${onder?.stand} eurocent`);
    }
    this.geraakt.clear();
    for (const [kleur, som] of this.perKleur) eis(som === 0, `${waar}: kleur ${kleur} telt op tot ${som}`);
  }
}
// ── Costs and assessments ────────────────────────────────────────────────────────────────────────────────────────────
/** The fields of a line of costs that its hash is over, between its place and its amount. */
const WIE = ['koker', 'maand', 'huishouden', 'wijk', 'populatie', 'aanbieder'];
const KOSTENVELDEN = ['melding', 'vervangt', ...WIE];
/** Money that an afspraak moved: a payout of gain is no cost of anybody. */
const GEEN_KOSTEN = new Set(['toezegging-contant-gemaakt.v1', 'voorfinanciering-verrekend.v1']);
/** The costs that an event holds, as docs/reference/kostenregels.md has it. */
function kostenVan(type, data) {
  // A melding without lines still takes back what it replaces.
  if (type === 'kosten-gemeld.v1' && data.regels.length === 0) return [{}];
  if (type === 'kosten-gemeld.v1') return data.regels.map((regel) => ({ ...regel, koker: data.koker }));
  const perMaand = ({ maanden, ...wie }) => maanden.map((een) => ({ ...wie, ...een, nietVoor: data.nietVoor }));
  if (type === 'kosten-overgenomen.v1') return [...data.rijen, ...data.huishoudens].flatMap(perMaand);
  if (data.mutaties === undefined || GEEN_KOSTEN.has(type)) return [];
  const { huishouden, wijk, aanbieder } = data.kenmerken ?? {};
  return data.mutaties.flatMap(({ van, naar, kleur, bedrag }) => {
    const regel = { koker: kleur, maand: kostenmaand(data), huishouden, wijk, aanbieder, geboekt: true };
    const bij = isBesteed(naar) ? [{ ...regel, bedrag }] : [];
    const af = isBesteed(van) || type === 'eerdere-regel-gecrediteerd.v1' ? [{ ...regel, bedrag: -bedrag }] : [];
    return kleur.includes('@') ? [] : [...bij, ...af];
  });
}
const kostenmaand = ({ kenmerken, hoortBij, boekdatum }) => kenmerken?.periode ?? hoortBij ?? boekdatum.slice(0, 7);
const isBesteed = (rekening) => rekening.startsWith('besteed:');
const maandnummer = (maand) => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5)) - 1;
const maandVan = (nummer) => `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
const maandNa = (maand, aantal) => maandVan(maandnummer(maand) + aantal);
const aantalMaanden = (van, totEnMet) => maandnummer(totEnMet) - maandnummer(van) + 1;
/** An exact fraction: `[teller, noemer]`, noemer above zero. */
const breuk = (t, n = 1) => (n < 0 ? [-BigInt(t), -BigInt(n)] : [BigInt(t), BigInt(n)]);
const plus = ([a, b], [c, d]) => [a * d + c * b, b * d];
const maal = ([a, b], [c, d]) => breuk(a * c, b * d);
const min = (a, [c, d]) => plus(a, [-c, d]);
const minder = ([a, b], [c, d]) => a * d < c * b;
const getal = (tekst, wat = tekst) => {
  eis(/^-?\d{1,9}(\.\d{1,6})?$/u.test(tekst), `${wat} is geen getal`);
  const [heel, deel = ''] = tekst.split('.');
  return breuk(BigInt(heel + deel), 10n ** BigInt(deel.length));
};
const procent = (tekst) => maal(getal(tekst), breuk(1, 100));
/** To whole eurocents, half up; below zero away from it. */
const rond = ([teller, noemer]) => Number((2n * teller + (teller < 0n ? -noemer : noemer)) / (2n * noemer));
/** In proportion to weights: rounded down; the cents that are left go to the largest remainders, ties in order. */
function verdeel(bedrag, wie, gewicht) {
  const gewichten = wie.map((een) => BigInt(gewicht(een)));
  const geheel = gewichten.reduce((tot, deel) => tot + deel, 0n);
  eis(geheel > 0n, 'er is iets te verdelen over niemand');
  const tellers = gewichten.map((deel) => BigInt(bedrag) * deel);
  const delen = tellers.map((teller) => ({ deel: Number(teller / geheel), rest: teller % geheel }));
  const over = bedrag - som(delen.map(({ deel }) => deel));
  const opRest = [...delen].sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : 0));
  for (const een of opRest.slice(0, over)) een.deel += 1;
  return delen.map(({ deel }) => deel);
}
const over = (geld, per, maanden, duur) => breuk(BigInt(geld) * BigInt(maanden), { maand: 1, jaar: 12 }[per] ?? duur);
/** Step 1: what would have been spent, before population and cuts. */
function grondslag(methode, maanden, looptijd) {
  if (methode.methode === 'vast') return over(methode.bedrag, methode.per, maanden, looptijd);
  if (methode.methode === 'eenheden')
    return methode.eenheden
      .map(({ prijs, aantal, per }) => maal(over(prijs.bedrag, per, maanden, looptijd), breuk(aantal)))
      .reduce(plus, [0n, 1n]);
  if (methode.methode === 'historisch') {
    const gewogen = methode.jaren.reduce((tot, { bedrag, gewicht }) => tot + BigInt(bedrag) * BigInt(gewicht), 0n);
    const gewicht = som(methode.jaren.map((een) => een.gewicht));
    return maal(maal(breuk(gewogen, gewicht), procent(methode.index)), breuk(maanden, 12));
  }
  eis(methode.methode === 'controlegroep', `methode ${methode.methode} is onbekend`);
  const per = ({ bedrag, huishoudens }) => breuk(bedrag, huishoudens);
  const { voor, controleVoor, controleNa } = methode;
  const huishouden = plus(per(voor), min(per(controleNa), per(controleVoor)));
  return maal(maal(huishouden, breuk(voor.huishoudens)), breuk(maanden, looptijd));
}
function meet({ koker, nulmeting, realisatie, inkomsten }, { van, totEnMet, looptijd, populatie }) {
  const maanden = aantalMaanden(van, totEnMet);
  const basis = grondslag(nulmeting.methode, maanden, looptijd ?? maanden);
  const verlaagd = nulmeting.verlagingen
    .map(({ bedrag, per }) => over(bedrag, per, maanden, looptijd ?? maanden))
    .reduce(plus, over(nulmeting.afgekapt ?? 0, 'periode', maanden, looptijd ?? maanden));
  const gevolgd = nulmeting.volgtPopulatie ? maal(basis, breuk(populatie.nu, populatie.nulmeting)) : basis;
  const referentie = Math.max(0, rond(min(gevolgd, verlaagd)));
  const besteed = totaal(realisatie.maanden);
  const gederfd = inkomsten.map(({ aanbieder, procent: deel }) => {
    const kreeg = realisatie.inkomsten.find((een) => een.aanbieder === aanbieder)?.bedrag ?? 0;
    return { aanbieder, bedrag: Math.max(0, rond(maal(breuk(referentie), procent(deel))) - kreeg) };
  });
  return { koker, referentie, realisatie: besteed, verschil: referentie - besteed, gederfd };
}
/** Charges an amount to kokers in proportion to what is left of the gain of each, and takes it off. */
function belast(winsten, bedrag) {
  eis(bedrag <= totaal(winsten), 'er is meer verdeeld dan gewonnen');
  if (bedrag === 0) return [];
  const delen = verdeel(bedrag, winsten, (een) => een.bedrag);
  winsten.forEach((een, i) => (een.bedrag -= delen[i]));
  return winsten.map(({ koker }, i) => ({ koker, bedrag: delen[i] })).filter(bovenNul);
}
const bovenNul = ({ bedrag }) => bedrag > 0;
const alsOrganisatie = (organisatie) => ({ soort: 'organisatie', organisatie });
const waarde = ({ maten }, maat) => getal(maten.find((een) => een.maat === maat)?.waarde, `maat ${maat}`);
const haaltDrempel = (drempel, bedrag, referentie, huishoudens) => {
  if (drempel === undefined) return true;
  const { naarOmvang: treden = [drempel] } = drempel;
  const grens = (treden.findLast(({ vanaf }) => vanaf <= huishoudens) ?? treden[0]).procent;
  return !minder(breuk(bedrag), maal(breuk(referentie), procent(grens)));
};
const haaltPoorten = (poorten, invoer) =>
  poorten.every(({ maat, minstens, hoogstens }) => {
    const gemeten = waarde(invoer, maat);
    return !(minstens && minder(gemeten, getal(minstens))) && !(hoogstens && minder(getal(hoogstens), gemeten));
  });
/** Steps 4, 6 and 7: what of an amount is shared. */
function teDelen(bedrag, regel, referentie, invoer) {
  const trede = regel.schaal?.treden.findLast(({ vanaf }) => !minder(waarde(invoer, regel.schaal.maat), getal(vanaf)));
  const kwaliteit = regel.schaal === undefined ? '100' : (trede?.procent ?? '0');
  const afbouw = regel.afbouw[Math.min(invoer.jaar, regel.afbouw.length) - 1] ?? '100';
  const aandeel = [regel.deel, kwaliteit, afbouw].map(procent).reduce(maal, breuk(bedrag));
  const van = (een, geheel) => (een.bedrag === undefined ? maal(geheel, procent(een.procent)) : breuk(een.bedrag));
  const uitkomst = Math.max(0, rond(regel.aftrek ? min(aandeel, van(regel.aftrek, aandeel)) : aandeel));
  return regel.plafond ? Math.min(uitkomst, rond(van(regel.plafond, breuk(referentie)))) : uitkomst;
}
function overAanbieders(bedrag, sleutel, { aanbieders }) {
  const gewicht = { gelijk: () => 1, gewichten: (een) => een.gewicht, inspanning: (een) => een.inspanning }[sleutel];
  const delen = verdeel(bedrag, aanbieders, gewicht);
  return aanbieders.map(({ organisatie }, i) => ({ ontvanger: alsOrganisatie(organisatie), bedrag: delen[i] }));
}
function overOntvangers(bedrag, { ontvangers, sleutel }, invoer) {
  const delen = verdeel(bedrag, ontvangers, ({ gewicht }) => gewicht);
  return ontvangers.flatMap(({ ontvanger }, i) => {
    if (ontvanger.soort === 'aanbieders') return overAanbieders(delen[i], sleutel, invoer);
    return { ontvanger: ontvanger.soort === 'initiatiefnemer' ? invoer.initiatiefnemer : ontvanger, bedrag: delen[i] };
  });
}
function winst(invoer, gemeten, netto, referentie, regel) {
  if (!haaltPoorten(regel.poorten, invoer)) return { waarom: 'poort' };
  const winsten = gemeten.map(({ koker, verschil }) => ({ koker, bedrag: verschil })).filter(bovenNul);
  const compensaties = gemeten
    .filter(({ verschil }) => regel.compensatie === 'eerst' && verschil < 0)
    .map(({ koker, verschil }) => ({ koker, bedrag: -verschil, kokers: belast(winsten, -verschil) }));
  let rest = teDelen(netto, regel, referentie, invoer);
  const terugbetalingen = invoer.voorfinancieringen.flatMap(({ voorfinanciering, open }) => {
    const bedrag = Math.min(open, rest);
    if (bedrag <= 0) return [];
    rest -= bedrag;
    return [{ voorfinanciering, bedrag, kokers: belast(winsten, bedrag) }];
  });
  const parten = overOntvangers(rest, regel.verdeling, invoer).filter(bovenNul);
  const delen = parten.map((een) => ({ ...een, kokers: belast(winsten, een.bedrag) }));
  return { compensaties, terugbetalingen, delen, winsten };
}
function verlies(invoer, gemeten, tekort, referentie, regel, sleutel) {
  const geheel = teDelen(tekort, regel, referentie, invoer);
  const omhoog = ({ verschil }) => Math.max(0, -verschil);
  // Where the kokers lost less than that, the intervention itself cost money: all bear it by their referentie.
  const schade = som(gemeten.map(omhoog)) >= geheel ? omhoog : (een) => Math.max(1, een.referentie);
  const lastVan = (deel) => verdeel(deel, gemeten, schade).map((bedrag, i) => ({ koker: gemeten[i].koker, bedrag }));
  const parten = overAanbieders(geheel, sleutel, invoer).filter(bovenNul);
  return { delen: parten.map((een) => ({ ...een, kokers: lastVan(een.bedrag).filter(bovenNul) })) };
}
/** Steps 1 to 9 of an assessment, out of its recorded input and the rule: without a rule it is only measured. */
function reken(invoer, regel) {
  const gemeten = invoer.kokers.map((koker) => meet(koker, invoer));
  const { bedrag, inKoker } = invoer.interventiekosten;
  const aftrekken = (regel === undefined || regel.winst.interventiekosten === 'aftrekken') && inKoker === undefined;
  const netto = som(gemeten.map(({ verschil }) => verschil)) - (aftrekken ? bedrag : 0);
  const referentie = som(gemeten.map((een) => een.referentie));
  const soort = netto > 0 ? 'winst' : netto < 0 ? 'verlies' : 'niets';
  const { winsten, ...deel } = deelVan(soort, invoer, gemeten, Math.abs(netto), referentie, regel);
  const rest = new Map(winsten?.map((een) => [een.koker, een.bedrag]));
  const houdt = ({ koker, verschil }) => (winsten === undefined ? Math.max(0, verschil) : (rest.get(koker) ?? 0));
  const kokers = gemeten.map((een) => ({ ...een, houdt: houdt(een) }));
  return { kokers, netto, soort, compensaties: [], terugbetalingen: [], delen: [], ...deel };
}
function deelVan(soort, invoer, gemeten, bedrag, referentie, regel) {
  const kant = regel?.[soort];
  if (soort === 'niets') return {};
  if (kant === undefined) return { waarom: regel === undefined ? 'geen-regel' : 'geen-verliesregel' };
  if (!haaltDrempel(kant.drempel, bedrag, referentie, invoer.populatie.nu)) return { waarom: 'drempel' };
  if (soort === 'winst') return winst(invoer, gemeten, bedrag, referentie, kant);
  return verlies(invoer, gemeten, bedrag, referentie, kant, regel.winst.verdeling.sleutel);
}
// ── The promises ─────────────────────────────────────────────────────────────────────────────────────────────────────
const tegoedVan = ({ organisatie, budget }) => `tegoed:${organisatie ?? budget ?? 'huishoudens'}`;
/** What it books to promise so much; below zero, to take it back or to pay it. */
const belofte = ({ koker: kleur, ontvanger }, bedrag) =>
  [
    { van: `toegezegd:${kleur}`, naar: tegoedVan(ontvanger), kleur, bedrag },
    { van: tegoedVan(ontvanger), naar: `toegezegd:${kleur}`, kleur, bedrag: -bedrag },
  ].filter(bovenNul);
/** The money that pays a promise: as it is, or released under the afspraak. Which of them, its oormerk says. */
function uitbetaling({ koker, budget, afspraak, ontvanger }, bedrag) {
  const [van, via] = [`vrij:${budget}`, `vrijgave:${afspraak}`];
  const naar = ontvanger.soort === 'budget' ? `vrij:${ontvanger.budget}` : `besteed:${budget}`;
  const los = { van: via, naar, kleur: `${koker}@${afspraak}`, bedrag };
  return [van === naar ? [] : [{ van, naar, kleur: koker, bedrag }], [{ van, naar: via, kleur: koker, bedrag }, los]];
}
/** The money that comes back: from outside, or out of a budget the way it got it, after what it pays in its own kleur. */
function terugbetaling(rij, bedrag, [, eerste]) {
  const { koker: kleur, budget, ontvanger } = rij;
  if (ontvanger.organisatie) return [{ van: `bron:${ontvanger.organisatie}`, naar: `vrij:${budget}`, kleur, bedrag }];
  const eigen = eerste && eerste.kleur !== kleur ? 0 : Math.min(eerste?.bedrag ?? bedrag, bedrag);
  const [[heel], [, los]] = [eigen, bedrag - eigen].map((deel) => uitbetaling(rij, deel));
  return [...andersom(heel), ...andersom(los).reverse()].filter(bovenNul);
}
/** What an event about a promise says of it again. */
const HERHAALD = ['aandeel', 'vaststelling', 'afspraak', 'koker', 'budget', 'ontvanger', 'staat', 'open'];
/** All promises, replayed: what is open of each, and what may be booked for that. */
class Toezeggingen {
  rijen = new Map();
  lees(type, data, waar) {
    const { aandeel, toezegging, toezeggingen = [], naarToezegging: daar, bedrag, mutaties = [] } = data;
    const past = (een) => canoniek(een) === canoniek(mutaties);
    const boekt = (...mag) => eis(mag.some(past), `${waar}: boekt iets anders dan van de toezegging kan`);
    const zoek = (naam, zo) => {
      const rij = this.rijen.get(naam);
      const anders = HERHAALD.find((veld) => zo[veld] && canoniek(zo[veld]) !== canoniek(rij?.[veld] ?? null));
      eis(!anders, `${waar}: ${anders} van toezegging ${naam} is niet ${zo[anders]}, maar ${rij?.[anders]}`);
      return rij;
    };
    const gevraagd = () => toezeggingen.map((naam) => zoek(naam, { aandeel, staat: 'gevraagd' }));
    if (type === 'aandeel-toegekend.v1') {
      eis(totaal(data.kokers) === bedrag, `${waar}: de kokers tellen niet op tot het deel`);
      const samen = this.rijen.size + data.kokers.length;
      boekt(data.kokers.flatMap((koker) => this.kenToe({ ...data, ...koker, mutaties: undefined })));
      eis(this.rijen.size === samen, `${waar}: een koker van het deel ${aandeel} komt vaker voor`);
    }
    if (type === 'aandeel-toegestemd.v1') {
      const rijen = gevraagd();
      boekt(rijen.flatMap((rij) => belofte(rij, rij.open)));
      for (const rij of rijen) this.verreken(Object.assign(rij, { staat: 'toegezegd' }), ({ open }) => open < 0);
    }
    if (type === 'aandeel-afgewezen.v1')
      for (const rij of gevraagd()) Object.assign(rij, { staat: 'afgewezen', bedrag: rij.bedrag - rij.open, open: 0 });
    if (type === 'toezeggingen-overgedragen.v1')
      for (const een of toezeggingen) Object.assign(zoek(een.toezegging, een), { staat: 'overgedragen', open: 0 });
    if (type === 'toezeggingen-overgenomen.v1')
      for (const een of toezeggingen) this.rijen.set(een.toezegging, { ...een, bedrag: een.open });
    if (!/^(toezegging-contant-gemaakt|winst-verrekend|aandeel-terugbetaald)\.v1$/u.test(type)) return;
    const rij = zoek(toezegging, { ...data, staat: 'toegezegd' });
    const terug = type === 'aandeel-terugbetaald.v1';
    rij.open += terug ? bedrag : -bedrag;
    eis(terug ? rij.open <= 0 : rij.open >= 0, `${waar}: van ${toezegging} staat minder open dan eraf gaat`);
    if (type === 'toezegging-contant-gemaakt.v1')
      boekt(...uitbetaling(rij, bedrag).map((geld) => [...belofte(rij, -bedrag), ...geld]));
    if (terug) boekt([...belofte(rij, bedrag), ...terugbetaling(rij, bedrag, mutaties)]);
    if (daar === undefined) return;
    // What is given stands under the name of who gets it, or goes back to where it came from.
    const ontvanger = alsOrganisatie(data.naar);
    const nieuw = { ...rij, ontvanger, bedrag: 0, open: 0, gekregenVan: toezegging };
    if (daar === `${toezegging}~${data.naar}` && !this.rijen.has(daar)) this.rijen.set(daar, nieuw);
    zoek(daar, { aandeel: rij.aandeel, koker: rij.koker, ontvanger, staat: 'toegezegd' }).open += bedrag;
    eis(rij.ontvanger.organisatie === data.van, `${waar}: geeft van ${data.van} wat van een ander is`);
    boekt([{ van: tegoedVan(rij.ontvanger), naar: tegoedVan(ontvanger), kleur: rij.koker, bedrag }]);
  }
  /** What a receiver has to its credit, is what is open of what it was promised. */
  sluit(standen) {
    const over = new Map();
    for (const { staat, open, koker, ontvanger } of this.rijen.values())
      if (staat === 'toegezegd') telBij(over, `${tegoedVan(ontvanger)} in kleur ${koker}`, -open);
    for (const [wie, perDag] of standen) if (soortVan(wie) === 'tegoed') telBij(over, wie, som([...perDag.values()]));
    for (const [wie, meer] of over) eis(meer === 0, `op ${wie} staat ${meer} meer dan van toezeggingen openstaat`);
  }
  /** A gain first settles what its receiver owes; what goes back lowers what is open of the afspraak. Gives the mutaties. */
  kenToe({ aandeel, afspraak, koker, bedrag, gevraagd, ...wie }) {
    const staat = gevraagd && bedrag > 0 ? 'gevraagd' : 'toegezegd';
    const nieuw = { ...wie, aandeel, afspraak, koker, bedrag, open: bedrag, staat };
    this.rijen.set(`${aandeel}~${koker}`, nieuw);
    const schuld = (rij) => rij.open < 0 && (!gevraagd || rij.afspraak === afspraak);
    const over = (rij) => rij.open > 0 && rij.afspraak === afspraak && !rij.gekregenVan;
    return belofte(nieuw, (staat === 'gevraagd' ? 0 : bedrag) + this.verreken(nieuw, bedrag > 0 ? schuld : over));
  }
  /** Sets a promise off against others of its receiver and koker. Gives how much of that one side was only asked. */
  verreken(rij, mag) {
    const zelfde = (een) => een.koker === rij.koker && canoniek(een.ontvanger) === canoniek(rij.ontvanger);
    const anderen = [...this.rijen.values()].filter((een) => een !== rij && zelfde(een) && mag(een));
    // What goes back goes off what was only asked first, and then off the newest.
    if (rij.open < 0) anderen.reverse().sort((a, b) => (a.staat < b.staat ? -1 : a.staat > b.staat ? 1 : 0));
    let gevraagd = 0;
    for (const een of anderen) {
      const deel = Math.min(Math.abs(rij.open), Math.abs(een.open));
      een.open += Math.sign(rij.open) * deel;
      rij.open -= Math.sign(rij.open) * deel;
      if ([rij, een].some(({ staat }) => staat === 'gevraagd')) gevraagd += deel;
    }
    return gevraagd;
  }
}
/** All assessments of a boek: their costs out of the events, and their outcome out of their input and their rule. */
class Vaststellingen {
  kosten = [];
  populaties = new Map();
  regels = new Map();
  afspraken = new Map();
  toezeggingen = new Toezeggingen();
  voorfinancieringen = new Map();
  vaststellingen = new Map();
  nagerekend = 0;
  nagerekendeDelen = 0;
  elders = 0;
  lees(type, data, revisie, waar) {
    if (type === 'boek-geopend.v1') this.jaar = data.jaar;
    if (type === 'populatie-vastgelegd.v1') this.populaties.set(data.populatie, { ...data, codes: new Map() });
    if (type === 'populatie-aangevuld.v1')
      for (const code of data.huishoudens) this.populaties.get(data.populatie)?.codes.set(code, revisie);
    if (type === 'regel-opgesteld.v1') this.regels.set(`${data.verdeelregel} ${data.versie}`, data.regel);
    if (/^afspraak-(opgesteld|gewijzigd)\.v1$/u.test(type))
      this.afspraken.set(`${data.afspraak} ${data.versie}`, data.inhoud);
    const melding = typeof data.melding === 'string' ? { melding: data.melding, vervangt: data.vervangt } : {};
    for (const [nummer, kost] of kostenVan(type, data).entries())
      this.kosten.push({ revisie, nummer, ...melding, ...kost });
    this.toezeggingen.lees(type, data, waar);
    if (type === 'voorfinanciering-verstrekt.v1') this.voorfinancieringen.set(data.voorfinanciering, data);
    if (type === 'preventiewinst-gemeten.v1') this.houdTegen(data, `${waar} (meting ${data.meting})`);
    if (type === 'preventiewinst-vastgesteld.v1') this.begin(data, `${waar} (vaststelling ${data.vaststelling})`);
    if (type !== 'aandeel-toegekend.v1' && type !== 'voorfinanciering-verrekend.v1') return;
    eis(this.nu?.vaststelling === data.vaststelling, `${waar}: hoort niet bij de vaststelling van deze opdracht`);
    if (type === 'voorfinanciering-verrekend.v1') return this.nu.terug.push(data);
    const naam = `${data.vaststelling}~${(this.nu.delen += 1)}`;
    eis(data.aandeel === naam, `${waar}: het deel heet ${data.aandeel}, en niet ${naam}`);
  }
  begin(data, waar) {
    const { vaststelling, corrigeert, uitkomst } = data;
    eis(this.nu === undefined, `${waar}: een tweede vaststelling in dezelfde opdracht`);
    const inhoud = this.houdTegen(data, waar, `${data.verdeelregel} ${data.regelversie}`);
    // It takes the place of all that went before it; of those each holds the whole of what it pays back.
    const { samen = [], uitkomst: toen } = this.vaststellingen.get(corrigeert) ?? {};
    const terug = [...(toen?.terugbetalingen ?? [])];
    this.nu = { waar, vaststelling, uitkomst, inhoud, samen: [...samen, vaststelling], delen: 0, terug };
    this.vaststellingen.set(vaststelling, this.nu);
  }
  /** What follows from the outcome, less what it and all that it corrects gave: nothing is left. */
  sluit() {
    const { waar, vaststelling, uitkomst, inhoud, samen, terug, delen } = this.nu ?? {};
    this.nu = undefined;
    if (inhoud === undefined) return;
    const rijen = [...this.toezeggingen.rijen.values()].filter((rij) => samen.includes(rij.vaststelling));
    const eerst = rijen.filter((rij) => rij.vaststelling !== vaststelling);
    const budgetten = new Map([...eerst, ...inhoud.kokers].map(({ koker, budget }) => [koker, budget]));
    const over = new Map();
    const tel = (teken, lijst, soort, ontvanger) =>
      lijst.forEach(({ koker, bedrag }) => telBij(over, canoniek([soort, ontvanger, koker ?? '']), teken * bedrag));
    for (const { koker, kokers } of uitkomst.compensaties)
      tel(1, kokers, 'compensatie', { soort: 'budget', budget: budgetten.get(koker) });
    for (const { voorfinanciering, bedrag, kokers } of uitkomst.terugbetalingen) {
      const { budget, door } = this.voorfinancieringen.get(voorfinanciering);
      const anderen = kokers.filter(({ koker }) => koker !== door.koker);
      tel(1, anderen, 'voorfinanciering', { soort: 'budget', budget });
      tel(1, [{ bedrag }], 'verrekend', voorfinanciering);
    }
    for (const een of uitkomst.delen) tel(uitkomst.soort === 'verlies' ? -1 : 1, een.kokers, 'aandeel', een.ontvanger);
    for (const rij of rijen) tel(-1, [rij], rij.soort, rij.ontvanger);
    for (const { voorfinanciering, bedrag } of terug) tel(-1, [{ bedrag }], 'verrekend', voorfinanciering);
    for (const [wie, bedrag] of over)
      eis(bedrag === 0, `${waar}: wat is toegekend (${wie}) scheelt ${-bedrag} eurocent met de uitkomst`);
    for (const { koker, budget } of rijen)
      eis(budgetten.get(koker) === budget, `${waar}: ${koker} betaalt uit ${budget}, en dat is niet afgesproken`);
    this.nagerekendeDelen += delen;
  }
  /** Gives what was agreed, or undefined when that stands in another boek. */
  houdTegen({ invoer, kosten, uitkomst, afspraak, versie, van, totEnMet }, waar, regelnaam) {
    const inhoud = this.afspraken.get(`${afspraak} ${versie}`);
    const regel = this.regels.get(regelnaam);
    const populatie = this.populaties.get(inhoud?.populatie);
    if (populatie === undefined || (regelnaam && regel === undefined)) return void (this.elders += 1);
    const { ledenTot } = kosten;
    const leden = [...populatie.codes.values()].filter((erbij) => erbij <= ledenTot).length;
    const { regels, hash, kokers } = this.tel(inhoud, populatie, van, totEnMet, kosten);
    const gelijk = (een, ander, melding) => eis(een === ander, `${waar}: ${melding}`);
    if (ledenTot !== undefined)
      gelijk(invoer.populatie.nu, leden, `telt ${invoer.populatie.nu} huishoudens, de populatie had er toen ${leden}`);
    gelijk(regels, kosten.regels, `rust op ${kosten.regels} kostenregels, het boek heeft er ${regels}`);
    gelijk(hash, kosten.hash, 'rust op andere kosten dan in het boek staan');
    for (const { koker, nulmeting, realisatie } of invoer.kokers) {
      const afgesproken = canoniek(inhoud.kokers.find((een) => een.koker === koker)?.nulmeting ?? null);
      const { maanden, inkomsten, afgekapt } = kokers.get(koker);
      const optelling = (daar, hier, naam, wat) =>
        gelijk(opgeteld(daar, naam), opgeteld(hier, naam), `${wat} ${koker} is niet wat het boek optelt`);
      gelijk(canoniek(nulmeting), afgesproken, `de nulmeting van ${koker} is een andere dan afgesproken`);
      optelling(realisatie.maanden, maanden, 'maand', 'de realisatie van');
      optelling(realisatie.inkomsten, inkomsten, 'aanbieder', 'het inkomen uit');
      gelijk(realisatie.uitschieters?.afgekapt ?? 0, afgekapt, `boven de grens in ${koker} ligt ${afgekapt}`);
    }
    // The steps tell it in words, and volume splits it once more: neither is an outcome of its own.
    const vast = { ...uitkomst, volume: undefined, stappen: undefined };
    const zelf = reken(invoer, regel);
    for (const veld of new Set([...Object.keys(vast), ...Object.keys(zelf)])) {
      const [daar, hier] = [vast, zelf].map((een) => canoniek(een[veld] ?? null));
      gelijk(daar, hier, `${veld} is vastgelegd als ${daar.slice(0, 200)}, nagerekend is het ${hier.slice(0, 200)}`);
    }
    this.nagerekend += 1;
    return inhoud;
  }
  /** All costs that count, without those of meldingen that were replaced. */
  geldend() {
    const weg = new Set(this.kosten.flatMap(({ vervangt }) => vervangt ?? []));
    return this.kosten.filter(({ melding, bedrag }) => bedrag !== undefined && !weg.has(melding));
  }
  /** The costs in scope, with their hash (docs/reference/kostenregels.md). */
  tel(inhoud, { leden, codes }, van, totEnMet, { gelezenTot, ledenTot = gelezenTot }) {
    const duur = aantalMaanden(van, totEnMet);
    const nu = new Set(Array.from({ length: duur }, (_, i) => maandNa(van, i)));
    const toen = new Set([...nu].map((maand) => maandNa(maand, -12 * Math.ceil(duur / 12))));
    const erbij = {
      huishoudens: ({ huishouden }) => (codes.get(huishouden) ?? Infinity) <= ledenTot,
      wijken: ({ wijk }) => leden.wijken.includes(wijk),
      cohort: ({ populatie }) => populatie === inhoud.populatie,
    }[leden.soort];
    const hash = createHash('sha256');
    const perMelding = new Map();
    // For whom others came to count after the costs of earlier years came over, these do not count.
    const over = this.kosten.find(({ nietVoor }) => nietVoor !== undefined)?.revisie;
    const later = leden.soort === 'huishoudens' && ledenTot > over;
    let [regels, vorige] = [0, -1];
    for (const kost of this.kosten) {
      const { revisie, nummer, melding = '', vervangt = '', maand, bedrag } = kost;
      if (revisie > gelezenTot) break;
      if (revisie !== vorige && vervangt !== '' && perMelding.delete(vervangt))
        hash.update(`${canoniek([revisie, 'vervangt', melding, vervangt])}\n`);
      vorige = revisie;
      if (bedrag === undefined || !(nu.has(maand) || toen.has(maand)) || !erbij(kost)) continue;
      if (maand < `${this.jaar}-01` && kost.nietVoor && (later || kost.nietVoor.includes(inhoud.populatie))) continue;
      hash.update(`${canoniek([revisie, nummer, ...KOSTENVELDEN.map((veld) => kost[veld] ?? ''), bedrag])}\n`);
      regels += 1;
      if (!perMelding.has(melding)) perMelding.set(melding, []);
      perMelding.get(melding).push(kost);
    }
    const inPeriode = [...perMelding.values()].flat().filter(({ maand }) => nu.has(maand));
    const eigen = (koker) => inPeriode.filter((een) => een.koker === koker);
    const kokers = new Map(inhoud.kokers.map(({ koker }) => [koker, perKoker(eigen(koker), inhoud)]));
    return { regels, hash: hash.digest('hex'), kokers };
  }
}
const opgeteld = (regels, naam) => canoniek([...somPer(regels, (een) => een[naam])].filter(([, som]) => som).sort());
function perKoker(kosten, { aanbieders, grensPerHuishouden = Infinity }) {
  const maanden = kosten.map(({ maand, bedrag }) => ({ maand, bedrag }));
  const inkomsten = kosten.filter((een) => aanbieders.some(({ organisatie }) => organisatie === een.aanbieder));
  let afgekapt = 0;
  const opMaand = [...kosten].sort((a, b) => (a.maand < b.maand ? -1 : 1));
  const laatste = new Map(opMaand.map(({ huishouden, maand }) => [huishouden, maand]));
  for (const [huishouden, bedrag] of somPer(opMaand, (een) => een.huishouden)) {
    if (huishouden === undefined || bedrag <= grensPerHuishouden) continue;
    maanden.push({ maand: laatste.get(huishouden), bedrag: grensPerHuishouden - bedrag });
    afgekapt += bedrag - grensPerHuishouden;
  }
  return { maanden, inkomsten, afgekapt };
}
// ── The events ───────────────────────────────────────────────────────────────────────────────────────────────────────
const DATUM = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;
const ENVELOP = 'data,id,metadata,revision,stream,type';
const andersom = (mutaties) => mutaties.map((een) => ({ ...een, van: een.naar, naar: een.van }));
const afdrukVan = (mutaties) => sha256(Buffer.from(mutaties.map(canoniek).sort().join('\n'))).toString('base64');
/** What these mutaties spend or take back of it, by rekening and kleur. */
const besteedVan = (mutaties) => somPer(mutaties.filter(besteedOp), (een) => `${besteedOp(een)}|${een.kleur}`);
const besteedOp = ({ van, naar }) => [van, naar].find(isBesteed);
const geldt = ({ terug, teruggenomen }) => terug === undefined && !teruggenomen;
/** What a line of a declaratie costs whom, and out of what: its credit in the boek of a year later says the same. */
function regelVan({ mutaties, kenmerken, ...wanneer }) {
  const wie = { ...kenmerken, periode: kostenmaand({ kenmerken, ...wanneer }) };
  return afdrukVan(mutaties.map(({ naar, kleur, bedrag }) => ({ wie, uit: naar.split(':')[1], kleur, bedrag })));
}
class Boek {
  grootboek = new Grootboek();
  vaststellingen = new Vaststellingen();
  telling = new Map();
  ids = new Set();
  opdrachten = new Map();
  /** Of every movement: what its mutaties are, and on which day they count. */
  bewegingen = new Map();
  /** The controlesleutels that the boek says, and has not withdrawn. */
  sleutels = new Map();
  afgesloten = '';
  laatsteMoment = '';
  over = {};
  vergeten = new Set();
  kostenOver = [];
  malussen = new Map();
  /** Lines of the boek of the year before that were paid back here, by their revisie there. */
  credits = new Map();
  constructor(naam) {
    this.naam = naam;
    this.jaar = naam.slice(-4);
  }
  lees(gebeurtenis, revisie) {
    const waar = `gebeurtenis ${revisie}`;
    const { stream, revision, id, type, data, metadata } = gebeurtenis;
    eis(Object.keys(gebeurtenis).sort().join() === ENVELOP, `${waar}: de envelop heeft andere velden`);
    eis(stream === `boek-${this.naam}`, `${waar}: hoort bij ${stream}, niet bij boek-${this.naam}`);
    eis(revision === revisie, `${waar}: heeft revisie ${revision}`);
    eis(typeof id === 'string' && this.ids.add(id).size > revisie, `${waar}: de id ${id} komt vaker voor`);
    eis(typeof type === 'string' && /^[a-z-]+\.v\d+$/u.test(type), `${waar}: ${type} is geen type`);
    this.telling.set(type, (this.telling.get(type) ?? 0) + 1);
    const opent = type === 'boek-geopend.v1' && data.boek === this.naam && String(data.jaar) === this.jaar;
    eis(revisie > 0 || opent, `${waar}: het boek begint met ${type} (${data.boek} van ${data.jaar})`);
    this.leesMetadata(metadata, revisie, waar, type);
    eis(DATUM.test(data.boekdatum), `${waar}: ${data.boekdatum} is geen datum`);
    if (type === 'controlesleutel-aangewezen.v1') this.sleutels.set(data.controlesleutel, data.sleutel);
    if (type === 'controlesleutel-ingetrokken.v1') this.sleutels.delete(data.controlesleutel);
    if (type === 'huishouden-vergeten.v1') this.vergeten.add(data.huishouden);
    if (type === 'kosten-overgenomen.v1') this.neemKostenOver(data, waar);
    if (type === 'periode-afgesloten.v1') this.afgesloten = data.periode;
    if (type === 'periode-heropend.v1') this.afgesloten = maandNa(data.periode, -1);
    if (type === 'opdracht-geweigerd.v1') eis(data.mutaties === undefined, `${waar}: een weigering verplaatst geld`);
    if (data.mutaties !== undefined) this.beweeg(type, data, revisie, waar);
    if (type === 'resultaat-vastgesteld.v1') houdResultaat(data, waar);
    this.houdMalus(type, data, revisie, waar);
    if (type === 'clienten-overgenomen.v1') houdOvername(data, waar);
    if (type === 'eerdere-regel-gecrediteerd.v1') this.crediteer(data, waar);
    this.vaststellingen.lees(type, data, revisie, waar);
  }
  keurSleutels(getekendDoor, dit) {
    const gezegd = getekendDoor.some(({ tekst }) => [...this.sleutels.values()].includes(tekst));
    eis(gezegd, `${dit} is getekend met een sleutel die het boek toen niet had aangewezen, of had ingetrokken`);
  }
  leesMetadata({ geregistreerdOp, opdracht, zout }, revisie, waar, type) {
    eis(MOMENT.test(geregistreerdOp), `${waar}: ${geregistreerdOp} is geen moment`);
    eis(geregistreerdOp >= this.laatsteMoment, `${waar}: is vastgelegd vóór de gebeurtenis ervoor`);
    this.laatsteMoment = geregistreerdOp;
    eis(Buffer.from(String(zout), 'base64url').length === 16, `${waar}: heeft geen zout van 128 bits`);
    const sleutel = canoniek([opdracht?.afzender, opdracht?.id]);
    if (this.nu?.sleutel !== sleutel) {
      this.sluitOpdracht();
      const eerder = this.opdrachten.get(sleutel);
      eis(eerder === undefined, `${waar}: opdracht ${opdracht?.id} is al uitgevoerd op revisie ${eerder}`);
      this.opdrachten.set(sleutel, revisie);
      this.nu = { sleutel, hash: opdracht.hash, waar, vindtVordering: false };
    }
    eis(this.nu.hash === opdracht.hash, `${waar}: dezelfde opdracht met een andere inhoud`);
    this.nu.vindtVordering ||= VINDT_VORDERING.test(type);
  }
  /** What one opdracht does is decided as a whole, so it is held against the laws as a whole. */
  sluitOpdracht() {
    const { waar, vindtVordering, malus } = this.nu ?? {};
    this.grootboek.sluit(waar, vindtVordering);
    const over = this.malussen.get(malus?.van);
    eis(over === malus?.nogTeInnen, `${waar}: van de malus is dan ${over} over, en vastgelegd is ${malus?.nogTeInnen}`);
    this.vaststellingen.sluit();
    this.nu = undefined;
  }
  beweeg(type, data, revisie, waar) {
    const { boekdatum, mutaties } = data;
    eis(boekdatum.slice(0, 4) === this.jaar, `${waar}: telt op ${boekdatum}, buiten het jaar van het boek`);
    const maand = boekdatum.slice(0, 7);
    const mag = leesWissel(this, type, data, waar) || maand > this.afgesloten || mutaties.length === 0;
    eis(mag, `${waar}: telt in ${maand}, en dat was afgesloten`);
    const terug = type.startsWith('fondsboeking-teruggenomen.') ? data.boeking : data.storneert;
    if (terug !== undefined) this.neemTerug(terug, mutaties, boekdatum, waar);
    // An assessment names by its id the one that it corrects.
    const corrigeert = typeof data.corrigeert === 'number' ? data.corrigeert : undefined;
    if (corrigeert !== undefined) this.corrigeer(corrigeert, mutaties, boekdatum, waar);
    const besteed = corrigeert === undefined && mutaties.some(({ naar }) => isBesteed(naar)) && besteedVan(mutaties);
    const regel = type === 'declaratieregel-geboekt.v1' && regelVan(data);
    this.bewegingen.set(revisie, { afdruk: afdrukVan(mutaties), boekdatum, terug, corrigeert, besteed, regel });
    this.grootboek.boek(data, waar);
  }
  /** A malus is taken by what stands behind its assessment and behind each instalment; what is left then, they say. */
  houdMalus(type, { soort, bedrag, vastgesteldOp = 0, nogTeInnen = 0, volgt, resultaat, mutaties }, revisie, waar) {
    if (type === 'resultaat-vastgesteld.v1') this.malussen.set(revisie, soort === 'malus' ? bedrag : 0);
    const over = this.malussen.get(vastgesteldOp);
    const past = type !== 'malus-geind.v1' || (volgt > 0 && over === bedrag + nogTeInnen);
    eis(past, `${waar}: int ${bedrag} van een malus en laat ${nogTeInnen}, en te innen was ${over ?? 'niets'}`);
    if (/^(resultaat-vastgesteld|malus-geind)\./u.test(type)) {
      eis(!this.nu.malus && nogTeInnen >= 0, `${waar}: een tweede malus in dezelfde opdracht, of een onder nul`);
      this.nu.malus = { van: vastgesteldOp || revisie, tot: revisie + volgt, nogTeInnen };
    }
    if (!/^(besteding-gecorrigeerd|verplichting-vrijgevallen)\./u.test(type) || resultaat === undefined) return;
    const { malus } = this.nu;
    eis(revisie <= malus?.tot, `${waar}: is van een malus, en staat niet achter haar vaststelling of een inning`);
    telBij(this.malussen, malus.van, -totaal(mutaties));
    this.bewegingen.get(revisie).malus = malus.van;
  }
  /** An aanbieder pays a line of the year before back once, into the boek that was opened from that one. */
  crediteer({ uit, revisie, ...data }, waar) {
    const bron = `bron:${data.kenmerken.aanbieder}`;
    const goed = ({ van, naar, kleur }) => van === bron && /^vrij:/u.test(naar) && !/@/u.test(kleur);
    const kan = data.mutaties.every(goed) && this.opening?.af && uit === this.opening.uit && !this.credits.has(revisie);
    eis(kan, `${waar}: crediteert ${revisie} van ${uit} niet zoals het kan: één keer, hierheen, door haar aanbieder`);
    this.credits.set(revisie, regelVan(data));
  }
  neemKostenOver(data, waar) {
    const vorige = this.kostenOver.at(-1);
    eis(data.deel === this.kostenOver.length + 1, `${waar}: is deel ${data.deel} van de kosten van eerdere jaren`);
    eis(vorige?.volgt !== undefined || !vorige, `${waar}: neemt kosten over nadat alles over was`);
    const zelfde = ({ uit, controlepunt, vanaf, eigen }) => canoniek([uit, controlepunt, vanaf, eigen]);
    eis(!vorige || zelfde(vorige) === zelfde(data), `${waar}: dit deel van de kosten hoort bij een andere opening`);
    this.kostenOver.push(data);
    if (vorige) return;
    const zelf = vanIemand(this.vaststellingen.geldend()).filter(({ melding }) => melding);
    const weg = data.eigen.flatMap((een) => een.maanden.map((maand) => ({ ...een, maanden: [maand] })));
    const geen = weg.find((een) => !zelf.some((kost) => isEigen([een], kost)));
    eis(!geen, `${waar}: laat kosten van ${geen?.koker} ${geen?.maanden} weg die dit boek niet zelf meldde`);
  }
  neemTerug(revisie, mutaties, boekdatum, waar) {
    const oud = this.bewegingen.get(revisie);
    eis(oud !== undefined, `${waar}: neemt ${revisie} terug, en dat is geen eerdere beweging`);
    eis(geldt(oud), `${waar}: ${revisie} is zelf een storno, of al teruggenomen`);
    eis(oud.afdruk === afdrukVan(andersom(mutaties)), `${waar}: is niet precies het omgekeerde van ${revisie}`);
    eis(boekdatum >= oud.boekdatum, `${waar}: telt eerder dan ${revisie}, die het terugneemt`);
    eis(!oud.gecorrigeerd, `${waar}: neemt ${revisie} terug, waarvan een correctie al een deel terugnam`);
    oud.teruggenomen = true;
    const genomen = (een) => een.malus === revisie && geldt(een);
    const nog = this.malussen.delete(revisie) && [...this.bewegingen.values()].some(genomen);
    eis(!nog, `${waar}: neemt ${revisie} terug, en van die malus is nog iets genomen`);
    if (oud.malus !== undefined) telBij(this.malussen, oud.malus, totaal(mutaties));
    if (oud.corrigeert !== undefined) this.houBij(this.bewegingen.get(oud.corrigeert), mutaties, -1);
  }
  /** A correction takes back a part of what was spent, in its own kleuren, and never more than what is left of it. */
  corrigeer(revisie, mutaties, boekdatum, waar) {
    const oud = this.bewegingen.get(revisie);
    eis(oud?.besteed && geldt(oud), `${waar}: corrigeert ${revisie}, en dat is geen besteding die nog van kracht is`);
    eis(boekdatum >= oud.boekdatum, `${waar}: telt eerder dan ${revisie}, die het corrigeert`);
    this.houBij(oud, mutaties, 1);
    const genoeg = [...oud.besteed.values()].every((over) => over >= 0);
    eis(genoeg, `${waar}: neemt meer terug van ${revisie} dan daarvan over was`);
  }
  houBij(oud, mutaties, teken) {
    for (const [sleutel, bedrag] of besteedVan(mutaties)) {
      telBij(oud.besteed, sleutel, -teken * bedrag);
      oud.gecorrigeerd = (oud.gecorrigeerd ?? 0) + teken * bedrag;
    }
  }
}
/** A bonus or malus follows from its rule, the fee and the score, rounded once. */
function houdResultaat({ regel, score, vergoeding, soort, procent: vast, bedrag, mutaties }, waar) {
  const waarde = getal(score);
  const beloond = regel.bonus?.treden.findLast(({ vanaf }) => !minder(waarde, getal(vanaf)));
  const gekort = beloond ? undefined : regel.malus?.treden.findLast(({ onder }) => minder(waarde, getal(onder)));
  const deel = (beloond ?? gekort)?.procent ?? '0';
  const heel = rond(maal(breuk(vergoeding.bedrag), procent(deel)));
  const zelf = Math.min(heel, (beloond ? regel.bonus : regel.malus)?.hoogstens ?? heel);
  const wat = zelf === 0 ? 'geen' : beloond ? 'bonus' : 'malus';
  const zo = soort === wat && bedrag === zelf && vast === deel;
  eis(zo, `${waar}: het resultaat is ${soort} van ${bedrag}, nagerekend is het ${wat} van ${zelf}`);
  eis(totaal(mutaties) === (wat === 'bonus' ? zelf : 0), `${waar}: de bonus is niet wat is betaald`);
}
/** Clients that went are settled by whole months, rounded once. */
function houdOvername({ aantal, bedragPerJaar, vanaf, maanden, bedrag, mutaties }, waar) {
  const heel = Math.max(0, 13 - Number(vanaf.slice(5, 7)) - (vanaf.endsWith('-01') ? 0 : 1));
  const zelf = rond(breuk(BigInt(aantal) * BigInt(bedragPerJaar) * BigInt(heel), 12));
  eis(maanden === heel && bedrag === zelf, `${waar}: de overname staat op ${bedrag}, nagerekend is het ${zelf}`);
  eis(totaal(mutaties.filter((een) => een.van === mutaties[0].van)) === zelf, `${waar}: er ging een ander bedrag mee`);
}
/** Keeps what went between years, by overloop and side. Says whether it closes a year: that may count in closed months. */
function leesWissel(boek, type, { mutaties, uit, volgt, controlepunt }, waar) {
  eis(!boek.dicht, `${waar}: verplaatst geld nadat het jaar is afgesloten`);
  if (type === 'boek-afgesloten.v1') boek.dicht = volgt !== true;
  if (type === 'boek-overgenomen.v1') boek.opening = { uit, controlepunt, af: volgt !== true };
  for (const { van, naar, kleur, bedrag } of mutaties) {
    const [ander, kant] = naar.startsWith('overloop:') ? [van, `in ${naar}`] : [naar, `uit ${van}`];
    if (kant.includes(' overloop:')) (boek.over[kant] ??= []).push(`${ander} ${kleur.replace(/@.*/u, '@')} ${bedrag}`);
  }
  return /^(boek-afgesloten|(toezeggingen|trekking|schuldregeling)-overgedragen)\.v1$/u.test(type);
}
/** Holds what a boek opened with against what that of the year before closed with, movement by movement. */
function houdWissel(boek, vorig) {
  const heel = boek.opening?.af && boek.opening.uit === vorig.naam && vorig.dicht;
  eis(heel, `${boek.naam} is niet (helemaal) geopend uit ${vorig.naam}, of dat is niet afgesloten`);
  const over = (hier, kant, daar) => (hier.over[`${kant} overloop:${daar.naam}`] ?? []).sort().join('\n');
  const opende = over(boek, 'uit', vorig) === over(vorig, 'in', boek);
  const gelijk = opende && over(boek, 'in', vorig) === over(vorig, 'uit', boek);
  eis(gelijk, `wat ${boek.naam} opende is niet wat ${vorig.naam} afsloot`);
  for (const [revisie, regel] of boek.credits) {
    const daar = vorig.bewegingen.get(revisie);
    const zelfde = daar?.regel === regel && geldt(daar) && !daar.gecorrigeerd;
    eis(zelfde, `${boek.naam} crediteert ${revisie} van ${vorig.naam}, en zo staat daar geen declaratieregel (meer)`);
  }
}
const vanIemand = (kosten) => kosten.filter(({ huishouden, wijk, populatie }) => huishouden ?? wijk ?? populatie);
// Whether this cost is of these months of a koker, and of their group: households are taken together.
const isEigen = (eigen, { koker, maand, huishouden, wijk: w, populatie: p }) => {
  const groep = (!huishouden && ((p && `populatie ${p}`) || (w && `wijk ${w}`))) || 'huishoudens';
  return eigen.some((een) => een.koker === koker && (een.voor ?? groep) === groep && een.maanden.includes(maand));
};
function kostensommen(kosten) {
  const sommen = somPer(vanIemand(kosten), (een) => canoniek([...WIE, 'geboekt'].map((veld) => een[veld] ?? '')));
  return [...sommen].map(canoniek).sort().join('\n');
}
// Holds costs that a boek took over against those of the year before. Gives false when it took over none, and there were.
function houdKosten(boek, vorig) {
  const [eerste] = boek.kostenOver;
  if (eerste === undefined) return kostensommen(vorig.vaststellingen.geldend()) === '';
  const { uit, controlepunt, vanaf, eigen } = eerste;
  eis(uit === vorig.naam && !boek.kostenOver.at(-1).volgt, `niet alle kosten van ${vorig.naam} zijn overgenomen`);
  eis(canoniek(controlepunt) === canoniek(boek.opening.controlepunt), 'de kosten zijn niet van hetzelfde controlepunt');
  const over = boek.kostenOver.flatMap((data) => kostenVan('kosten-overgenomen.v1', data));
  const codes = new Set(over.map(({ huishouden }) => huishouden));
  const weg = ({ huishouden: code }) => vorig.vergeten.has(code) && !codes.has(code);
  const daar = vorig.vaststellingen.geldend().map((een) => (weg(een) ? { ...een, huishouden: undefined } : een));
  const telt = (kost) => kost.maand >= vanaf && (kost.geboekt || !isEigen(eigen, kost));
  const gelijk = kostensommen(over) === kostensommen(daar.filter(telt));
  eis(gelijk, `de kosten die ${boek.naam} overnam zijn niet wat ${vorig.naam} optelt`);
  return true;
}
// ── The bundle ───────────────────────────────────────────────────────────────────────────────────────────────────────
const FORMAAT = 'ontschot-bundel.v1';
/** Longer than any line that a store takes. */
const LANGSTE_REGEL = 4 * 1024 * 1024;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
// The lines of a bundle, as bytes: the first says what it is, every other is one event, in the bytes of the tree.
async function* regelsVan(pad) {
  let rest = Buffer.alloc(0);
  for await (const stuk of createReadStream(pad)) {
    rest = Buffer.concat([rest, stuk]);
    for (let einde = rest.indexOf('\n'); einde >= 0; einde = rest.indexOf('\n')) {
      yield rest.subarray(0, einde);
      rest = rest.subarray(einde + 1);
    }
    eis(rest.length <= LANGSTE_REGEL, 'de bundel heeft een regel die te lang is');
  }
  eis(rest.length === 0, 'de bundel houdt midden in een regel op');
}
function ontleed(bytes, waar) {
  try {
    const tekst = UTF8.decode(bytes);
    return { tekst, waarde: JSON.parse(tekst) };
  } catch {
    throw new Fout(`${waar} is geen JSON`);
  }
}
function leesKop(regel) {
  const { tekst, waarde: kop } = ontleed(regel, 'dit is geen bundel: de eerste regel');
  eis(kop?.formaat === FORMAAT, `dit is geen bundel: het formaat is ${kop?.formaat}, niet ${FORMAAT}`);
  const { boek, controlepunt, sleutels } = kop;
  eis(canoniek({ formaat: FORMAAT, boek, controlepunt, sleutels }) === tekst, 'de eerste regel is een andere');
  eis(typeof boek === 'string' && /^[A-Za-z0-9-]{1,58}-\d{4}$/u.test(boek), 'de bundel noemt geen boek');
  eis(Array.isArray(sleutels) && sleutels.every((een) => typeof een === 'string'), 'de bundel noemt geen sleutels');
  return { boek, controlepunt, sleutels };
}
// Checks a bundle, with the controlesleutels that whoever asks trusts and the checkpoints that were handed out before.
async function verifieer(pad, { sleutels: vertrouwd, eerder, bij }, meld) {
  const bekend = vertrouwd.map(leesSleutel);
  const regels = regelsVan(pad);
  const { boek: naam, ...kop } = leesKop((await regels.next()).value);
  const alle = [...bekend, ...kop.sleutels.map(leesSleutel)];
  const punt = leesControlepunt(kop.controlepunt, alle, 'het controlepunt');
  eis(punt.herkomst.endsWith(`/boek-${naam}`), `het controlepunt is van ${punt.herkomst}, niet van boek ${naam}`);
  const vroeger = eerder.map((tekst, i) => leesControlepunt(tekst, alle, `het eerdere controlepunt ${i + 1}`));
  for (const { dit, ...een } of vroeger) {
    eis(een.herkomst === punt.herkomst, `${dit} is van ${een.herkomst}, niet van ${punt.herkomst}`);
    eis(een.omvang <= punt.omvang, `${dit} telt er ${een.omvang}, deze bundel maar ${punt.omvang}`);
  }
  if (bij) {
    eis(bij.omvang <= punt.omvang, `de opening telt ${bij.omvang} gebeurtenissen van dit boek, de bundel minder`);
    eis(/^\d+$/.test(bij.omvang), 'de omvang in het controlepunt in de opening is geen aantal');
    vroeger.push({ ...bij, wortel: Buffer.from(bij.wortel, 'base64'), dit: 'het controlepunt in de opening' });
  }
  const boom = new Boom();
  const boek = new Boek(naam);
  const houdTegen = () => {
    for (const { omvang, wortel, dit, getekendDoor } of vroeger.filter((een) => een.omvang === boom.omvang)) {
      eis(boom.wortel().equals(wortel), `${dit} was over andere gebeurtenissen (bij ${omvang})`);
      if (getekendDoor) boek.keurSleutels(getekendDoor, dit);
    }
  };
  houdTegen();
  for await (const regel of regels) {
    const waar = `gebeurtenis ${boom.omvang}`;
    const { tekst, waarde } = ontleed(regel, waar);
    eis(waarde instanceof Object, `${waar} is geen gebeurtenis`);
    eis(canoniek(waarde) === tekst, `${waar}: staat er niet in de vorm waarover de boom is gemaakt`);
    boek.lees(waarde, boom.omvang);
    boom.voegToe(regel);
    houdTegen();
    if (boom.omvang % 100_000 === 0) meld(`  ${boom.omvang} gebeurtenissen …`);
  }
  boek.sluitOpdracht();
  boek.vaststellingen.toezeggingen.sluit(boek.grootboek.standen);
  eis(boom.omvang === punt.omvang, `de bundel heeft ${boom.omvang} gebeurtenissen, het controlepunt ${punt.omvang}`);
  eis(boom.wortel().equals(punt.wortel), 'de gebeurtenissen zijn niet die waarover het controlepunt is getekend');
  boek.keurSleutels(punt.getekendDoor, punt.dit);
  return { boek, punt, vroeger, bekend };
}
// ── The report ───────────────────────────────────────────────────────────────────────────────────────────────────────
const euro = (cent) => {
  const tekst = String(Math.abs(cent)).padStart(3, '0');
  return `${cent < 0 ? '-' : ''}€ ${tekst.slice(0, -2).replace(/\B(?=(\d{3})+$)/gu, '.')},${tekst.slice(-2)}`;
};
/** What could not be checked, and so keeps the answer from being "in order". */
function nietNagegaan({ boek, punt, bekend, vroeger, vorig, zonderKosten }) {
  const { elders } = boek.vaststellingen;
  const vertrouwd = punt.getekendDoor.some((een) => bekend.some(({ tekst }) => tekst === een.tekst));
  return [
    [vertrouwd, 'wie tekende: de sleutel staat alleen in de bundel zelf; geef met --sleutel een die u elders kreeg'],
    [vroeger.length > 0, 'of er sinds een eerdere keer iets is veranderd: geef met --controlepunt een van toen'],
    [!boek.opening || vorig, `de band met ${boek.opening?.uit}: geef met --vorig de bundel daarvan`],
    [!zonderKosten, `de kosten van ${boek.opening?.uit}: dit boek nam ze niet over`],
    [elders === 0, `${elders} vaststellingen of metingen: hun regel of afspraak staat in een ander boek`],
  ].flatMap(([nagegaan, wat]) => (nagegaan ? [] : [wat]));
}
function verslag({ boek, punt, vroeger }) {
  const { grootboek, opdrachten, telling } = boek;
  const { nagerekend, nagerekendeDelen } = boek.vaststellingen;
  const eind = [...grootboek.standen].map(([sleutel, perDag]) => ({ sleutel, bedrag: som([...perDag.values()]) }));
  const perSoort = somPer(eind, ({ sleutel }) => soortVan(sleutel));
  const geboekt = REKENINGEN.filter((soort) => perSoort.get(soort));
  const standen = geboekt.map((soort) => `${soort} ${euro(perSoort.get(soort))}`);
  return [
    `Boek ${boek.naam}, ${punt.omvang} gebeurtenissen tot en met ${boek.laatsteMoment}.`,
    `Handtekening: ${punt.getekendDoor.map(({ naam, kenmerk }) => `${naam} (${kenmerk})`).join(', ')}.`,
    `Volledig: elke gebeurtenis staat in de boom, in volgorde, in de vorm waarin zij is vastgelegd.`,
    ...vroeger.map(({ omvang }) => `Alleen aangegroeid: het controlepunt bij ${omvang} is er het begin van.`),
    `Opdrachten: ${opdrachten.size}, geen twee keer; ${telling.get('opdracht-geweigerd.v1') ?? 0} geweigerd.`,
    `Geld: ${grootboek.mutaties} mutaties; elke kleur telt op tot nul; niets staat op enige dag onder nul dat dat niet mag.`,
    `Preventiewinst: ${nagerekend} metingen en vaststellingen nagerekend, met hun kosten, en ${nagerekendeDelen} delen.`,
    `Stand: ${standen.join(', ') || 'er is niets geboekt'}.`,
    'Hier niet over: of een besluit mocht (mandaat, oormerk, instemming), en of wat is ingevoerd waar is.',
  ];
}
const HULP = `Controleert een bundel van een boek, zonder netwerk en zonder Ontschot.

  node verifieer.mjs BUNDEL [--sleutel SLEUTEL]... [--controlepunt BESTAND]... [--vorig BUNDEL]

  BUNDEL           het bestand met de gebeurtenissen en het getekende controlepunt
  --sleutel        een controlesleutel die u van de gemeente kreeg: naam+kenmerk+code
  --controlepunt   een bestand met een controlepunt dat u eerder kreeg
  --vorig          de bundel van het boek waaruit dit boek is geopend

Uitkomst: 0 in orde, 1 niet in orde, 2 niets gevonden maar niet alles nagegaan, 3 verkeerd gevraagd.`;
const LIJST = { type: 'string', multiple: true, default: [] };
const OPTIES = { sleutel: LIJST, controlepunt: LIJST, vorig: { type: 'string' }, help: { type: 'boolean' } };
/** Tells what was found; gives the exit status. */
async function controleer(pad, { sleutel: sleutels, controlepunt, vorig }) {
  const eerder = controlepunt.map((een) => readFileSync(een, 'utf8'));
  const gevonden = await verifieer(pad, { sleutels, eerder }, console.error);
  if (vorig !== undefined) {
    const gevraagd = { sleutels, eerder: [], bij: gevonden.boek.opening?.controlepunt };
    gevonden.vorig = await verifieer(vorig, gevraagd, () => undefined);
    houdWissel(gevonden.boek, gevonden.vorig.boek);
    gevonden.zonderKosten = !houdKosten(gevonden.boek, gevonden.vorig.boek);
  }
  for (const regel of verslag(gevonden)) console.log(regel);
  const niet = nietNagegaan(gevonden);
  for (const wat of niet) console.log(`Niet nagegaan: ${wat}.`);
  if (niet.length > 0) console.log('NIET VOLLEDIG: wat is nagegaan klopt, maar niet alles is nagegaan.');
  else console.log('IN ORDE: alles is nagegaan en alles klopt.');
  return niet.length > 0 ? 2 : 0;
}
async function main(args) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIES });
    if (!values.help && positionals.length === 1) return await controleer(positionals[0], values);
    console[values.help ? 'log' : 'error'](HULP);
    return values.help ? 0 : 3;
  } catch (fout) {
    if (String(fout.code).startsWith('ERR_PARSE_ARGS') || fout.syscall !== undefined) {
      console.error(fout.code === 'ENOENT' ? `Dit bestand is er niet: ${fout.path}` : fout.message);
      return 3;
    }
    // A shape that nobody foresaw is a fault of the bundle too, and is told as one.
    const vorm = `iets in de bundel heeft niet de vorm die het moet hebben (${fout.message})`;
    console.log(`NIET IN ORDE: ${fout instanceof Fout ? fout.message : vorm}.`);
    return 1;
  }
}
process.exitCode = await main(process.argv.slice(2));

#!/usr/bin/env node
// Verifies a bundle of one boek: offline, without the service and without its code. Node 20 runs this file as it is.
// It is written apart from the rest of Ontschot on purpose: what the two agree on, was computed twice.
//
//   node verifieer.mjs BUNDEL [--sleutel SLEUTEL]... [--controlepunt EERDER]...
//
// Exit status: 0 all was checked and holds; 1 something does not hold; 2 nothing was found wrong, but not all could be
// checked; 3 it was asked wrongly. Amounts are eurocents.
import { Buffer } from 'node:buffer';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs, TextDecoder } from 'node:util';

/** What does not hold; the first one ends the check. */
class Fout extends Error {}

const stop = (melding) => {
  throw new Fout(melding);
};
const eis = (klopt, melding) => {
  if (!klopt) stop(melding);
};

// ── Canonical JSON (RFC 8785) ────────────────────────────────────────────────────────────────────────────────────────

/** The canonical text of a JSON value: keys sorted by UTF-16 units, numbers and text as ECMAScript writes them. */
function canoniek(waarde) {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const sleutels = Object.keys(waarde).sort();
  return `{${sleutels.map((sleutel) => `${JSON.stringify(sleutel)}:${canoniek(waarde[sleutel])}`).join(',')}}`;
}

// ── The tree (RFC 6962) ──────────────────────────────────────────────────────────────────────────────────────────────

const sha256 = (...delen) => {
  const hash = createHash('sha256');
  for (const deel of delen) hash.update(deel);
  return hash.digest();
};
const BLAD = Buffer.of(0);
const KNOOP = Buffer.of(1);

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
    if (this.omvang === 0) return sha256();
    return this.toppen.reduceRight((rechts, links) => sha256(KNOOP, links, rechts));
  }
}

// ── Signed checkpoints (c2sp.org/signed-note, c2sp.org/tlog-checkpoint) ──────────────────────────────────────────────

const ED25519 = Buffer.of(1);
/** What stands in DER before the 32 bytes of an Ed25519 key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Reads `<naam>+<kenmerk>+<base64>`. */
function leesSleutel(tekst) {
  const [, naam, kenmerk, code] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(tekst.trim()) ?? [];
  const bytes = Buffer.from(code ?? '', 'base64');
  eis(bytes.length === 33 && bytes[0] === 1, `dit is geen controlesleutel: ${tekst.slice(0, 80)}`);
  const openbaar = bytes.subarray(1);
  const hash = sha256(Buffer.from(`${naam}\n`, 'utf8'), ED25519, openbaar);
  eis(hash.subarray(0, 4).toString('hex') === kenmerk, `naam en sleutel horen niet bij elkaar: ${tekst.slice(0, 80)}`);
  const key = createPublicKey({ key: Buffer.concat([SPKI, openbaar]), format: 'der', type: 'spki' });
  return { tekst: tekst.trim(), naam, kenmerk, key };
}

/** Reads a checkpoint and says which of these keys signed it; one of them that does not hold makes it worthless. */
function leesControlepunt(briefje, sleutels) {
  const einde = briefje.lastIndexOf('\n\n');
  eis(einde > 0 && briefje.endsWith('\n'), 'het controlepunt is geen getekend briefje');
  const tekst = briefje.slice(0, einde + 1);
  const [herkomst, omvang, wortel, ...rest] = tekst.split('\n');
  eis(rest.length === 1 && rest[0] === '', 'het controlepunt heeft niet precies drie regels');
  eis(/^(0|[1-9]\d{0,15})$/.test(omvang), 'de omvang in het controlepunt is geen aantal');
  const hash = Buffer.from(wortel, 'base64');
  eis(hash.length === 32 && hash.toString('base64') === wortel, 'de wortel in het controlepunt is geen hash');
  const getekendDoor = [];
  for (const regel of briefje.slice(einde + 2, -1).split('\n')) {
    const [, naam, code] = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u.exec(regel) ?? [];
    const bytes = Buffer.from(code ?? '', 'base64');
    eis(bytes.length > 4, 'onder het controlepunt staat iets dat geen handtekening is');
    const kenmerk = bytes.subarray(0, 4).toString('hex');
    const sleutel = sleutels.find((een) => een.naam === naam && een.kenmerk === kenmerk);
    if (sleutel === undefined) continue;
    eis(
      verify(null, Buffer.from(tekst, 'utf8'), sleutel.key, bytes.subarray(4)),
      `de handtekening van ${naam} (${kenmerk}) onder het controlepunt klopt niet`,
    );
    getekendDoor.push(sleutel);
  }
  return { herkomst, omvang: Number(omvang), wortel: hash, getekendDoor };
}

// ── The money ────────────────────────────────────────────────────────────────────────────────────────────────────────

const MAG_ONDER_NUL = {
  ...{ bron: true, vrij: false, verplicht: false, voorschot: false, besteed: false },
  ...{ toegezegd: true, tegoed: false, vrijgave: true, stelpost: true, overloop: true },
};
/** Only these may find that a receiver owes: a vaststelling, and what carries its promises from year to year. */
const VINDT_VORDERING = new Set([
  'preventiewinst-vastgesteld.v1',
  'toezeggingen-overgedragen.v1',
  'toezeggingen-overgenomen.v1',
]);

/** One stand in one kleur: what changed per day, in order of day. */
class Stand {
  dagen = [];
  bedragen = [];

  boek(dag, bedrag) {
    let plek = this.dagen.length;
    while (plek > 0 && this.dagen[plek - 1] > dag) plek -= 1;
    if (plek > 0 && this.dagen[plek - 1] === dag) this.bedragen[plek - 1] += bedrag;
    else {
      this.dagen.splice(plek, 0, dag);
      this.bedragen.splice(plek, 0, bedrag);
    }
  }

  /** The first day from `vanaf` on at whose end it is below zero. */
  eersteOnderNul(vanaf) {
    let stand = 0;
    for (let i = 0; i < this.dagen.length; i += 1) {
      stand += this.bedragen[i];
      const volgende = this.dagen[i + 1] ?? '9999';
      if (stand < 0 && volgende > vanaf) return { dag: this.dagen[i] < vanaf ? vanaf : this.dagen[i], stand };
    }
    return undefined;
  }

  get eind() {
    return this.bedragen.reduce((som, bedrag) => som + bedrag, 0);
  }
}

/** The whole book, kept apart from the program that wrote it. */
class Grootboek {
  /** By `<rekening>|<kleur>`, and the own stands of verplichtingen and voorschotten by `verplichting <naam>|<kleur>`. */
  standen = new Map();
  perKleur = new Map();
  mutaties = 0;
  /** What the opdracht of this moment changed, by stand: how much, and from which day. */
  geraakt = new Map();

  boek(gegevens, waar) {
    const vrijgave = new Map();
    for (const mutatie of gegevens.mutaties) {
      const { van, naar, kleur, bedrag } = mutatie;
      eis(Number.isSafeInteger(bedrag) && bedrag > 0, `${waar}: een bedrag is geen heel aantal eurocenten boven nul`);
      eis(typeof kleur === 'string' && kleur !== '', `${waar}: een mutatie heeft geen kleur`);
      eis(van !== naar, `${waar}: een mutatie gaat van ${van} naar zichzelf`);
      for (const [rekening, erbij] of [
        [van, -bedrag],
        [naar, bedrag],
      ]) {
        const soort = String(rekening).split(':')[0];
        eis(
          Object.hasOwn(MAG_ONDER_NUL, soort) && rekening.length > soort.length + 1,
          `${waar}: ${rekening} is geen rekening`,
        );
        this.tel(rekening, kleur, gegevens.boekdatum, erbij);
        for (const [eigen, van] of [
          ['verplichting', 'verplicht'],
          ['voorschot', 'voorschot'],
        ])
          if (mutatie[eigen] !== undefined && soort === van)
            this.tel(`${eigen} ${mutatie[eigen]}`, kleur, gegevens.boekdatum, erbij);
        this.perKleur.set(kleur, (this.perKleur.get(kleur) ?? 0) + erbij);
        if (soort === 'vrijgave') vrijgave.set(rekening, (vrijgave.get(rekening) ?? 0) + erbij);
      }
      this.mutaties += 1;
    }
    for (const [rekening, som] of vrijgave) eis(som === 0, `${waar}: ${rekening} is niet in evenwicht`);
  }

  tel(wie, kleur, dag, bedrag) {
    const sleutel = `${wie}|${kleur}`;
    let stand = this.standen.get(sleutel);
    if (stand === undefined) this.standen.set(sleutel, (stand = new Stand()));
    stand.boek(dag, bedrag);
    const verschil = this.geraakt.get(sleutel) ?? { bedrag: 0, dag };
    this.geraakt.set(sleutel, { bedrag: verschil.bedrag + bedrag, dag: dag < verschil.dag ? dag : verschil.dag });
  }

  /** After each opdracht: nothing that must not be below zero is so, on any date; every kleur adds up to zero. */
  sluit(waar, vindtVordering) {
    for (const [sleutel, { bedrag, dag }] of this.geraakt) {
      const soort = sleutel.split(/[: ]/u)[0];
      if (bedrag >= 0 || MAG_ONDER_NUL[soort] === true || (soort === 'tegoed' && vindtVordering)) continue;
      const onder = this.standen.get(sleutel).eersteOnderNul(dag);
      if (onder === undefined) continue;
      stop(`${waar}: op ${onder.dag} staat ${sleutel.replace('|', ' in kleur ')} op ${onder.stand} eurocent`);
    }
    this.geraakt.clear();
    for (const [kleur, som] of this.perKleur) eis(som === 0, `${waar}: kleur ${kleur} telt op tot ${som}`);
  }
}

// ── The events ───────────────────────────────────────────────────────────────────────────────────────────────────────

const DATUM = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;
const ENVELOP = ['data', 'id', 'metadata', 'revision', 'stream', 'type'];
/** Events that take back another one exactly, and the field that names it. */
const NEEMT_TERUG = { 'beweging-gestorneerd.v1': 'storneert', 'fondsboeking-teruggenomen.v1': 'boeking' };

const andersom = (mutaties) =>
  mutaties.map(({ van, naar, ...rest }) => canoniek({ ...rest, van: naar, naar: van })).sort();
const rechtdoor = (mutaties) => mutaties.map(canoniek).sort();
const vingerafdruk = (regels) => sha256(Buffer.from(regels.join('\n'), 'utf8')).toString('base64');

/** One boek, read event by event. */
class Boek {
  grootboek = new Grootboek();
  telling = new Map();
  ids = new Set();
  opdrachten = new Map();
  /** Of every movement: what its mutaties are, and on which day they count. */
  bewegingen = new Map();
  afgesloten = '';
  laatsteMoment = '';
  nu = undefined;

  constructor(naam) {
    this.naam = naam;
    this.jaar = naam.slice(-4);
  }

  lees(gebeurtenis, revisie) {
    const waar = `gebeurtenis ${revisie}`;
    const { stream, revision, id, type, data, metadata } = gebeurtenis;
    eis(Object.keys(gebeurtenis).sort().join() === ENVELOP.join(), `${waar}: de envelop heeft andere velden`);
    eis(stream === `boek-${this.naam}`, `${waar}: hoort bij ${stream}, niet bij boek-${this.naam}`);
    eis(revision === revisie, `${waar}: heeft revisie ${revision}`);
    eis(typeof id === 'string' && !this.ids.has(id), `${waar}: de id ${id} komt vaker voor`);
    this.ids.add(id);
    eis(typeof type === 'string' && /^[a-z-]+\.v\d+$/u.test(type), `${waar}: ${type} is geen type`);
    this.telling.set(type, (this.telling.get(type) ?? 0) + 1);
    if (revisie === 0) this.begin(type, data, waar);
    this.leesMetadata(metadata, revisie, waar, type);
    eis(DATUM.test(data.boekdatum), `${waar}: ${data.boekdatum} is geen datum`);
    if (type === 'periode-afgesloten.v1') this.afgesloten = data.periode;
    if (type === 'periode-heropend.v1') this.afgesloten = vorigePeriode(data.periode);
    if (type === 'opdracht-geweigerd.v1') eis(data.mutaties === undefined, `${waar}: een weigering verplaatst geld`);
    if (data.mutaties !== undefined) this.beweeg(type, data, revisie, waar);
  }

  begin(type, data, waar) {
    eis(type === 'boek-geopend.v1', `${waar}: het boek begint met ${type}`);
    eis(
      data.boek === this.naam && String(data.jaar) === this.jaar,
      `${waar}: opent boek ${data.boek} van ${data.jaar}`,
    );
  }

  leesMetadata({ geregistreerdOp, opdracht, zout }, revisie, waar, type) {
    eis(MOMENT.test(geregistreerdOp), `${waar}: ${geregistreerdOp} is geen moment`);
    eis(geregistreerdOp >= this.laatsteMoment, `${waar}: is vastgelegd vóór de gebeurtenis ervoor`);
    this.laatsteMoment = geregistreerdOp;
    eis(Buffer.from(String(zout), 'base64url').length === 16, `${waar}: heeft geen zout van 128 bits`);
    const sleutel = canoniek([opdracht?.afzender, opdracht?.id]);
    if (this.nu?.sleutel === sleutel) {
      eis(this.nu.hash === opdracht.hash, `${waar}: dezelfde opdracht met een andere inhoud`);
      this.nu.vindtVordering ||= VINDT_VORDERING.has(type);
      return;
    }
    this.sluitOpdracht();
    const eerder = this.opdrachten.get(sleutel);
    eis(eerder === undefined, `${waar}: opdracht ${opdracht?.id} is al uitgevoerd op revisie ${eerder}`);
    this.opdrachten.set(sleutel, revisie);
    this.nu = { sleutel, hash: opdracht?.hash, waar, vindtVordering: VINDT_VORDERING.has(type) };
  }

  /** What one opdracht does is decided as a whole, so it is held against the laws as a whole. */
  sluitOpdracht() {
    if (this.nu !== undefined) this.grootboek.sluit(this.nu.waar, this.nu.vindtVordering);
    this.nu = undefined;
  }

  beweeg(type, data, revisie, waar) {
    const { boekdatum, mutaties } = data;
    eis(Array.isArray(mutaties), `${waar}: mutaties is geen lijst`);
    eis(boekdatum.slice(0, 4) === this.jaar, `${waar}: telt op ${boekdatum}, buiten het jaar van het boek`);
    eis(
      boekdatum.slice(0, 7) > this.afgesloten || mutaties.length === 0,
      `${waar}: telt in ${boekdatum.slice(0, 7)}, en dat was afgesloten`,
    );
    const veld = NEEMT_TERUG[type];
    if (veld !== undefined) this.neemTerug(data[veld], mutaties, boekdatum, waar);
    this.bewegingen.set(revisie, { afdruk: vingerafdruk(rechtdoor(mutaties)), boekdatum, terug: veld !== undefined });
    this.grootboek.boek(data, waar);
  }

  neemTerug(revisie, mutaties, boekdatum, waar) {
    const oud = this.bewegingen.get(revisie);
    eis(oud !== undefined, `${waar}: neemt ${revisie} terug, en dat is geen eerdere beweging`);
    eis(!oud.terug && oud.teruggenomen === undefined, `${waar}: ${revisie} is zelf een storno, of al teruggenomen`);
    eis(oud.afdruk === vingerafdruk(andersom(mutaties)), `${waar}: is niet precies het omgekeerde van ${revisie}`);
    eis(boekdatum >= oud.boekdatum, `${waar}: telt eerder dan ${revisie}, die het terugneemt`);
    oud.teruggenomen = waar;
  }
}

function vorigePeriode(periode) {
  const [jaar, maand] = periode.split('-').map(Number);
  return maand === 1 ? '' : `${jaar}-${String(maand - 1).padStart(2, '0')}`;
}

// ── The bundle ───────────────────────────────────────────────────────────────────────────────────────────────────────

const FORMAAT = 'ontschot-bundel.v1';
/** Longer than any line that a store takes. */
const LANGSTE_REGEL = 4 * 1024 * 1024;
const NIEUWE_REGEL = 0x0a;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The lines of a bundle, as bytes: the first says what it is, every other is one event, in the bytes over which the tree
 * was made. Split here and not by a library, that would also split on signs that a sentence may hold.
 */
async function* regelsVan(pad) {
  let rest = Buffer.alloc(0);
  for await (const stuk of createReadStream(pad)) {
    const bytes = rest.length === 0 ? stuk : Buffer.concat([rest, stuk]);
    let begin = 0;
    for (let einde = bytes.indexOf(NIEUWE_REGEL); einde >= 0; einde = bytes.indexOf(NIEUWE_REGEL, begin)) {
      yield bytes.subarray(begin, einde);
      begin = einde + 1;
    }
    rest = bytes.subarray(begin);
    eis(rest.length <= LANGSTE_REGEL, 'de bundel heeft een regel die te lang is');
  }
  eis(rest.length === 0, 'de bundel houdt midden in een regel op');
}

/** What stands in a line. */
function ontleed(bytes, waar) {
  try {
    const tekst = UTF8.decode(bytes);
    return { tekst, waarde: JSON.parse(tekst) };
  } catch {
    return stop(`${waar} is geen JSON`);
  }
}

function leesKop(regel) {
  const kop = ontleed(regel, 'dit is geen bundel: de eerste regel').waarde;
  eis(kop?.formaat === FORMAAT, `dit is geen bundel: het formaat is ${kop?.formaat}, niet ${FORMAAT}`);
  const { boek, controlepunt, sleutels } = kop;
  eis(typeof boek === 'string' && /^[A-Za-z0-9-]{1,58}-\d{4}$/u.test(boek), 'de bundel noemt geen boek');
  eis(typeof controlepunt === 'string', 'de bundel heeft geen controlepunt');
  eis(Array.isArray(sleutels) && sleutels.every((een) => typeof een === 'string'), 'de bundel noemt geen sleutels');
  return { boek, controlepunt, sleutels };
}

/**
 * Checks a bundle. `sleutels`: controlesleutels that whoever asks got elsewhere, and trusts; `eerder`: checkpoints that
 * were handed out before. Gives what was checked and what was not; throws `Fout` at the first thing that does not hold.
 */
async function verifieer(pad, { sleutels: vertrouwd, eerder }, meld) {
  const bekend = vertrouwd.map(leesSleutel);
  const regels = regelsVan(pad)[Symbol.asyncIterator]();
  const { value: eerste, done } = await regels.next();
  eis(!done, 'de bundel is leeg');
  const kop = leesKop(eerste);
  const alle = [...bekend, ...kop.sleutels.map(leesSleutel)];
  const punt = leesControlepunt(kop.controlepunt, alle);
  eis(punt.getekendDoor.length > 0, 'het controlepunt is door niemand getekend van wie de sleutel hier is');
  eis(
    punt.herkomst.endsWith(`/boek-${kop.boek}`),
    `het controlepunt is van ${punt.herkomst}, niet van boek ${kop.boek}`,
  );
  const vroeger = eerder.map((tekst, i) => ({ ...leesEerder(tekst, alle, punt, i + 1), nummer: i + 1 }));
  const boom = new Boom();
  const boek = new Boek(kop.boek);
  const houdTegen = () => {
    for (const een of vroeger)
      if (een.omvang === boom.omvang)
        eis(
          boom.wortel().equals(een.wortel),
          `het eerdere controlepunt ${een.nummer} was over andere gebeurtenissen (bij ${een.omvang})`,
        );
  };
  houdTegen();
  for (let regel = await regels.next(); !regel.done; regel = await regels.next()) {
    const waar = `gebeurtenis ${boom.omvang}`;
    const { tekst, waarde } = ontleed(regel.value, waar);
    eis(typeof waarde === 'object' && waarde !== null, `${waar} is geen gebeurtenis`);
    eis(canoniek(waarde) === tekst, `${waar}: staat er niet in de vorm waarover de boom is gemaakt`);
    boek.lees(waarde, boom.omvang);
    boom.voegToe(regel.value);
    houdTegen();
    if (boom.omvang % 100_000 === 0) meld(`  ${boom.omvang} gebeurtenissen …`);
  }
  boek.sluitOpdracht();
  eis(boom.omvang === punt.omvang, `de bundel heeft ${boom.omvang} gebeurtenissen, het controlepunt ${punt.omvang}`);
  eis(boom.wortel().equals(punt.wortel), 'de gebeurtenissen zijn niet die waarover het controlepunt is getekend');
  return { boek, punt, vroeger, bekend };
}

function leesEerder(tekst, sleutels, nu, nummer) {
  const punt = leesControlepunt(tekst, sleutels);
  eis(
    punt.getekendDoor.length > 0,
    `het eerdere controlepunt ${nummer} is door niemand getekend van wie de sleutel hier is`,
  );
  eis(
    punt.herkomst === nu.herkomst,
    `het eerdere controlepunt ${nummer} is van ${punt.herkomst}, niet van ${nu.herkomst}`,
  );
  eis(
    punt.omvang <= nu.omvang,
    `het eerdere controlepunt ${nummer} telt er ${punt.omvang}, deze bundel maar ${nu.omvang}`,
  );
  return punt;
}

// ── The report ───────────────────────────────────────────────────────────────────────────────────────────────────────

const euro = (cent) => {
  const tekst = String(Math.abs(cent)).padStart(3, '0');
  const heel = tekst.slice(0, -2).replace(/\B(?=(\d{3})+$)/gu, '.');
  return `${cent < 0 ? '-' : ''}€ ${heel},${tekst.slice(-2)}`;
};

/** What could not be checked, and so keeps the answer from being "in order". */
function nietNagegaan({ boek, punt, bekend, vroeger }) {
  const niet = [];
  if (!punt.getekendDoor.some((een) => bekend.some(({ tekst }) => tekst === een.tekst)))
    niet.push(
      'wie tekende: de sleutel staat alleen in de bundel zelf; geef met --sleutel een die u van de gemeente kreeg',
    );
  if (vroeger.length === 0)
    niet.push('of er sinds een eerdere keer iets is veranderd: geef met --controlepunt een dat u eerder kreeg');
  const vaststellingen = boek.telling.get('preventiewinst-vastgesteld.v1') ?? 0;
  if (vaststellingen > 0) niet.push(`de sommen van ${vaststellingen} vaststellingen: deze controle rekent ze niet na`);
  return niet;
}

function verslag({ boek, punt, vroeger }) {
  const { grootboek, opdrachten, telling } = boek;
  const perSoort = new Map();
  for (const [sleutel, stand] of grootboek.standen) {
    const soort = sleutel.split(/[: ]/u)[0];
    if (soort in MAG_ONDER_NUL) perSoort.set(soort, (perSoort.get(soort) ?? 0) + stand.eind);
  }
  const standen = [...perSoort].filter(([, som]) => som !== 0).map(([soort, som]) => `${soort} ${euro(som)}`);
  return [
    `Boek ${boek.naam}, ${punt.omvang} gebeurtenissen tot en met ${boek.laatsteMoment}.`,
    `Handtekening: ${punt.getekendDoor.map(({ naam, kenmerk }) => `${naam} (${kenmerk})`).join(', ')}.`,
    `Volledig: elke gebeurtenis staat in de boom, in volgorde, in de vorm waarin zij is vastgelegd.`,
    ...vroeger.map(({ omvang }) => `Alleen aangegroeid: het controlepunt bij ${omvang} is er het begin van.`),
    `Opdrachten: ${opdrachten.size}, geen twee keer; ${telling.get('opdracht-geweigerd.v1') ?? 0} geweigerd.`,
    `Geld: ${grootboek.mutaties} mutaties; elke kleur telt op tot nul; niets staat op enige dag onder nul dat dat niet mag.`,
    `Stand: ${standen.join(', ') || 'er is niets geboekt'}.`,
  ];
}

const HULP = `Controleert een bundel van een boek, zonder netwerk en zonder Ontschot.

  node verifieer.mjs BUNDEL [--sleutel SLEUTEL]... [--controlepunt BESTAND]...

  BUNDEL           het bestand met de gebeurtenissen en het getekende controlepunt
  --sleutel        een controlesleutel die u van de gemeente kreeg: naam+kenmerk+code
  --controlepunt   een bestand met een controlepunt dat u eerder kreeg

Uitkomst: 0 in orde, 1 niet in orde, 2 niets gevonden maar niet alles nagegaan, 3 verkeerd gevraagd.`;

async function main(argumenten) {
  let keuzes;
  try {
    keuzes = parseArgs({
      args: argumenten,
      allowPositionals: true,
      options: {
        sleutel: { type: 'string', multiple: true, default: [] },
        controlepunt: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (fout) {
    console.error(`${fout.message}\n\n${HULP}`);
    return 3;
  }
  const { values, positionals } = keuzes;
  if (values.help) {
    console.log(HULP);
    return 0;
  }
  if (positionals.length !== 1) {
    console.error(`Noem één bundel.\n\n${HULP}`);
    return 3;
  }
  try {
    const eerder = values.controlepunt.map((pad) => readFileSync(pad, 'utf8'));
    const gevonden = await verifieer(positionals[0], { sleutels: values.sleutel, eerder }, (tekst) =>
      console.error(tekst),
    );
    for (const regel of verslag(gevonden)) console.log(regel);
    const niet = nietNagegaan(gevonden);
    if (niet.length === 0) {
      console.log('IN ORDE: alles is nagegaan en alles klopt.');
      return 0;
    }
    for (const wat of niet) console.log(`Niet nagegaan: ${wat}.`);
    console.log('NIET VOLLEDIG: wat is nagegaan klopt, maar niet alles is nagegaan.');
    return 2;
  } catch (fout) {
    if (fout instanceof Fout) {
      console.log(`NIET IN ORDE: ${fout.message}.`);
      return 1;
    }
    console.error(fout.code === 'ENOENT' ? `Dit bestand is er niet: ${fout.path}` : String(fout.stack ?? fout));
    return fout.code === undefined ? 1 : 3;
  }
}

process.exitCode = await main(process.argv.slice(2));

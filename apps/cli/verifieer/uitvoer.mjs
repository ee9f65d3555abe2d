#!/usr/bin/env node
// Holds exports of a boek against its bundle, line by line: offline, without the service and without its code. Node 20 runs
// this file as it is. Verify the bundle itself first (verifieer.mjs): here it is taken as it stands.
//
//   node uitvoer.mjs BUNDEL --uitvoer BESTAND [--uitvoer BESTAND]...
//
// Everything in the export that can be worked out of the events is worked out again, and held against what stands there.
// Exit status: 0 all of it follows from the bundle; 1 something does not; 2 nothing was found wrong, but the file also says
// what cannot be held against the bundle; 3 it was asked wrongly.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parseArgs, TextDecoder } from 'node:util';

/** What does not hold; the first one ends the check of a file. */
class Fout extends Error {}

const stop = (melding) => {
  throw new Fout(melding);
};
const eis = (klopt, melding) => {
  if (!klopt) stop(melding);
};
/** `wat` must be exactly this text. */
const gelijk = (wat, staat, moet) =>
  eis(staat === moet, `${wat} is "${kort(staat)}", en dat moet "${kort(moet)}" zijn`);
const kort = (tekst) => (String(tekst).length > 160 ? `${String(tekst).slice(0, 160)}…` : String(tekst));

/** The canonical text of a JSON value (RFC 8785). */
function canoniek(waarde) {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const sleutels = Object.keys(waarde).sort();
  return `{${sleutels.map((sleutel) => `${JSON.stringify(sleutel)}:${canoniek(waarde[sleutel])}`).join(',')}}`;
}

/** Eurocents as `-1234.50`; also of sums that no number holds exactly. */
function euro(cent) {
  const heel = BigInt(cent);
  const cijfers = String(heel < 0n ? -heel : heel).padStart(3, '0');
  return `${heel < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

// ── Files ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const LANGSTE_REGEL = 4 * 1024 * 1024;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function alsTekst(bytes, waar) {
  try {
    return UTF8.decode(bytes);
  } catch {
    return stop(`${waar} is geen tekst (UTF-8)`);
  }
}

/** The lines of a file; each ends in `\n`, also the last one. */
async function* regelsVan(pad, wat) {
  let rest = Buffer.alloc(0);
  let nummer = 0;
  for await (const stuk of createReadStream(pad)) {
    const bytes = Buffer.concat([rest, stuk]);
    let begin = 0;
    for (let einde = bytes.indexOf(0x0a); einde >= 0; einde = bytes.indexOf(0x0a, begin)) {
      nummer += 1;
      yield { nummer, tekst: alsTekst(bytes.subarray(begin, einde), `${wat}, regel ${nummer},`) };
      begin = einde + 1;
    }
    rest = bytes.subarray(begin);
    eis(rest.length <= LANGSTE_REGEL, `${wat} heeft een regel die te lang is`);
  }
  eis(rest.length === 0, `${wat} houdt midden in een regel op`);
}

function ontleed(tekst, waar) {
  try {
    return JSON.parse(tekst);
  } catch {
    return stop(`${waar} is geen JSON`);
  }
}

/** Every event of a bundle, in order, and before it the name of the boek. */
class Bundel {
  constructor(pad) {
    this.regels = regelsVan(pad, 'de bundel')[Symbol.asyncIterator]();
  }

  async begin() {
    const { value, done } = await this.regels.next();
    eis(!done, 'de bundel is leeg');
    const { formaat, boek } = ontleed(value.tekst, 'de eerste regel van de bundel');
    eis(formaat === 'ontschot-bundel.v1' && typeof boek === 'string', 'dit is geen bundel');
    this.boek = boek;
    this.omvang = 0;
    return this;
  }

  /** The next event, or undefined after the last one. */
  async volgende() {
    const { value, done } = await this.regels.next();
    if (done) return undefined;
    const gebeurtenis = ontleed(value.tekst, `gebeurtenis ${this.omvang} van de bundel`);
    eis(gebeurtenis.revision === this.omvang, `gebeurtenis ${this.omvang} van de bundel staat niet op haar plek`);
    this.omvang += 1;
    return gebeurtenis;
  }

  /** The next event that moves money. */
  async volgendeBeweging() {
    let een = await this.volgende();
    while (een !== undefined && (een.data.mutaties ?? []).length === 0) een = await this.volgende();
    return een;
  }
}

/** The type without its version: an export is written in the version of today. */
const soortVan = (type) => type.replace(/\.v\d+$/u, '');
/** The two sides of a mutatie: what gains (debit), and what loses. */
const kantenVan = ({ van, naar, kleur, bedrag, ...eigen }) => [
  { kant: 'D', rekening: naar, kleur, bedrag, eigen },
  { kant: 'C', rekening: van, kleur, bedrag: -bedrag, eigen },
];
const doelVan = ({ kenmerken: { doel } = {} }) =>
  doel && `${doel.taakveld}/${doel.functionaliteit}/${doel.leeftijdsgroep}`;

// ── CloudEvents: every event, whole ──────────────────────────────────────────────────────────────────────────────────

const inUrn = (tekst) =>
  encodeURIComponent(tekst).replace(/[!'()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);

async function keurCloudevents(pad, bundel) {
  let bron;
  for await (const { nummer, tekst } of regelsVan(pad, 'de uitvoer')) {
    const waar = `regel ${nummer}`;
    const gebeurtenis = await bundel.volgende();
    eis(gebeurtenis !== undefined, `${waar}: staat er te veel; de bundel heeft ${bundel.omvang} gebeurtenissen`);
    const { stream, revision, id, type, data, metadata } = gebeurtenis;
    bron ??= `urn:nld:gemeente-${inUrn(String(data.gemeente))}.ontschot.boek-${bundel.boek}`;
    const verwacht = {
      ...{ specversion: '1.0', id, source: bron, type: `nl.ontschot.${type}`, subject: bundel.boek },
      ...{ time: metadata.geregistreerdOp, sequence: String(revision + 1), sequencetype: 'Integer' },
      dataref: `/v1/boeken/${bundel.boek}/gebeurtenissen/${revision}`,
      datacontenttype: 'application/json',
      data: { stream, revision, id, type, data, metadata },
    };
    const gevonden = ontleed(tekst, waar);
    eis(JSON.stringify(gevonden) === tekst, `${waar}: heeft een veld twee keer, of is anders opgeschreven`);
    for (const veld of new Set([...Object.keys(verwacht), ...Object.keys(gevonden ?? {})])) {
      const [daar, hier] = [gevonden[veld], verwacht[veld]].map((een) => canoniek(een ?? null));
      eis(daar === hier, `${waar}: ${veld} is niet dat van gebeurtenis ${revision}${eersteVerschil(hier, daar)}`);
    }
  }
  const meer = await bundel.volgende();
  eis(meer === undefined, `gebeurtenis ${meer?.revision} ontbreekt in de uitvoer, en wat daarna komt`);
  return { wat: `${bundel.omvang} gebeurtenissen, heel`, vrij: [] };
}

/** Where two texts begin to differ. */
function eersteVerschil(hier, daar) {
  let i = 0;
  while (i < hier.length && hier[i] === daar[i]) i += 1;
  const rond = (tekst) => JSON.stringify(tekst.slice(Math.max(0, i - 40), i + 40));
  return `: er staat ${rond(daar)}, en dat moet ${rond(hier)} zijn`;
}

// ── A journal for hledger and ledger: one transaction for each event that moves money ────────────────────────────────

const alsBytes = (deel) =>
  [...Buffer.from(deel, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
const naamdeel = (tekst) => tekst.replace(/[^A-Za-z0-9._-]/gu, alsBytes);
const woorden = (tekst) => String(tekst).replace(/[^A-Za-z0-9._:/ -]| (?= )|^ | $/gu, alsBytes);
/** A text that might name somebody is left out of a journal. */
const WEGGELATEN = '-';

const groepVan = (rekening) => {
  const [soort, ...houder] = rekening.split(':');
  return `${soort}:${houder.map(naamdeel).join('_')}`;
};
const accountVan = (rekening, kleur) => {
  const [koker, ...afspraak] = kleur.split('@');
  const vrijgegeven = afspraak.length > 0 ? `@${naamdeel(afspraak.join('@'))}` : '';
  return `${groepVan(rekening)}:${naamdeel(koker)}:${naamdeel(koker)}${vrijgegeven}`;
};

/** What a label of a transaction must say; a label that is not here is about what the bundle does not tell. */
function labelsVan({ type, data, metadata }) {
  const { wijk, aanbieder, periode, doel } = data.kenmerken ?? {};
  return {
    ...{ bekend: metadata.geregistreerdOp, rol: metadata.opdracht.rol, opdracht: metadata.opdracht.id },
    ...{ soort: soortVan(type), doel: doelVan(data), taakveld: doel?.taakveld, wijk, aanbieder, periode },
    ...{ hoortbij: data.hoortBij, storneert: data.storneert },
  };
}

class Journaal {
  standen = new Map();
  accounts = new Set();
  vrij = new Set();
  weggelaten = 0;
  boekingen = 0;
  laatsteDag = '';

  constructor(pad, bundel) {
    this.bundel = bundel;
    this.regels = regelsVan(pad, 'de uitvoer')[Symbol.asyncIterator]();
  }

  async schuif() {
    const { value, done } = await this.regels.next();
    this.nu = done ? undefined : value;
  }

  /** The line of now, which the file must have; then on to the next. */
  async neem() {
    const { nu } = this;
    eis(nu !== undefined, 'de uitvoer is afgekapt: de regel met "; einde:" ontbreekt');
    await this.schuif();
    return nu;
  }

  async keur() {
    await this.schuif();
    let omvang;
    for (let { nu } = this; nu !== undefined && !/^\d/u.test(nu.tekst); { nu } = this) {
      const [, boek] = /^; boek: (.*)$/u.exec(nu.tekst) ?? [];
      eis(boek === undefined || boek === woorden(this.bundel.boek), `de uitvoer is van boek ${boek}`);
      omvang = /^; gebeurtenissen: (\d+)$/u.exec(nu.tekst)?.[1] ?? omvang;
      if (!(await this.leesTussendoor())) break;
    }
    for (let een = await this.bundel.volgendeBeweging(); een; een = await this.bundel.volgendeBeweging())
      await this.keurBoeking(een);
    await this.keurSlot();
    const { tekst, nummer } = await this.neem();
    const { omvang: geteld } = this.bundel;
    gelijk(`regel ${nummer}`, tekst, `; einde: ${this.boekingen} boekingen uit ${geteld} gebeurtenissen`);
    gelijk('het aantal gebeurtenissen', omvang, String(geteld));
    eis(this.nu === undefined, `regel ${this.nu?.nummer}: na het einde staat er nog iets`);
    const { boekingen, weggelaten, vrij } = this;
    const wat = `${boekingen} boekingen, met hun posten, labels en eindstanden`;
    return { wat: weggelaten > 0 ? `${wat}; ${weggelaten} teksten zijn weggelaten` : wat, vrij: [...vrij] };
  }

  /** What may stand between transactions and moves nothing: a remark, a name of an account, what the file uses. */
  async leesTussendoor() {
    const { tekst, nummer } = this.nu ?? {};
    if (tekst === undefined || /^; einde:/u.test(tekst)) return false;
    const [, account] = /^account (\S+)$/u.exec(tekst) ?? [];
    if (account !== undefined) {
      eis(!this.accounts.has(account), `regel ${nummer}: ${account} is al genoemd`);
      this.accounts.add(account);
    } else if (!/^(; .*|commodity EUR| {4}format 1000\.00 EUR|tag [a-z]+|)$/u.test(tekst)) return false;
    await this.schuif();
    return true;
  }

  /** The first line of the next transaction: its day, its code and what it says of itself. */
  async kop(wie) {
    while (await this.leesTussendoor());
    const { tekst, nummer } = this.nu ?? {};
    const [, dag, code, omschrijving] = /^(\d{4}-\d\d-\d\d) \((\d+|slot)\) (.*)$/u.exec(tekst ?? '') ?? [];
    eis(dag !== undefined, `${nummer === undefined ? 'aan het einde' : `regel ${nummer}`}: hier moest ${wie} staan`);
    await this.schuif();
    return { nummer, dag, code, omschrijving };
  }

  async keurBoeking(gebeurtenis) {
    const { revision, type, data, metadata } = gebeurtenis;
    const { nummer, dag, code, omschrijving } = await this.kop(`gebeurtenis ${revision}`);
    const waar = `regel ${nummer}`;
    eis(code === String(revision), `${waar}: hier moest gebeurtenis ${revision} staan, en er staat ${code}`);
    eis(dag === data.boekdatum, `${waar}: gebeurtenis ${revision} telt op ${data.boekdatum}, er staat ${dag}`);
    const [eerste, ...rest] = omschrijving.split(' ');
    eis(soortVan(eerste) === soortVan(type), `${waar}: gebeurtenis ${revision} is ${type}, er staat ${kort(eerste)}`);
    this.keurTekst(rest.join(' '), data.kenmerk ?? metadata.opdracht.id, `${waar}: het kenmerk`);
    await this.keurLabels(labelsVan(gebeurtenis), revision);
    for (const kant of data.mutaties.flatMap((mutatie) => kantenVan(mutatie).reverse()))
      await this.keurPost(kant, revision);
    this.boekingen += 1;
    if (dag > this.laatsteDag) this.laatsteDag = dag;
  }

  async keurPost({ rekening, kleur, bedrag, eigen }, revisie) {
    const account = accountVan(rekening, kleur);
    const { tekst, nummer } = await this.neem();
    gelijk(`regel ${nummer}, van gebeurtenis ${revisie},`, tekst, `    ${account}  ${euro(bedrag)} EUR`);
    eis(this.accounts.has(account), `regel ${nummer}: ${account} is niet eerst genoemd`);
    const groep = this.standen.get(groepVan(rekening)) ?? new Map();
    this.standen.set(groepVan(rekening), groep);
    groep.set(account, (groep.get(account) ?? 0n) + BigInt(bedrag));
    await this.keurLabels(eigen, revisie);
  }

  /** The labels under a line: each says what follows from the event, once. */
  async keurLabels(verwacht, revisie) {
    const gezien = new Set();
    for (let [, naam, waarde] = this.label(); naam !== undefined; [, naam, waarde] = this.label()) {
      const waar = `regel ${this.nu.nummer}: label ${naam} van gebeurtenis ${revisie}`;
      eis(!gezien.has(naam), `${waar} staat er twee keer`);
      gezien.add(naam);
      if (naam === 'type') gelijk(waar, soortVan(waarde), verwacht.soort);
      else if (!Object.hasOwn(verwacht, naam)) this.vrij.add(`label ${naam}`);
      else this.keurTekst(waarde, verwacht[naam] ?? stop(`${waar} hoort er niet`), waar);
      await this.schuif();
    }
    for (const naam of ['bekend', 'verplichting', 'voorschot'].filter((een) => verwacht[een] !== undefined))
      eis(gezien.has(naam), `regel ${this.nu?.nummer}: label ${naam} van gebeurtenis ${revisie} ontbreekt`);
  }

  label() {
    return /^ {4}; ([a-z]+): (.*)$/u.exec(this.nu?.tekst ?? '') ?? [];
  }

  keurTekst(staat, waarde, waar) {
    if (staat === WEGGELATEN && woorden(waarde) !== WEGGELATEN) this.weggelaten += 1;
    else gelijk(waar, staat, woorden(waarde));
  }

  /** What must stand where at the end: every account that was used, once. */
  async keurSlot() {
    for (const [groep, standen] of [...this.standen].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { nummer, dag, code, omschrijving } = await this.kop(`de eindstand van ${groep}`);
      const waar = `regel ${nummer}`;
      eis(code === 'slot', `${waar}: gebeurtenis ${code} staat er te veel, of niet op haar plek`);
      eis(omschrijving === `eindstand ${groep}`, `${waar}: hier moest de eindstand van ${groep} staan`);
      eis(dag >= this.laatsteDag, `${waar}: de eindstand is van vóór de laatste boeking`);
      for (const [account, stand] of standen) {
        const { tekst, nummer } = await this.neem();
        gelijk(`regel ${nummer}`, tekst, `    ${account}  0.00 EUR = ${euro(stand)} EUR`);
      }
    }
    while (await this.leesTussendoor());
    const teVeel = [...this.accounts].find((naam) => ![...this.standen.values()].some((groep) => groep.has(naam)));
    eis(teVeel === undefined, `${teVeel} wordt genoemd, en er gebeurt niets mee`);
  }
}

// ── XML Auditfile Financieel 4.0: one transaction for each event that moves money, its number is the revisie ─────────

const TEKENS = { amp: '&', lt: '<', gt: '>', '#13': '\r' };
const teken = (geheel, naam) => TEKENS[naam] ?? stop(`de uitvoer heeft een teken dat er niet in hoort: ${geheel}`);
const ontsnapt = (tekst) => tekst.replace(/&([^;&]*);/gu, teken);

/**
 * The elements of an XML file without attributes or mixed content, as they end: what stands in each, by name. One that is in
 * `per` is handed over and forgotten, so that a large file takes no room.
 */
async function* elementenVan(pad, per) {
  const open = [{ naam: '', kinderen: {}, tekst: '' }];
  let [rest, begonnen] = ['', false];
  for await (const stuk of createReadStream(pad, { encoding: 'utf8' })) {
    rest += stuk;
    const heel = rest.lastIndexOf('>') + 1;
    for (const [geheel, tekst, sluit, naam] of rest.slice(0, heel).matchAll(/([^<]*)<([/?]?)([^>]*)>/gu)) {
      const hier = open.at(-1);
      hier.tekst += tekst;
      if (sluit === '?') eis(!begonnen && geheel.startsWith('<?xml '), 'de uitvoer heeft een vreemde opdracht');
      else if (sluit === '') {
        const [eigen, ...meer] = naam.split(' ');
        const mag = /^[A-Za-z]+$/u.test(eigen) && (meer.length === 0 || open.length === 1);
        eis(mag, `de uitvoer heeft een <${kort(naam)}>`);
        open.push({ naam: eigen, kinderen: {}, tekst: '' });
      } else {
        eis(hier.naam === naam && open.length > 1, `de uitvoer sluit <${kort(naam)}> waar <${hier.naam}> open is`);
        open.pop();
        const ouder = open.at(-1);
        const inhoud = Object.keys(hier.kinderen).length > 0 ? hier.kinderen : ontsnapt(hier.tekst);
        eis(typeof inhoud === 'string' || hier.tekst.trim() === '', `in <${naam}> staat tekst tussen de elementen`);
        if (per.has(naam)) yield { naam, inhoud, ouders: open.map((een) => een.naam) };
        else (ouder.kinderen[naam] ??= []).push(inhoud);
      }
      begonnen = true;
    }
    rest = rest.slice(heel);
    eis(rest.length <= LANGSTE_REGEL, 'de uitvoer heeft een tekst die te lang is');
  }
  eis(open.length === 1 && rest.trim() === '', `de uitvoer is afgekapt: <${open.at(-1).naam}> wordt niet gesloten`);
}

const hashVan = (naam) => createHash('sha256').update(naam).digest('base64url').slice(0, 12);
/** A name as the file carries it: of one that is too long the beginning, and what tells it from others. */
const kortId = (naam) => (naam.length <= 35 ? naam : `${naam.slice(0, 22)}~${hashVan(naam)}`);
const accID = (rekening, kleur) => kortId(`${rekening}/${kleur}`);

/** A field of an element: undefined when it is not there; a fault when it is there twice. */
function veld(element, naam, waar) {
  const waarden = element[naam] ?? [];
  eis(waarden.length <= 1, `${waar}: ${naam} staat er twee keer`);
  return waarden[0];
}

class Auditbestand {
  /** What the boek moved, by revisie, and what of it was found. */
  verwacht = new Map();
  gezien = new Set();
  rekeningen = new Set();
  begin = new Map();
  regels = 0;
  totaal = 0n;

  constructor(pad, bundel) {
    this.pad = pad;
    this.bundel = bundel;
  }

  async keur() {
    for (let een = await this.bundel.volgendeBeweging(); een; een = await this.bundel.volgendeBeweging())
      this.neem(een);
    const genoemd = new Set();
    const begin = [];
    const totalen = new Map();
    let vorige = -1;
    for await (const { naam, inhoud, ouders } of elementenVan(this.pad, PER_ELEMENT)) {
      if (naam === 'ledgerAccount') {
        const id = veld(inhoud, 'accID', 'grootboek');
        eis(!genoemd.has(id), `rekening ${id} staat er twee keer`);
        genoemd.add(id);
      } else if (naam === 'obLine') begin.push(inhoud);
      else if (naam === 'transaction') vorige = this.keurBoeking(inhoud, vorige, genoemd);
      else if (naam === 'journal') vorige = -1;
      else if (naam === 'fiscalYear') gelijk('het jaar', inhoud, this.bundel.boek.slice(-4));
      else {
        const totaal = `${ouders.at(-1)} ${naam}`;
        eis(!totalen.has(totaal), `${totaal} staat er twee keer`);
        totalen.set(totaal, inhoud);
      }
    }
    for (const revisie of this.verwacht.keys())
      eis(this.gezien.has(revisie), `gebeurtenis ${revisie} ontbreekt in de uitvoer`);
    for (const id of this.rekeningen) eis(genoemd.has(id), `rekening ${id} ontbreekt in het grootboek`);
    for (const id of genoemd)
      eis(this.rekeningen.has(id), `rekening ${id} staat in het grootboek, en het boek heeft haar niet`);
    this.keurBegin(begin);
    this.keurTotalen(totalen);
    const wat = `${this.gezien.size} boekingen van ${this.regels} regels, met hun rekeningen, totalen en beginbalans`;
    return { wat, vrij: ['namen van rekeningen en relaties, en wat het bestand van zichzelf zegt'] };
  }

  neem({ revision, type, data, metadata }) {
    const opening = isOpening(data);
    for (const { rekening, kleur, bedrag } of data.mutaties.flatMap(kantenVan)) {
      const id = accID(rekening, kleur);
      this.rekeningen.add(id);
      if (opening) this.begin.set(id, (this.begin.get(id) ?? 0n) + BigInt(bedrag));
    }
    if (opening) return;
    this.verwacht.set(revision, { type, data, moment: metadata.geregistreerdOp, rol: metadata.opdracht.rol });
    this.regels += data.mutaties.length * 2;
    for (const { bedrag } of data.mutaties) this.totaal += BigInt(bedrag);
  }

  /** Gives its revisie; within a journal they follow each other. */
  keurBoeking(boeking, vorige, genoemd) {
    const nummer = veld(boeking, 'nr', 'een boeking');
    const waar = `boeking ${nummer}`;
    const revisie = Number(nummer);
    const gebeurtenis = this.verwacht.get(revisie);
    eis(String(revisie) === nummer && gebeurtenis !== undefined, `${waar}: het boek heeft zo geen beweging`);
    eis(!this.gezien.has(revisie), `${waar}: staat er twee keer`);
    eis(revisie > vorige, `${waar}: staat na ${vorige}, niet op haar plek`);
    this.gezien.add(revisie);
    const { type, data, moment, rol } = gebeurtenis;
    const moet = (element, naam, waarde) => gelijk(`${waar}: ${naam}`, veld(element, naam, waar), String(waarde));
    moet(boeking, 'trDt', data.boekdatum);
    moet(boeking, 'periodNumber', Number(data.boekdatum.slice(5, 7)));
    moet(boeking, 'User', rol);
    const [soort, ...rest] = String(veld(boeking, 'desc', waar)).split('; ');
    const { hoortBij, storneert } = data;
    const meer = [hoortBij && `hoort bij ${hoortBij}`, storneert === undefined ? undefined : `storneert ${storneert}`];
    const omschrijving = [`geregistreerd op ${moment}`, ...meer].filter(Boolean);
    gelijk(`${waar}: desc`, [soortVan(soort), ...rest].join('; '), [soortVan(type), ...omschrijving].join('; '));
    const regels = boeking.trLine ?? [];
    const kanten = data.mutaties.flatMap(kantenVan);
    kanten.forEach(({ kant, rekening, kleur, bedrag }, i) => {
      const regel = regels[i] ?? stop(`${waar}: regel ${i + 1} ontbreekt`);
      const id = accID(rekening, kleur);
      moet(regel, 'nr', `${Math.floor(i / 2) + 1}${kant}`);
      moet(regel, 'accID', id);
      moet(regel, 'amnt', euro(Math.abs(bedrag)));
      moet(regel, 'amntTp', kant);
      moet(regel, 'effDate', data.boekdatum);
      eis(genoemd.has(id), `${waar}: rekening ${id} staat niet in het grootboek`);
      this.keurVerwijzing(regel, revisie, data, rekening, waar);
    });
    eis(regels.length === kanten.length, `${waar}: heeft ${regels.length} regels, het boek ${kanten.length}`);
    return revisie;
  }

  /** What a line refers to; of what is done for people it says less, and never something else. */
  keurVerwijzing(regel, revisie, data, rekening, waar) {
    const eigen = data.kenmerk ?? data.verplichting ?? data.besluit;
    const { wijk, aanbieder } = data.kenmerken ?? {};
    const lang = eigen !== undefined && [...eigen].length > 255;
    const houder = rekening.split(':').slice(1).join(':');
    const mag = {
      docRef: [`${this.bundel.boek}/${revisie}`, lang ? `${[...eigen].slice(0, 254).join('')}…` : eigen],
      ...{ cost: [wijk, undefined], product: [doelVan(data), undefined] },
      custSupID: [undefined, aanbieder && kortId(aanbieder), kortId(houder)],
    };
    for (const [naam, waarden] of Object.entries(mag)) {
      const staat = veld(regel, naam, waar);
      eis(waarden.includes(staat), `${waar}: ${naam} is ${kort(staat)}, en dat volgt niet uit de gebeurtenis`);
    }
  }

  keurBegin(regels) {
    const open = new Map([...this.begin].filter(([, stand]) => stand !== 0n));
    for (const regel of regels) {
      const [id, kant] = ['accID', 'amntTp'].map((naam) => veld(regel, naam, 'de beginbalans'));
      const stand = open.get(id) ?? stop(`de beginbalans heeft ${id}, en het boek begint daar met niets`);
      const moet = euro(stand < 0n ? -stand : stand);
      const klopt = veld(regel, 'amnt', 'de beginbalans') === moet && kant === (stand > 0n ? 'D' : 'C');
      eis(klopt, `de beginbalans van ${id} moet ${moet} zijn`);
      open.delete(id);
    }
    eis(open.size === 0, `in de beginbalans ontbreekt ${[...open.keys()][0]}`);
  }

  keurTotalen(totalen) {
    const standen = [...this.begin.values()].filter((stand) => stand !== 0n);
    const som = (delen) => euro(delen.reduce((al, een) => al + een, 0n));
    const verwacht = {
      'openingBalance linesCount': String(standen.length),
      'openingBalance totalDebit': som(standen.filter((stand) => stand > 0n)),
      'openingBalance totalCredit': som(standen.filter((stand) => stand < 0n).map((stand) => -stand)),
      'transactions linesCount': String(this.regels),
      ...{ 'transactions totalDebit': euro(this.totaal), 'transactions totalCredit': euro(this.totaal) },
    };
    for (const [naam, moet] of Object.entries(verwacht)) gelijk(naam, totalen.get(naam), moet);
  }
}

/** What an earlier boek handed over: it stands in the opening balance and in no journal. */
const isOpening = ({ boekdatum, mutaties }) =>
  mutaties.some(({ van, naar }) =>
    [van, naar].some((een) => /^overloop:/u.test(een) && een.slice(-4) < boekdatum.slice(0, 4)),
  );
const TOTALEN = new Set(['linesCount', 'totalDebit', 'totalCredit']);
const PER_ELEMENT = new Set([...TOTALEN, 'ledgerAccount', 'obLine', 'transaction', 'journal', 'fiscalYear']);

// ── The report ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Which format a file is, by how it begins. */
async function formaatVan(pad) {
  let begin = '';
  for await (const stuk of createReadStream(pad, { encoding: 'utf8', end: 99 })) begin += stuk;
  if (/^<\?xml /u.test(begin)) return ['XAF 4.0', (bundel) => new Auditbestand(pad, bundel).keur()];
  if (/^; Ontschot-journaal\.v1/u.test(begin)) return ['journaal', (bundel) => new Journaal(pad, bundel).keur()];
  if (/^\{/u.test(begin)) return ['CloudEvents', (bundel) => keurCloudevents(pad, bundel)];
  return [];
}

const HULP = `Houdt uitvoer van een boek regel voor regel tegen zijn bundel, zonder netwerk en zonder Ontschot.

  node uitvoer.mjs BUNDEL --uitvoer BESTAND [--uitvoer BESTAND]...

  BUNDEL      de bundel, al gecontroleerd met verifieer.mjs, van hetzelfde moment als de uitvoer
  --uitvoer   een auditbestand (XAF 4.0), een journaal (hledger, ledger) of CloudEvents

Uitkomst: 0 in orde, 1 niet in orde, 2 niets gevonden maar niet alles is te vergelijken, 3 verkeerd gevraagd.`;

const OPTIES = { uitvoer: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', default: false } };

/** Holds one export against the bundle; gives the exit status. */
async function controleer(pad, uitvoer) {
  const [formaat, keur] = await formaatVan(uitvoer);
  if (formaat === undefined) {
    console.error(`${uitvoer}: dit formaat heeft geen regel per gebeurtenis, of is hier niet bekend.`);
    return 3;
  }
  try {
    const { wat, vrij } = await keur(await new Bundel(pad).begin());
    console.log(`Uitvoer ${uitvoer} (${formaat}): ${wat}, zoals zij uit de bundel volgen.`);
    for (const een of vrij) console.log(`Niet vergeleken: ${een}.`);
    if (vrij.length > 0) console.log('UITVOER NIET VOLLEDIG: wat is vergeleken klopt, en elke boeking is vergeleken.');
    else console.log('UITVOER IN ORDE: alles wat erin staat volgt uit de bundel.');
    return vrij.length > 0 ? 2 : 0;
  } catch (fout) {
    if (fout.syscall !== undefined) throw fout;
    const vorm = `iets heeft niet de vorm die het moet hebben (${fout.message})`;
    console.log(`UITVOER NIET IN ORDE: ${uitvoer} (${formaat}): ${fout instanceof Fout ? fout.message : vorm}.`);
    return 1;
  }
}

async function main(args) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIES });
    const gevraagd = positionals.length === 1 && values.uitvoer.length > 0;
    if (values.help || !gevraagd) {
      console[values.help ? 'log' : 'error'](HULP);
      return values.help ? 0 : 3;
    }
    const uitkomsten = [];
    for (const een of values.uitvoer) uitkomsten.push(await controleer(positionals[0], een));
    return [1, 3, 2].find((status) => uitkomsten.includes(status)) ?? 0;
  } catch (fout) {
    console.error(fout.code === 'ENOENT' ? `Dit bestand is er niet: ${fout.path}` : fout.message);
    return 3;
  }
}

process.exitCode = await main(process.argv.slice(2));

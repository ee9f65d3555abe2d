#!/usr/bin/env node
// Verifies a receipt: that one event stands in the log of a boek. Offline, without the service and without its code.
// Node 20 runs this file as it is; what it shares with verifieer.mjs stands in both, so that each can be read by itself.
//
//   node ontvangstbewijs.mjs --ontvangstbewijs BESTAND [--sleutel SLEUTEL]... [--controlepunt ANDER --consistentie BEWIJS]...
//
// Exit status as verifieer.mjs: 0 all was checked and holds; 1 something does not hold; 2 not all could be checked; 3 asked
// wrongly.
import { Buffer } from 'node:buffer';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs, TextDecoder } from 'node:util';

/** What does not hold; the first one ends the check. */
class Fout extends Error {}

const eis = (klopt, melding) => {
  if (!klopt) throw new Fout(melding);
};

/** The canonical text of a JSON value (RFC 8785). */
function canoniek(waarde) {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const sleutels = Object.keys(waarde).sort();
  return `{${sleutels.map((sleutel) => `${JSON.stringify(sleutel)}:${canoniek(waarde[sleutel])}`).join(',')}}`;
}

// ── The tree (RFC 6962; the checks are those of RFC 9162, 2.1.3.2 and 2.1.4.2) ──────────────────────────────────────

function sha256(...delen) {
  const hash = createHash('sha256');
  for (const deel of delen) hash.update(deel);
  return hash.digest();
}
const knoop = (links, rechts) => sha256(Buffer.of(1), links, rechts);
const half = (getal) => Math.floor(getal / 2);

/** 32 bytes out of base64, written in the one way there is. */
function hashUit(tekst, wat) {
  const bytes = Buffer.from(String(tekst), 'base64');
  eis(bytes.length === 32 && bytes.toString('base64') === tekst, `${wat} is geen hash`);
  return bytes;
}

/**
 * Climbs a proof from a place to the root: gives the roots that it leads to. The first is that of the whole tree; a second
 * one is that of what was there before, which ends at this place: nothing to the right of it is part of it.
 */
function klim(plek, omvang, bewijs, begin) {
  let [hier, laatste] = [plek, omvang - 1];
  let hashes = begin;
  for (const deel of bewijs) {
    eis(laatste > 0, 'het bewijs is te lang');
    if (hier % 2 === 1 || hier === laatste) {
      hashes = hashes.map((hash) => knoop(deel, hash));
      while (hier % 2 === 0 && hier !== 0) [hier, laatste] = [half(hier), half(laatste)];
    } else hashes = hashes.map((hash, i) => (i === 0 ? knoop(hash, deel) : hash));
    [hier, laatste] = [half(hier), half(laatste)];
  }
  eis(laatste === 0, 'het bewijs is te kort');
  return hashes;
}

function keurInsluiting(blad, plek, { omvang, wortel }, bewijs) {
  eis(plek < omvang, `het controlepunt telt ${omvang} gebeurtenissen, en deze is nummer ${plek}`);
  eis(
    klim(plek, omvang, bewijs, [blad])[0].equals(wortel),
    'de gebeurtenis staat niet in de boom van het controlepunt',
  );
}

/** That the tree of `eerder` is the beginning of that of `later`. */
function keurConsistentie(eerder, later, bewijs) {
  const anders = 'het ene controlepunt is niet het begin van het andere: er is iets veranderd';
  if (eerder.omvang === 0) return eis(bewijs.length === 0 && eerder.wortel.equals(sha256()), anders);
  const delen = Number.isInteger(Math.log2(eerder.omvang)) ? [eerder.wortel, ...bewijs] : [...bewijs];
  const begin = delen.shift();
  eis(begin !== undefined, 'het bewijs is te kort');
  let [hier, laatste] = [eerder.omvang - 1, later.omvang - 1];
  while (hier % 2 === 1) [hier, laatste] = [half(hier), half(laatste)];
  const [nieuw, oud] = klim(hier, laatste + 1, delen, [begin, begin]);
  return eis(nieuw.equals(later.wortel) && oud.equals(eerder.wortel), anders);
}

// ── Signed checkpoints (c2sp.org/signed-note, c2sp.org/tlog-checkpoint) ──────────────────────────────────────────────

const ED25519 = Buffer.of(1);
/** What stands in DER before the 32 bytes of an Ed25519 key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

function leesSleutel(tekst) {
  const [, naam, kenmerk, code] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(String(tekst).trim()) ?? [];
  const bytes = Buffer.from(code ?? '', 'base64');
  const geen = `dit is geen controlesleutel: ${String(tekst).slice(0, 80)}`;
  eis(bytes.length === 33 && bytes[0] === 1 && bytes.toString('base64') === code, geen);
  const openbaar = bytes.subarray(1);
  const hash = sha256(Buffer.from(`${naam}\n`, 'utf8'), ED25519, openbaar);
  eis(hash.subarray(0, 4).toString('hex') === kenmerk, `naam en sleutel horen niet bij elkaar: ${naam}`);
  const key = createPublicKey({ key: Buffer.concat([SPKI, openbaar]), format: 'der', type: 'spki' });
  return { tekst: String(tekst).trim(), naam, kenmerk, key };
}

function leesControlepunt(briefje, sleutels, dit) {
  const einde = briefje.lastIndexOf('\n\n');
  eis(einde > 0 && briefje.endsWith('\n'), `${dit} is geen getekend briefje`);
  const tekst = briefje.slice(0, einde + 1);
  const [herkomst, omvang, wortel, ...rest] = tekst.split('\n');
  eis(rest.length === 1 && rest[0] === '', `${dit} heeft niet precies drie regels`);
  eis(/^(0|[1-9]\d{0,14})$/.test(omvang), `de omvang in ${dit} is geen aantal`);
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
  return { herkomst, omvang: Number(omvang), wortel: hashUit(wortel, `de wortel in ${dit}`), getekendDoor };
}

// ── The receipt ──────────────────────────────────────────────────────────────────────────────────────────────────────

const FORMAAT = 'ontschot-ontvangstbewijs.v1';
const ENVELOP = 'data,id,metadata,revision,stream,type';

function leesJson(pad, wat) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(pad)));
  } catch (fout) {
    if (fout.syscall !== undefined) throw fout;
    throw new Fout(`${wat} is geen JSON`);
  }
}

/** The event whose bytes are in the receipt; undefined when there is only a hash. */
function leesGebeurtenis({ gebeurtenis: tekst, boek, revisie }, blad) {
  if (tekst === undefined) return undefined;
  eis(typeof tekst === 'string', 'de gebeurtenis in het ontvangstbewijs is geen tekst');
  eis(sha256(Buffer.of(0), Buffer.from(tekst, 'utf8')).equals(blad), 'de gebeurtenis is niet die van het blad');
  let gebeurtenis;
  try {
    gebeurtenis = JSON.parse(tekst);
  } catch {
    throw new Fout('de gebeurtenis in het ontvangstbewijs is geen JSON');
  }
  eis(canoniek(gebeurtenis) === tekst, 'de gebeurtenis staat er niet in de vorm waarover de boom is gemaakt');
  eis(Object.keys(gebeurtenis).join() === ENVELOP, 'de envelop van de gebeurtenis heeft andere velden');
  const { stream, revision } = gebeurtenis;
  eis(stream === `boek-${boek}`, `de gebeurtenis hoort bij ${stream}, niet bij boek-${boek}`);
  eis(revision === revisie, `de gebeurtenis heeft revisie ${revision}, het ontvangstbewijs zegt ${revisie}`);
  return gebeurtenis;
}

/** Holds another checkpoint against that of the receipt: one is the beginning of the other. */
function houdTegen(ander, punt, bewijzen, dit) {
  eis(ander.herkomst === punt.herkomst, `${dit} is van ${ander.herkomst}, niet van ${punt.herkomst}`);
  const [eerder, later] = ander.omvang < punt.omvang ? [ander, punt] : [punt, ander];
  if (eerder.omvang === later.omvang)
    return eis(eerder.wortel.equals(later.wortel), `${dit} is over andere gebeurtenissen dan het ontvangstbewijs`);
  const bewijs = bewijzen.find((een) => een.eerder?.omvang === eerder.omvang && een.later?.omvang === later.omvang);
  if (bewijs === undefined)
    return `${dit}: geef met --consistentie het bewijs van ${eerder.omvang} naar ${later.omvang}`;
  eis(Array.isArray(bewijs.bewijs), 'het bewijs van consistentie heeft geen lijst van hashes');
  keurConsistentie(
    eerder,
    later,
    bewijs.bewijs.map((een) => hashUit(een, 'een deel van het bewijs')),
  );
  return undefined;
}

function verifieer({ ontvangstbewijs, sleutel, controlepunt, consistentie }) {
  const bekend = sleutel.map(leesSleutel);
  const bon = leesJson(ontvangstbewijs, 'het ontvangstbewijs');
  eis(bon?.formaat === FORMAAT, `dit is geen ontvangstbewijs: het formaat is ${bon?.formaat}, niet ${FORMAAT}`);
  eis(typeof bon.boek === 'string' && Number.isSafeInteger(bon.revisie), 'het ontvangstbewijs noemt geen gebeurtenis');
  const alle = [...bekend, ...bon.sleutels.map(leesSleutel)];
  const punt = leesControlepunt(bon.controlepunt, alle, 'het controlepunt');
  eis(
    punt.herkomst.endsWith(`/boek-${bon.boek}`),
    `het controlepunt is van ${punt.herkomst}, niet van boek ${bon.boek}`,
  );
  const blad = hashUit(bon.blad, 'het blad');
  const bewijs = bon.bewijs.map((een) => hashUit(een, 'een deel van het bewijs'));
  keurInsluiting(blad, bon.revisie, punt, bewijs);
  const gebeurtenis = leesGebeurtenis(bon, blad);
  const bewijzen = consistentie.map((pad) => leesJson(pad, 'het bewijs van consistentie'));
  const zonderBewijs = controlepunt.flatMap((pad, i) => {
    const dit = `het controlepunt ${i + 1} dat u eerder of elders kreeg`;
    return houdTegen(leesControlepunt(readFileSync(pad, 'utf8'), alle, dit), punt, bewijzen, dit) ?? [];
  });
  const vertrouwd = punt.getekendDoor.some((een) => bekend.some(({ tekst }) => tekst === een.tekst));
  const anders = controlepunt.length > zonderBewijs.length;
  return { bon, punt, gebeurtenis, zonderBewijs, vertrouwd, anders };
}

function verslag({ bon, punt, gebeurtenis, zonderBewijs, vertrouwd, anders }) {
  console.log(`Boek ${bon.boek}, gebeurtenis ${bon.revisie}: zij staat in de boom van ${punt.omvang} gebeurtenissen.`);
  console.log(`Handtekening: ${punt.getekendDoor.map(({ naam, kenmerk }) => `${naam} (${kenmerk})`).join(', ')}.`);
  if (gebeurtenis !== undefined) console.log(JSON.stringify(gebeurtenis, null, 2));
  if (anders) console.log('Dezelfde geschiedenis als in een controlepunt dat u eerder of elders kreeg.');
  const niet = [...zonderBewijs];
  if (gebeurtenis === undefined)
    niet.push('wat er in de gebeurtenis staat: in het ontvangstbewijs staat alleen haar hash');
  if (!vertrouwd)
    niet.push(
      'wie tekende: de sleutel staat alleen in het ontvangstbewijs zelf; geef met --sleutel een die u elders kreeg',
    );
  if (!anders && zonderBewijs.length === 0)
    niet.push('of anderen hetzelfde boek zien: geef met --controlepunt een dat u eerder of elders kreeg');
  for (const wat of niet) console.log(`Niet nagegaan: ${wat}.`);
  if (niet.length > 0) console.log('NIET VOLLEDIG: wat is nagegaan klopt, maar niet alles is nagegaan.');
  else console.log('IN ORDE: alles is nagegaan en alles klopt.');
  return niet.length > 0 ? 2 : 0;
}

const HULP = `Controleert een ontvangstbewijs van één gebeurtenis, zonder netwerk en zonder Ontschot.

  node ontvangstbewijs.mjs --ontvangstbewijs BESTAND [--sleutel SLEUTEL]...
                           [--controlepunt BESTAND]... [--consistentie BESTAND]...

  --sleutel        een controlesleutel die u van de gemeente kreeg: naam+kenmerk+code
  --controlepunt   een controlepunt dat u eerder, later of van een ander kreeg
  --consistentie   het bewijs dat het ene controlepunt het begin is van het andere

Uitkomst: 0 in orde, 1 niet in orde, 2 niets gevonden maar niet alles nagegaan, 3 verkeerd gevraagd.`;

const LIJST = { type: 'string', multiple: true, default: [] };
const OPTIES = {
  ...{ ontvangstbewijs: { type: 'string' }, help: { type: 'boolean', default: false } },
  ...{ sleutel: LIJST, controlepunt: LIJST, consistentie: LIJST },
};

function main(args) {
  try {
    const { values } = parseArgs({ args, options: OPTIES });
    if (!values.help && values.ontvangstbewijs !== undefined) return verslag(verifieer(values));
    console[values.help ? 'log' : 'error'](HULP);
    return values.help ? 0 : 3;
  } catch (fout) {
    const verkeerd = String(fout.code).startsWith('ERR_PARSE_ARGS');
    if (verkeerd || fout.syscall !== undefined) {
      console.error(fout.code === 'ENOENT' ? `Dit bestand is er niet: ${fout.path}` : fout.message);
      return 3;
    }
    const vorm = `iets in het ontvangstbewijs heeft niet de vorm die het moet hebben (${fout.message})`;
    console.log(`NIET IN ORDE: ${fout instanceof Fout ? fout.message : vorm}.`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));

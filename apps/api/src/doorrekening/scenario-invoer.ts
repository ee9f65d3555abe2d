import type { Regelkeuze } from '@ontschot/boek';
import type { Scenariokeuze, Scenariopost, Scenariovraag } from '@ontschot/projecties';
import { GRENZEN } from '../grenzen.js';
import { BedragOfNul } from '../invoer/getallen.js';
import { regel } from '../invoer/maak-veld.js';
import { eenVan } from '../invoer/samen.js';
import type { Regel } from '../invoer/veld.js';
import { Aantal, Bedrag, Deel, Id, Jaar, Lijst, Naam, Tekst } from '../invoer/velden.js';
import { AanbiederInvoer } from '../opdrachten/soorten/afspraakdelen.js';
import { DoorrekenregelInvoer } from '../opdrachten/soorten/doorrekendelen.js';
import { MaatuitkomstInvoer } from '../opdrachten/soorten/metingdelen.js';

const HOE = ['eenheidsprijs', 'prijs', 'bedrag'] as const;
const opEenManier: Regel = regel(
  'samen',
  'Geef een aantal met een eenheidsprijs of een prijs, of een bedrag met zijn bron; één van drie.',
  (_, rond) => {
    const post = rond as Readonly<Record<string, unknown>>;
    const hoe = HOE.filter((veld) => post[veld] !== undefined);
    const perEenheid = hoe[0] !== 'bedrag';
    return (
      hoe.length === 1 && (post['aantal'] !== undefined) === perEenheid && (post['bron'] === undefined) === perEenheid
    );
  },
);

export class PrijsInvoer {
  @BedragOfNul({ uitleg: 'Wat één eenheid kost, in eurocenten.' }) bedrag!: number;
  @Naam({ uitleg: 'Per wat.', voorbeeld: 'maatregel per jaar' }) eenheid!: string;
  @Tekst({ uitleg: 'Waar de prijs vandaan komt.', voorbeeld: 'Handleiding maatschappelijke kosten' }) bron!: string;
  @Jaar({ uitleg: 'Van welk jaar.' }) jaar!: number;
}

export class ScenariopostInvoer implements Scenariopost {
  @Naam({ uitleg: 'Waarvoor.', optioneel: true, samen: [opEenManier] }) omschrijving?: string;
  @Aantal({ uitleg: 'Hoeveel.', optioneel: true }) aantal?: number;
  @Id({ uitleg: 'Tegen deze eenheidsprijs van het boek.', optioneel: true }) eenheidsprijs?: string;
  @Deel(() => PrijsInvoer, { uitleg: 'Of tegen deze prijs.', optioneel: true }) prijs?: PrijsInvoer;
  @BedragOfNul({ uitleg: 'Of een bedrag in eurocenten.', optioneel: true }) bedrag?: number;
  @Tekst({ uitleg: 'Waar het bedrag vandaan komt.', optioneel: true }) bron?: string;
}

export class ScenariokokerInvoer {
  @Id({ uitleg: 'De koker.', voorbeeld: 'opvang' }) koker!: string;
  @Lijst(() => ScenariopostInvoer, GRENZEN.scenarioposten, { uitleg: 'Wat hij kost, post voor post.' })
  posten!: ScenariopostInvoer[];
}

export class ScenariointerventieInvoer {
  @Naam({ uitleg: 'Wat er wordt gedaan.', optioneel: true }) omschrijving?: string;
  @Bedrag({ uitleg: 'Wat dat kost.' }) bedrag!: number;
  @Tekst({ uitleg: 'Waar het bedrag vandaan komt.', voorbeeld: 'Offerte' }) bron!: string;
  @Id({ uitleg: 'Uit welke koker.', optioneel: true, samen: [eenVan('koker', 'organisatie')] }) koker?: string;
  @Id({ uitleg: 'Of welke organisatie het zelf betaalt.', optioneel: true }) organisatie?: string;
}

export class ScenarioInvoer implements Scenariokeuze {
  @Naam({ uitleg: 'Hoe het heet.', voorbeeld: 'Echt helpen' }) naam!: string;
  @Tekst({ uitleg: 'Wat het brengt, in woorden.', voorbeeld: 'Het gezin blijft bij elkaar' }) brengt!: string;
  @Lijst(() => ScenariokokerInvoer, GRENZEN.scenariokokers, { uitleg: 'Wat elke koker kost.' })
  kokers!: ScenariokokerInvoer[];
  @Deel(() => ScenariointerventieInvoer, { uitleg: 'Wat er wordt gedaan, en wie dat betaalt.', optioneel: true })
  interventie?: ScenariointerventieInvoer;
  @Lijst(() => AanbiederInvoer, GRENZEN.aanbieders, { uitleg: 'Wie het doet; bij een deling.', optioneel: true })
  aanbieders?: AanbiederInvoer[];
  @Lijst(() => MaatuitkomstInvoer, GRENZEN.maten, { uitleg: 'Wat er naast geld zou worden gemeten.', optioneel: true })
  maten?: MaatuitkomstInvoer[];
  @Deel(() => DoorrekenregelInvoer, { uitleg: 'Welke regel deelt wat het scheelt met het eerste.', optioneel: true })
  deling?: DoorrekenregelInvoer & Regelkeuze;
}

export class ScenariopopulatieInvoer {
  @Naam({ uitleg: 'Voor wie.', voorbeeld: 'Tien gezinnen' }) naam!: string;
  @Aantal({ uitleg: 'Hoeveel huishoudens.', voorbeeld: 10 }) huishoudens!: number;
}

export class ScenarioVraag implements Omit<Scenariovraag, 'boek'> {
  @Deel(() => ScenariopopulatieInvoer, { uitleg: 'Dezelfde in elk scenario.' }) populatie!: ScenariopopulatieInvoer;
  @Lijst(() => ScenarioInvoer, GRENZEN.scenarios, {
    uitleg: 'De scenario’s; het eerste is waar de andere naast staan.',
  })
  scenarios!: ScenarioInvoer[];
}

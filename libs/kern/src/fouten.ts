/** What the catalogue knows of a fault: how HTTP answers, how it is called, and what the person can do. */
export interface Foutsoort {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 415 | 429 | 500 | 503;
  readonly titel: string;
  readonly watNu: string;
}

/** Faults of input, rights and service: answered, never recorded (design 3.4). */
export const FOUTEN = {
  'invoer-ongeldig': {
    status: 400,
    titel: 'De invoer klopt niet',
    watNu: 'Herstel de genoemde velden en stuur de opdracht opnieuw.',
  },
  'vraag-ongeldig': { status: 400, titel: 'De vraag klopt niet', watNu: 'Herstel de genoemde velden van de vraag.' },
  'niet-aangemeld': {
    status: 401,
    titel: 'U bent niet aangemeld',
    watNu: 'Meld u opnieuw aan en stuur een geldig token mee.',
  },
  'geen-recht': {
    status: 403,
    titel: 'U mag dit niet',
    watNu: 'Vraag iemand met de juiste rol, of vraag de beheerder om dit recht.',
  },
  'geen-inzage': {
    status: 403,
    titel: 'U mag dit huishouden niet inzien',
    watNu:
      'Vraag de inwoner om inzage voor uw doel, of laat de controller besluiten en de wet noemen die het toestaat.',
  },
  'geen-controlesleutel': {
    status: 409,
    titel: 'Dit boek kan nog niet worden getekend',
    watNu: 'Laat de beheerder de controlesleutel van de dienst aanwijzen in dit boek.',
  },
  'niet-gevonden': { status: 404, titel: 'Dit bestaat niet', watNu: 'Controleer het adres en de namen daarin.' },
  'methode-niet-toegestaan': {
    status: 405,
    titel: 'Dit kan hier niet',
    watNu: 'Kijk in /v1/openapi.json wat dit adres wel kan.',
  },
  'niet-aanvaardbaar': { status: 406, titel: 'Deze vorm van antwoord is er niet', watNu: 'Vraag om application/json.' },
  'te-groot': { status: 413, titel: 'De aanvraag is te groot', watNu: 'Stuur minder opdrachten of regels per keer.' },
  'verkeerd-mediatype': {
    status: 415,
    titel: 'Deze vorm van invoer kennen wij niet',
    watNu: 'Stuur application/json; een bestand met declaraties als application/xml of text/csv.',
  },
  'te-veel': { status: 429, titel: 'Te veel tegelijk', watNu: 'Sluit een verbinding of wacht even.' },
  'interne-fout': {
    status: 500,
    titel: 'Er ging bij ons iets mis',
    watNu: 'Probeer het opnieuw met dezelfde Idempotency-Key; meld het met het kenmerk als het blijft.',
  },
  overbelast: {
    status: 503,
    titel: 'Het is nu te druk',
    watNu: 'Wacht even en stuur dezelfde opdracht met dezelfde Idempotency-Key opnieuw.',
  },
  'nog-niet-zover': {
    status: 503,
    titel: 'Het antwoord loopt nog achter',
    watNu: 'Wat u schreef is geboekt; stel de vraag zo meteen opnieuw.',
  },
  'opslag-onbereikbaar': {
    status: 503,
    titel: 'De opslag is nu niet bereikbaar',
    watNu:
      'Stuur dezelfde opdracht met dezelfde Idempotency-Key opnieuw: wat al was geboekt, wordt geen tweede keer geboekt.',
  },
  'aanmelding-onbereikbaar': {
    status: 503,
    titel: 'De aanmelddienst is nu niet bereikbaar',
    watNu: 'Wacht even en probeer het opnieuw.',
  },
  'jaar-nog-open': {
    status: 409,
    titel: 'Het jaar van dit boek is nog niet afgesloten',
    watNu: 'Vraag dit als alle twaalf maanden zijn afgesloten.',
  },
  'opdracht-id-hergebruikt': {
    status: 409,
    titel: 'Deze opdracht-id is al gebruikt voor iets anders',
    watNu: 'Gebruik voor een andere opdracht een nieuwe Idempotency-Key.',
  },
  'uitkomst-veranderd': {
    status: 409,
    titel: 'Er zou nu iets anders worden geboekt dan u zag',
    watNu: 'Bekijk de nieuwe uitkomst en beslis dan opnieuw.',
  },
} as const satisfies Record<string, Foutsoort>;

export type Foutcode = keyof typeof FOUTEN;

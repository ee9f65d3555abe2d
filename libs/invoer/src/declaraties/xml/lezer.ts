import { SaxesParser } from 'saxes';
import type { Foutenlijst } from '../fouten.js';
import { GRENZEN } from '../grenzen.js';
import type { Declaratiestuk } from '../soorten.js';
import { KAN, welkBericht } from './berichten.js';
import { Boom } from './boom.js';
import { Stop } from './stop.js';
import { Verzamelaar } from './verzamelaar.js';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const GEEN_UTF8 = 'het bestand is geen UTF-8; laat de aanbieder het bericht als UTF-8 sturen';
const KAPOT = 'het bestand is hier geen goede XML; laat de aanbieder het bericht opnieuw sturen';
const AFGEBROKEN = 'hier houdt het bestand op, terwijl het bericht niet af is; haal het opnieuw op';

const maakParser = () => new SaxesParser({ xmlns: true, position: true });

/** Reads the text of a message, piece by piece. Throws `Stop` when nothing more can be read of it. */
export class Lezer {
  private readonly parser = maakParser();
  private boom: Boom | undefined;
  private verzamelaar: Verzamelaar | undefined;
  /** Up to where the reader told of something. */
  private gemerktTot = 0;

  constructor(private readonly fouten: Foutenlijst) {
    const { parser } = this;
    // Its message repeats what stands in the file, so nothing of it is passed on.
    parser.on('error', () => this.stop(this.boom === undefined ? `dit is geen XML. ${KAN}` : KAPOT));
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && encoding.toUpperCase() !== 'UTF-8') this.stop(GEEN_UTF8);
    });
    parser.on('doctype', () =>
      this.stop('het bericht heeft een DTD, en die hoort er niet in; vraag een bericht zonder'),
    );
    parser.on('opentag', ({ local, uri, attributes }) => {
      this.begin(local, uri);
      if (Object.values(attributes).some((een) => een.uri !== XMLNS && !isSchemaplaats(een.uri, een.local)))
        this.boom?.attribuut();
    });
    const tekst = (stuk: string): void => {
      this.gemerktTot = parser.position;
      this.boom?.tekst(stuk);
    };
    parser.on('text', tekst);
    parser.on('cdata', tekst);
    parser.on('closetag', () => {
      this.gemerktTot = parser.position;
      this.boom?.einde();
    });
  }

  /** Whether the message was read to its end. */
  get af(): boolean {
    return this.boom?.diepte === 0;
  }

  /** Takes so many characters, and gives what was complete with them. */
  lees(stuk: string): Declaratiestuk[] {
    const kapot = stuk.indexOf('\ufffd');
    this.parser.write(kapot < 0 ? stuk : stuk.slice(0, kapot));
    if (kapot >= 0) this.stop(GEEN_UTF8);
    if (this.parser.position - this.gemerktTot > GRENZEN.stilte)
      this.stop(`hier staan meer dan ${GRENZEN.stilte} tekens zonder een element; dit is geen declaratie`);
    return this.neem();
  }

  /** The text is at its end. */
  sluit(): void {
    if (this.boom === undefined && this.parser.position === 0)
      throw new Stop({ regel: 0, wat: 'het bestand is leeg; haal het opnieuw op' });
    if (!this.af) this.stop(AFGEBROKEN);
    this.parser.close();
  }

  private begin(naam: string, namespace: string): void {
    this.gemerktTot = this.parser.position;
    if (this.boom === undefined) {
      const bericht = welkBericht(naam, namespace);
      if (typeof bericht === 'string') return this.stop(bericht);
      this.verzamelaar = new Verzamelaar(bericht.soort, this.fouten);
      this.boom = new Boom(bericht, this.fouten, this.verzamelaar);
    }
    this.boom.begin(naam, namespace, this.parser.line);
    if (this.boom.diepte > GRENZEN.diepte) this.stop('hier staan te veel elementen in elkaar; dit is geen declaratie');
  }

  private neem(): Declaratiestuk[] {
    const klaar = this.verzamelaar?.klaar ?? [];
    if (this.verzamelaar !== undefined && klaar.length > 0) this.verzamelaar.klaar = [];
    return klaar;
  }

  private stop(wat: string): never {
    throw new Stop({ regel: this.parser.line, wat });
  }
}

const isSchemaplaats = (uri: string, naam: string): boolean =>
  uri === XSI && /^(noNamespaceS|s)chemaLocation$/.test(naam);

import { SaxesParser } from 'saxes';

/** What is told while an XML text is read: an element that ends, by its path without the root, and its text. */
export type Verteller = (pad: string, tekst: string) => void;

/** Reads XML with a parser of someone else, piece by piece. Gives the namespace of the root. Throws on what is no XML. */
export function leesXml(stukken: Iterable<string>, einde: Verteller, begin?: (pad: string) => void): string {
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  let tekst = '';
  let namespace = '';
  parser.on('error', (fout) => {
    throw fout;
  });
  parser.on('opentag', ({ local, uri }) => {
    if (open.length === 0) namespace = uri;
    open.push(local);
    tekst = '';
    begin?.(open.slice(1).join('/'));
  });
  parser.on('text', (stuk) => (tekst += stuk));
  parser.on('closetag', () => {
    einde(open.slice(1).join('/'), tekst);
    open.pop();
    tekst = '';
  });
  for (const stuk of stukken) parser.write(stuk);
  parser.close();
  return namespace;
}
